import { asText } from './offer.js';

/** Each name with its character behind it. */
const named = new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» reg® copy© trade™ euro€ pound£ deg° middot· bull• times× frac12½ frac14¼ frac34¾ sup2² sup3³ micro\u00b5 plusmn± oslashø OslashØ aeligæ AEligÆ szligß ethð ETHÐ thornþ THORNÞ oeligœ'
    .split(' ')
    .map((each) => [each.slice(0, -1), each.slice(-1)]),
);

/** What is above or below a letter, as `&iacute;` names it, from U+0300 on. */
const marks = 'grave acute circ tilde     uml  ring  caron'.split(' ');

/** The character of a name; nothing where it is not known. */
function characterOf(name: string): string | undefined {
  const [, letter, mark] =
    /^([a-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)$/i.exec(name) ?? [];
  if (!letter)
    return named.get(name) ?? (/[a-z]/.test(name) ? undefined : named.get(name.toLowerCase()));
  const nth = marks.indexOf(mark!);
  return (letter + String.fromCharCode(nth < 0 ? 0x327 : 0x300 + nth)).normalize();
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
