import type { PropertyDeclaration } from 'lit';

/*
 * How elements read what a page sets. Frameworks set properties with whatever type they have, and
 * hands write attributes with spaces and capitals; both mean the same.
 */

/** An object has text if it says so itself, as an address or a Trusted Types value does. */
function wordOf(value: unknown): string {
  if (typeof value === 'object' && value && !Array.isArray(value)) {
    return `${value as URL}`.replace(/^\[object .*/, '');
  }
  return typeof value === 'string' || typeof value === 'bigint' || Number.isFinite(value)
    ? `${value as string}`
    : '';
}

/** A value as text: numbers as they are written, lists with spaces between, nothing for what has no text. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.flat().map(wordOf).filter(Boolean).join(' ');
  return wordOf(value);
}

/** A value as one of a list of names: without the spaces around it, in lower case. */
const nameOf = (value: unknown): string => textOf(value).trim().toLowerCase();

/** Whether a value means yes. An attribute means it by being there, unless it says "false". */
const flagOf = (value: unknown): boolean => value === '' || (!!value && nameOf(value) !== 'false');

/** The ids in a list, with spaces or commas between. */
export const idsIn = (list: string): readonly string[] => list.split(/[\s,]+/).filter(Boolean);

/** A declaration whose property is read as its attribute is. */
export interface ReadDeclaration<Value = unknown> extends PropertyDeclaration<Value> {
  readonly read: (value: unknown) => Value;
}

/** Reads a property and its attribute by one rule; it gets null where there is no attribute. */
const readBy = <Value>(read: (value: unknown) => Value): ReadDeclaration<Value> => ({
  read(value) {
    try {
      return read(value);
    } catch {
      // Objects and proxies may throw whatever is asked of them.
      return read(null);
    }
  },
});

/** Words, an address, an id of the shop's. */
export const text = readBy(textOf);

/** One of a list of names, or several of them. */
export const name = readBy(nameOf);

/** Present or not. */
export const flag = readBy(flagOf);

/** A number: `absent` where nothing is set, and none where something else is. */
export const numberOr = (absent: number): ReadDeclaration<number> =>
  readBy((value) => Number(textOf(value ?? absent) || NaN));
