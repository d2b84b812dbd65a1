import { together } from './generated/languages.js';
import { currentCatalogue, currentLanguage } from './language.js';

/** A message in each language of the first file, and the values for `{0}`, `{1}` and so on. */
export type Message = readonly [english: string, ...others: (string | readonly unknown[])[]];

/**
 * The message in the current language. The build puts a call of it in the place of each `msg()`, so that
 * neither ids nor notes for translators are in the built files. Further languages are asked by the
 * English text.
 */
export function say(...message: Message): string {
  const [english] = message;
  const text =
    currentCatalogue()?.[english] ?? message[together.indexOf(currentLanguage())] ?? english;
  const values = message[together.length];
  return values
    ? (text as string).replace(/\{(\d+)\}/g, (_, place: number) => `${values[place]}`)
    : (text as string);
}
