import { asAddress } from '../address.js';
import { plainText } from '../html-to-text.js';
import { fromHundredths } from '../hundredths.js';
import type { Origin } from '../price-formats.js';
import {
  asArray,
  asObject,
  asText,
  chooseVariant,
  limitsOf,
  linkToVariant,
  lineOf,
  rangeOf,
  type OfferQuery,
  type Offer,
  type Reason,
  type Shop,
  type Json,
  type UnitPrice,
  unitPrice,
} from '../offer.js';

/** What a unit of a variant costs, where the shop says so. */
function unitPriceOf(
  { unit_price: price, unit_price_measurement: measurement }: Json,
  currency: unknown,
  origin: Origin,
): UnitPrice | undefined {
  const { reference_value: value, reference_unit: unit } = asObject(measurement);
  const name = asText(unit)?.replace('2', '²').replace('3', '³');
  return unitPrice(fromHundredths(price, currency, origin), value, name);
}

/** The address of a picture, in a width that is sharp in a card where Shopify's servers have the whole of it there. */
function pictureAt(value: unknown, root: string): string | undefined {
  const address = asAddress(value, root);
  if (!address || !/^https:\/\/(?:cdn\.shopify\.com|[^/]+\/cdn\/shop)\//.test(address))
    return address;
  const url = new URL(address);
  const hasWidth =
    url.searchParams.has('width') || /_(?:\d+x\d*|x\d+)(?:_crop_\w+)?[.@][^/]*$/.test(url.pathname);
  if (!hasWidth) url.searchParams.set('width', '800');
  return url.href;
}

/**
 * An offer from Shopify's Ajax interface, on the shop's own pages.
 * @param currency of the prices, which the answer does not say; `cart.js` does
 * @see https://shopify.dev/docs/api/ajax/reference/product
 */
function parse(
  answer: unknown,
  currency: unknown,
  query: OfferQuery,
  readAt: number,
): Offer | Reason {
  const product = asObject(answer);
  const { id, title, variants } = product;
  const name = plainText(title);
  if (typeof id !== 'number' || !name || !Array.isArray(variants)) return 'unreadable';
  const variant = chooseVariant(variants, query.variant);
  if (variant === 'variant') return variant;
  const origin: Origin = { source: 'shopify-ajax', readAt };
  // What is sold out sets no price for the rest.
  const all = (variant ? [variant] : variants.map(asObject)).filter(
    (each) => each.requires_selling_plan !== true,
  );
  if (product.requires_selling_plan === true || (variants.length && !all.length))
    return 'subscription';
  const there = all.filter(({ available }) => available);
  const range = rangeOf(
    (there.length ? there : all).map(({ price }) => fromHundredths(price, currency, origin)),
  );
  if (typeof range === 'string') return range;
  const { available } = variant ?? product;
  const rule = asObject(variant?.quantity_rule);
  if (typeof available !== 'boolean') return 'unreadable';
  return {
    ...range,
    id: `${id}`,
    name,
    // The only one is called "Default Title".
    variant: query.variant && variants.length > 1 ? plainText(variant?.title) : undefined,
    href: linkToVariant(asAddress(product.url, query.root), asText(variant?.id), query),
    image: pictureAt(asObject(variant?.featured_image).src ?? product.featured_image, query.root),
    unitPrice: unitPriceOf(asObject(variant), currency, origin),
    availability: there.length ? 'in-stock' : 'sold-out',
    line:
      typeof variant?.id === 'number'
        ? lineOf(`${variant.id}`, rule.min, new URL('cart/', query.root).href)
        : undefined,
    ...limitsOf(query, rule.max, rule.increment),
  };
}

export const shop: Shop = {
  requestsFor([query]) {
    const { root, product } = query!;
    const path = `products/${encodeURIComponent(product)}.js`;
    return [
      { address: new URL(path, root).href },
      { address: new URL('cart.js', root).href, isShared: true },
    ];
  },

  parse: ([product, cart], _, query, readAt) =>
    parse(product, asObject(cart).currency, query, readAt),

  variantsOf: ([product]) =>
    asArray(asObject(product).variants).map((variant) => `${asText(asObject(variant).id)}`),
};
