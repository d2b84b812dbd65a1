import type { MsgFn } from '@lit/localize/internal/types.js';
import type { StrResult } from '@lit/localize/internal/str-tag.js';
import { translations } from './generated/first-file.js';
import { say } from './say.js';

export { str } from '@lit/localize/internal/str-tag.js';

/**
 * The message in the current language. The build writes the translations in the place of each call, and
 * leaves this module out; until then they are looked up.
 *
 * lit-localize's own `msg()` is configured once for every user of the package on the page, and throws at
 * the second; an embedded product must leave that to its host. The brand in `MsgFn` is what lets the
 * extraction find the calls.
 */
export const msg = ((message: string | StrResult) => {
  const { strings, values } =
    typeof message === 'string' ? { strings: [message], values: undefined } : message;
  const english = strings.reduce((text, next, place) => `${text}{${place - 1}}${next}`);
  const others = translations.map((catalogue) => catalogue[english] ?? english);
  return say(english, ...others, ...(values ? [values] : []));
}) as MsgFn;
