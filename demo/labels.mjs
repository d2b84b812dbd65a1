import { readFileSync } from 'node:fs';

const characters = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text) => text.replace(/&(\w+);/g, (_, name) => characters[name]);

const read = (language) =>
  new Map(
    [
      ...readFileSync(new URL(`../locales/${language}.xlf`, import.meta.url), 'utf8').matchAll(
        /<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs,
      ),
    ].map(([, source, target]) => [decode(source), decode(target)]),
  );

const catalogues = { da: read('da') };

/**
 * A label of the elements' in the language of a page, from the catalogue that the elements are built
 * from. One that the catalogue does not have any more fails the build, so that no page keeps old words.
 */
export function label(english, language) {
  for (const [name, catalogue] of Object.entries(catalogues)) {
    if (!catalogue.has(english)) throw new Error(`locales/${name}.xlf has no “${english}”.`);
  }
  return catalogues[language]?.get(english) ?? english;
}
