// Writes src/localization/generated/ from locales/. With --extract, brings the messages of the sources
// into locales/ first, where translators find them.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueModule, firstFileModule, languagesModule, readCatalogue } from './catalogues.mjs';
import { languages, targets } from './languages.mjs';
import { readUnits } from './xliff.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Brings every `msg()` of the sources into `<folder>/<tag>.xlf`, and drops what none says any more. */
export async function extract(folder = 'locales', list = languages) {
  // A damaged file is refused before it is written anew; a language that is new has none.
  const files = targets(list).map((tag) => resolve(root, folder, `${tag}.xlf`));
  files.filter(existsSync).forEach(readUnits);
  // It takes most of a second to come, and to write the modules nothing of it is needed.
  const { RuntimeLitLocalizer } = await import('@lit/localize-tools/lib/modes/runtime.js');
  const localizer = new RuntimeLitLocalizer({
    sourceLocale: list[0].tag,
    targetLocales: targets(list),
    tsConfig: 'tsconfig.json',
    output: { mode: 'runtime', outputDir: 'src/localization/generated' },
    interchange: { format: 'xliff', xliffDir: folder },
    baseDir: root,
    resolve: (path) => resolve(root, path),
  });
  const { errors } = localizer.extractSourceMessages();
  if (errors.length) {
    throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  }
  await localizer.writeInterchangeFiles();
}

/** The generated modules by name. */
export function generatedModules(folder = join(root, 'locales'), list = languages) {
  return new Map([
    ['languages.ts', languagesModule(list, { isTyped: true })],
    ['first-file.ts', firstFileModule(list)],
    ...targets(list).map((tag) => [
      `language-${tag}.ts`,
      catalogueModule(readCatalogue(tag, [folder]), { isTyped: true }),
    ]),
  ]);
}

export const generated = join(root, 'src/localization/generated');

/** Writes the generated modules, and removes those of languages that are there no more. */
export function writeGenerated() {
  const modules = generatedModules();
  mkdirSync(generated, { recursive: true });
  for (const name of readdirSync(generated)) {
    if (!modules.has(name)) rmSync(join(generated, name));
  }
  for (const [name, text] of modules) writeFileSync(join(generated, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--extract')) await extract();
  writeGenerated();
}
