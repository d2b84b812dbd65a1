import type { Json, OfferQuery } from '../offer.js';
import { addressesOf, placeOf } from './offer-of-nodes.js';

/**
 * The variant that has the wanted number in an address, as Shopify's do; where none is wanted, the one that alone is
 * at the page's address, which may have more parameters than a variant's.
 */
export function variantAt(
  choices: readonly Json[],
  product: Json,
  { variant, root }: OfferQuery,
): Json | undefined {
  const wanted = placeOf(root, root);
  const isAt = (node: Json, isWhole: boolean) =>
    addressesOf(node).some((each) => {
      const { path, query } = placeOf(each, root);
      return variant
        ? query.get('variant') === variant.trim()
        : path === wanted.path &&
            [...query].every(([name, value]) => wanted.query.get(name) === value) &&
            (isWhole ? query.size === wanted.query.size : query.size > 0);
    });
  const whole = choices.filter((each) => isAt(each, true));
  const there = whole.length ? whole : choices.filter((each) => isAt(each, false));
  const isOneOf =
    there.length === 1 &&
    there.length < choices.length &&
    !isAt({ url: product.url }, there === whole);
  return variant || isOneOf ? there[0] : undefined;
}
