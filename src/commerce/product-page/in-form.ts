import { asObject, asText, type Json } from '../offer.js';
import { specificationOf, specificationsOf } from './prices.js';

/** An offer whose price is stated, or specified, by two ends, as the range that it is. */
function asRange(offer: Json): Json {
  const { minPrice, maxPrice, price, priceCurrency } =
    specificationOf(specificationsOf(offer), Date.now()) ?? {};
  const {
    minPrice: low = minPrice,
    maxPrice: high = maxPrice,
    lowPrice = low,
    highPrice = high,
  } = offer;
  // What delivery costs stays what it is.
  return lowPrice == null ||
    (price ?? offer.price) != null ||
    /Charge/.test(`${asText(offer['@type'])}`)
    ? offer
    : { priceCurrency, ...offer, '@type': 'AggregateOffer', lowPrice, highPrice };
}

/** A value in the form that schema.org has. */
const inForm = (value: unknown): unknown => {
  // What is sold one by one, or some of, is a product too.
  if (typeof value === 'string')
    return value.replace(/^(?:.*[/:])?(?:Individual|Some)Products?$/, 'Product');
  if (Array.isArray(value)) return value.flat();
  if (typeof value !== 'object' || !value) return value;
  // One at least is any quantity.
  const entries = Object.entries(value).filter(
    ([key, each]) => key !== 'eligibleQuantity' || Number(asObject(each).minValue) > 1,
  );
  // PHP writes a list with gaps by its numbers.
  if (entries.length && entries.every(([key]) => /^\d+$/.test(key)))
    return entries.map(([, each]) => each as unknown);
  // Wix writes `Offers`.
  return asRange(
    Object.fromEntries(
      entries.map(([key, each]) => [
        key
          .replace(/^[A-Z](?=[a-z])/, (capital) => capital.toLowerCase())
          .replace(/^offer$/, 'offers'),
        each,
      ]),
    ),
  );
};

/** What a text of JSON says; nothing where it is none, as it may be repaired, or another script may hold the product. */
export function parseInForm(text: string): unknown {
  try {
    return JSON.parse(text, (_, value) => inForm(value));
  } catch {
    return undefined;
  }
}
