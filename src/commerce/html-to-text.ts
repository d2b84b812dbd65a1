import { asText } from './offer.js';

const named: Readonly<Record<string, string>> = {
  __proto__: null as never,
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/**
 * The words of a text that arrives as HTML. No parser of the browser's is asked: those want a
 * TrustedHTML where a page demands trusted types. An entity that is not known stays as it was written.
 */
export function plainText(html: unknown): string {
  return (asText(html) ?? '')
    .replace(/<(script|style)\b.*?<\/\1\s*>|<!--.*?-->|<\/?[a-z][^>]*>/gis, ' ')
    .replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|(\w+));/gi, (entity, code: string, name: string) => {
      if (name) return named[name.toLowerCase()] ?? entity;
      const point = Number(code.replace(/^x/i, '0x'));
      // No code point, or half of one.
      return point && point <= 0x10ffff && point >> 11 !== 27
        ? String.fromCodePoint(point)
        : entity;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
