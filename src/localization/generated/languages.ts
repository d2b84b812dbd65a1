// Written by the build from build/languages.mjs and locales/; never edited.

/** A language that the product speaks, as a BCP 47 tag. */
export type Language = 'en' | 'da';

/** A language of the first file. */
export type FirstFileLanguage = 'en' | 'da';

/** The languages in the first file; the first one is the language of the sources. */
export const together: readonly [Language, ...Language[]] = ['en', 'da'];

/** The languages that are a file each. Where there is none, how they are loaded is left out of the built file. */
export const apart:
  | Readonly<Partial<Record<Language, () => Promise<{ catalogue: Readonly<Record<string, string>> }>>>>
  | undefined = undefined;
