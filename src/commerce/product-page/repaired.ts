import type { Json } from '../offer.js';
import { specificationOf, specificationsOf } from './prices.js';

/** An offer whose price is specified by two ends, as the range that it is. */
function asRange(offer: Json): Json {
  const { minPrice, maxPrice, price, priceCurrency } =
    specificationOf(specificationsOf(offer), Date.now()) ?? {};
  return minPrice == null || (price ?? offer.price) != null
    ? offer
    : {
        priceCurrency,
        ...offer,
        '@type': 'AggregateOffer',
        lowPrice: minPrice,
        highPrice: maxPrice,
      };
}

/** A value in the form that schema.org has. */
const inForm = (value: unknown): unknown => {
  // What is sold one by one, or some of, is a product too.
  if (typeof value === 'string')
    return value.replace(/^(?:.*[/:])?(?:Individual|Some)Products?$/, 'Product');
  if (typeof value !== 'object' || !value || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  // PHP writes a list with gaps by its numbers.
  if (entries.length && entries.every(([key]) => /^\d+$/.test(key)))
    return entries.map(([, each]) => each as unknown);
  // Wix writes `Offers`.
  return asRange(
    Object.fromEntries(
      entries.map(([key, each]) => [
        key.replace(/^[A-Z](?=[a-z])/, (capital) => capital.toLowerCase()),
        each,
      ]),
    ),
  );
};

const parse = (text: string): unknown => JSON.parse(text, (_, value) => inForm(value));

/** JSON as plugins and themes write it, in a form that can be read. */
const repaired = (text: string): string =>
  text
    .replace(/<!--|-->|(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|\]\]>)\s*(?:\*\/)?/g, ' ')
    // Comments, commas behind the last and values that are missing are mended, texts left as they are.
    .replace(
      /"(?:\\.|[^"\\])*"|\/\*.*?\*\/|\/\/[^\n]*|,(?=\s*[}\]])|:(?=\s*[,}])|[^\S\n]|;\s*$/gs,
      (piece) =>
        piece.startsWith('"')
          ? piece.replace(/[\0-\x1f]/g, ' ').replace(/\\(?!["\\/bfnrtu])/g, '')
          : piece === ':'
            ? ':null'
            : ' ',
    );

/** Two texts in one script. */
const listed = (text: string): string => `[${text.replace(/\}\s*\{/g, '},{')}]`;

/** The text of a script of linked data, put right where that can be done in one way. */
export function parseRepaired(text: string): unknown {
  const whole = text.replace(/^\s*\ufeff/, '');
  const decoded = whole.replaceAll('&quot;', '"');
  for (const read of [
    () => whole,
    () => repaired(repaired(whole)),
    () => repaired(decoded),
    () => listed(repaired(whole)),
  ]) {
    try {
      return parse(read());
    } catch {
      // What is written in another way is repaired.
    }
  }
  // Another script of the page may hold the product.
  return undefined;
}
