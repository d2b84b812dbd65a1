// Makes modules of the languages: which there are, and what each says for an English text.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apart, together } from './languages.mjs';
import { readUnits } from './xliff.mjs';

/** What a language says for each English text, from the `<tag>.xlf` of one or more folders. */
export function readCatalogue(tag, folders) {
  const files = folders.map((folder) => join(folder, `${tag}.xlf`)).filter(existsSync);
  if (files.length === 0) throw new Error(`no ${tag}.xlf in ${folders.join(' or ')}`);
  const units = files.flatMap(readUnits);
  return new Map(
    units.filter(({ target }) => target).map(({ source, target }) => [source, target]),
  );
}

const head = '// Written by the build from build/languages.mjs and locales/; never edited.\n';
const quote = (text) => `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
const listOf = (tags) => tags.map(quote).join(', ');

/** The module that says which languages there are. */
export function languagesModule(languages, { isTyped = false } = {}) {
  const type = (text) => (isTyped ? text : '');
  const loaders = apart(languages).map(
    (tag) => `  ${quote(tag)}: () => import('./language-${tag}.js'),\n`,
  );
  const anyOf = (tags) => tags.map(quote).join(' | ');
  return `${head}
${type(`/** A language that the product speaks, as a BCP 47 tag. */
export type Language = ${anyOf(languages.map(({ tag }) => tag))};

/** A language of the first file. */
export type FirstFileLanguage = ${anyOf(together(languages))};

`)}/** The languages in the first file; the first one is the language of the sources. */
export const together${type(': readonly [Language, ...Language[]]')} = [${listOf(together(languages))}];

/** The languages that are a file each. Where there is none, how they are loaded is left out of the built file. */
export const apart${type(`:
  | Readonly<Partial<Record<Language, () => Promise<{ catalogue: Readonly<Record<string, string>> }>>>>
  | undefined`)} = ${loaders.length ? `{\n${loaders.join('')}}` : 'undefined'};
`;
}

/** The module of one language: what it says for each English text. */
export function catalogueModule(catalogue, { isTyped = false } = {}) {
  const entries = [...catalogue].map(([english, text]) => `  ${quote(english)}: ${quote(text)},\n`);
  const type = isTyped ? ': Readonly<Record<string, string>>' : '';
  return `${head}\nexport const catalogue${type} = {\n${entries.join('')}};\n`;
}

/**
 * The module that the sources read the first file's translations from. The built files have them in
 * place of the messages, and do without.
 */
export function firstFileModule(languages) {
  const [, ...translated] = together(languages);
  const name = (tag) => tag.replace(/\W/g, '_');
  return `${head}
${translated.map((tag) => `import { catalogue as ${name(tag)} } from './language-${tag}.js';\n`).join('')}
/** What the first file's languages say, the language of the sources left out. */
export const translations: readonly Readonly<Record<string, string>>[] = [${translated.map(name).join(', ')}];
`;
}
