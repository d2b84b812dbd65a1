// Every message is translated and current, in each language: extracting changes nothing, every unit is
// whole, and the generated modules are what the build makes of them.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages, targets } from './languages.mjs';
import { extract, generated, generatedModules } from './localize.mjs';
import { placesOf, readUnits } from './xliff.mjs';

const locales = fileURLToPath(new URL('../locales/', import.meta.url));

const unitsOf = (file) => new Map(readUnits(file).map((unit) => [unit.id, unit]));

/** What is wrong with a language's file, beside what the sources say now. */
export function faultsIn(known, current) {
  const stale = [...known]
    .filter(([id]) => !current.has(id))
    .map(([id, { source }]) => `${id} is stale: no message reads "${source}" any more`);
  const others = [...current].flatMap(([id, { source, note }]) => {
    const unit = known.get(id);
    const fault = !unit
      ? 'is missing'
      : !unit.target?.trim()
        ? 'has no translation'
        : !note?.trim()
          ? 'has no note for the translator'
          : placesOf(source) !== placesOf(unit.target)
            ? 'has lost or gained a placeholder'
            : undefined;
    return fault ? [`${id} ${fault}: "${source}"`] : [];
  });
  return [...stale, ...others];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = mkdtempSync(join(tmpdir(), 'locales-'));
  cpSync(locales, fresh, { recursive: true });
  const faults = [];
  try {
    await extract(fresh);
    for (const tag of targets(languages)) {
      const [known, current] = [locales, fresh].map((folder) =>
        unitsOf(join(folder, `${tag}.xlf`)),
      );
      faults.push(...faultsIn(known, current).map((fault) => `locales/${tag}.xlf: ${fault}`));
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
  for (const [name, text] of generatedModules()) {
    if (readFileSync(join(generated, name), 'utf8') !== text) {
      faults.push(`src/localization/generated/${name} is not current: run "npm run localize"`);
    }
  }
  for (const fault of faults) console.error(fault);
  console.log(`${faults.length} faults in the translations`);
  process.exitCode = faults.length ? 1 : 0;
}
