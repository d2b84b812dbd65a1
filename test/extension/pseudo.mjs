const accents = new Map(
  Object.entries({
    a: 'á',
    c: 'ç',
    d: 'ð',
    e: 'ê',
    i: 'ï',
    n: 'ñ',
    o: 'ö',
    s: 'š',
    u: 'ü',
    y: 'ý',
  }),
);

/**
 * An English text as a language that nobody speaks: with accents, and two fifths longer, in words that
 * may break. Places of values stay.
 */
export function pseudo(english) {
  const text = english.replace(/\{\d+\}|[a-z]/g, (sign) => accents.get(sign) ?? sign);
  const more = Math.ceil(english.replace(/\{\d+\}/g, '').length * 0.4);
  const words = 'lörem ïpšüm ðölör '.repeat(Math.ceil(more / 18)).slice(0, Math.max(more - 1, 1));
  return `${text} ${words.trim()}`;
}
