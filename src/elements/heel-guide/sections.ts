import { idsIn } from '../base/read-value.js';

/** The sections of an article, in the guide's order. */
export const sections = [
  'introduction',
  'why',
  'exercises',
  'closing',
  'supplementary',
  'help',
  'further-treatment',
  'questions',
  'sources',
  'next',
] as const;

export type Section = (typeof sections)[number];

/** What stands above the sections. */
const head = ['title', 'picture', 'reading-time', 'share', 'print', 'contents'] as const;

/** What an author may leave out: everything but when to seek help. */
export const optional: readonly string[] = [
  ...head,
  ...sections.filter((section) => section !== 'help'),
];

/** What an author's own content may take the place of. */
export const replaceable: readonly string[] = optional.filter(
  (name) => !['reading-time', 'share', 'print', 'contents'].includes(name),
);

/** The slots for products, between the sections: none is beside when to seek help. */
export const productPlaces: readonly string[] = [
  'after-introduction',
  'after-why',
  'after-exercises',
  'after-closing',
  'after-supplementary',
  'after-questions',
  'after-sources',
];

/** Where products stand that name no place: the first, and all others. */
export const defaultPlaces = ['after-why', 'after-supplementary'] as const;

/** Whether a part is shown, with what an author leaves out: a list of names. */
export const isLeftIn = (part: string, hide: string): boolean =>
  !optional.includes(part) || !idsIn(hide).includes(part);

/** The names in that list that stand for no part, or for one that is always shown. */
export const unknownParts = (hide: string): readonly string[] =>
  idsIn(hide).filter((part) => !optional.includes(part));
