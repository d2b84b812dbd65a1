import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates as danish } from './generated/da.js';

export { str } from '@lit/localize/internal/str-tag.js';

/** A language that the product speaks. English is the source; the others are catalogues in `locales/`. */
export type Language = 'en' | 'da';

const languages: readonly string[] = ['en', 'da'] satisfies Language[];

const translations: Readonly<Record<Language, TemplateMap | undefined>> = {
  en: undefined,
  da: danish,
};

let current: Language = 'en';

/** The language that `msg()` and the formatters answer in right now. */
export const currentLanguage = (): Language => current;

/** What the script-tag build makes of a `msg()`: both languages on the spot, and the choice between them. */
export const choose = <T>(english: T, danish: T): T => (current === 'da' ? danish : english);

/** Runs `speak` with `msg()` and the formatters answering in `language`, and returns what it returns. */
export function inLanguage<T>(language: Language, speak: () => T): T {
  const before = current;
  current = language;
  try {
    return speak();
  } finally {
    current = before;
  }
}

/** The language spoken for a BCP 47 tag: `da-DK` is `da`, a tag that no catalogue exists for is English. */
export function matchLanguage(tag: string): Language {
  const primary = tag.trim().split(/[-_]/, 1)[0]!.toLowerCase();
  return languages.includes(primary) ? (primary as Language) : 'en';
}

/**
 * The string or template in the current language.
 *
 * lit-localize's own `msg()` is configured once for every user of the package on the page, and
 * throws at the second; an embedded product must leave that to its host. The brand in `MsgFn` is
 * what lets `lit-localize extract` find the calls.
 */
export const msg = ((template: string, options?: { desc?: string }) =>
  runtimeMsg(translations[current], template, options)) as MsgFn;
