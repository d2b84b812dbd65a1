import { apart, together, type Language } from './generated/languages.js';

export type { Language };

const languages = apart ? [...together, ...(Object.keys(apart) as Language[])] : together;
const [english] = together;

const catalogues: Partial<Record<Language, Readonly<Record<string, string>>>> = {};
const asked: { [language in Language]?: Promise<Language> | undefined } = {};

let current: Language = english;

/** The language that `msg()` and the formatters answer in right now. */
export const currentLanguage = (): Language => current;

/** What the current language says for each English text, where it is not one of the first file's. */
export const currentCatalogue = (): Readonly<Record<string, string>> | undefined =>
  apart && catalogues[current];

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
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  for (; parts.length; parts.pop()) {
    const wanted = parts.join('-');
    const match = languages.find((each) => each.toLowerCase() === wanted);
    if (match) return match;
  }
  return english;
}

/** Whether the words of a language are here. */
export const isReady = (language: Language): boolean =>
  !apart?.[language] || language in catalogues;

/**
 * Loads the words of a language that has a file of its own. Settles with the language to speak, which is
 * English where that file cannot be had; the next call asks for it again.
 */
export function ready(language: Language): Promise<Language> {
  const load = async () => {
    if (!isReady(language)) catalogues[language] = (await apart![language]!()).catalogue;
    return language;
  };
  return (asked[language] ??= load().catch(() => {
    asked[language] = undefined;
    return english;
  }));
}
