/**
 * The languages of the product, in the order in which the built files write a message. The first one is
 * the language of the sources; each other has its words in `locales/<tag>.xlf`.
 *
 * What is `inFirstFile` comes with the elements. Each other language becomes a file of its own, loaded
 * when an element stands in that language.
 */
export const languages = [
  { tag: 'en', inFirstFile: true },
  { tag: 'da', inFirstFile: true },
];

/** The tags of the languages in the first file, the sources' own first. */
export const together = (list) =>
  list.filter(({ inFirstFile }) => inFirstFile).map(({ tag }) => tag);

/** The tags of the languages that are a file each. */
export const apart = (list) => list.filter(({ inFirstFile }) => !inFirstFile).map(({ tag }) => tag);

/** The tags of the languages that are translations. */
export const targets = ([, ...others]) => others.map(({ tag }) => tag);
