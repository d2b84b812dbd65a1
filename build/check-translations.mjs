// Every message is translated and current: extracting changes nothing, and every unit is whole.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const watched = ['locales/da.xlf', 'src/localization/generated/da.ts'].map((path) => ({
  path,
  before: readFileSync(new URL(path, root), 'utf8'),
}));

function units(text) {
  return new Map(
    [...text.matchAll(/<trans-unit id="([^"]+)">(.*?)<\/trans-unit>/gs)].map(([, id, body]) => {
      const tag = (name) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(body)?.[1];
      return [id, { source: tag('source'), target: tag('target'), note: tag('note') }];
    }),
  );
}

const placeholders = (text) =>
  [...text.matchAll(/<x id="(\d+)"/g)]
    .map(([, id]) => id)
    .sort()
    .join();

const faults = [];
try {
  execFileSync('lit-localize', ['extract'], { cwd: root, shell: process.platform === 'win32' });
  const [{ before }] = watched;
  const known = units(before);
  const current = units(readFileSync(new URL('locales/da.xlf', root), 'utf8'));
  for (const [id, { source }] of known) {
    if (!current.has(id)) faults.push(`${id} is stale: no message reads "${source}" any more`);
  }
  for (const [id, { source, target, note }] of current) {
    const fault = !known.has(id)
      ? 'is missing from locales/da.xlf'
      : !target?.trim()
        ? 'has no Danish'
        : !note?.trim()
          ? 'has no note for the translator'
          : placeholders(source) !== placeholders(target)
            ? 'has lost or gained a placeholder in Danish'
            : undefined;
    if (fault) faults.push(`${id} ${fault}: "${source}"`);
  }
  writeFileSync(new URL('locales/da.xlf', root), before);
  if (!faults.length) {
    execFileSync('lit-localize', ['build'], { cwd: root, shell: process.platform === 'win32' });
    for (const { path, before: committed } of watched) {
      if (readFileSync(new URL(path, root), 'utf8') !== committed) {
        faults.push(`${path} is not current: run "npm run localize"`);
      }
    }
  }
} finally {
  for (const { path, before } of watched) writeFileSync(new URL(path, root), before);
}

for (const fault of faults) console.error(fault);
console.log(`${faults.length} faults in the translations`);
process.exitCode = faults.length ? 1 : 0;
