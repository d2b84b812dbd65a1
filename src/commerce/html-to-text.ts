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
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  reg: '®',
  copy: '©',
  trade: '™',
  euro: '€',
  pound: '£',
  deg: '°',
  middot: '·',
  bull: '•',
  times: '×',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  plusmn: '±',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  szlig: 'ß',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
};

/** What is above or below a letter, as `&iacute;` names it. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

/** The character of a name; nothing where it is not known. */
function characterOf(name: string): string | undefined {
  const [, letter, mark] =
    /^([a-z])(acute|grave|circ|tilde|uml|ring|caron|cedil)$/i.exec(name) ?? [];
  return letter
    ? (letter + (marks[mark!] ?? '')).normalize()
    : (named[name] ?? (/^[A-Z]+$/.test(name) ? named[name.toLowerCase()] : undefined));
}

/**
 * The words of a text that arrives as HTML. No parser of the browser's is asked: those want a
 * TrustedHTML where a page demands trusted types. An entity that is not known stays as it was written;
 * one that was escaped once more is read all the same.
 */
export function plainText(html: unknown): string {
  return (asText(html) ?? '')
    .replace(/<(script|style)\b.*?<\/\1\s*>|<!--.*?-->|<\/?[a-z][^>]*>/gis, ' ')
    .replace(/&(?:amp|#0*38);(?=(?:#x?[\da-f]+|[a-z]+\d*);)/gi, '&')
    .replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|(\w+));/gi, (entity, code: string, name: string) => {
      if (name) return characterOf(name) ?? entity;
      const point = Number(code.replace(/^x/i, '0x'));
      // No code point, or half of one.
      return point && point <= 0x10ffff && point >> 11 !== 27
        ? String.fromCodePoint(point)
        : entity;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
