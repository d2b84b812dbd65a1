import { asAddress } from '../address.js';
import type { Origin } from '../price-formats.js';
import {
  asArray,
  asObject,
  asText,
  find,
  rangeOf,
  type OfferQuery,
  type Json,
  type Offer,
  type Reason,
  type VariantOffer,
} from '../offer.js';
import { plainText } from '../html-to-text.js';
import { isA, lastWord } from './nodes.js';
import { isNew, isSubscription, pricesOf, type Reading } from './prices.js';
import { isCurrent, timeOfIso } from './dates.js';

/** An address to compare by: without its fragment and a slash at its end. */
export const placeOf = (value: unknown, root: string): { path: string; query: URLSearchParams } => {
  const url = URL.parse(asAddress(value, root) ?? '');
  return {
    path: url?.pathname.replace(/\/$/, '').toLowerCase() ?? '?',
    query: url?.searchParams ?? new URLSearchParams(),
  };
};

/** Where a product, a variant or an offer says that it is; a fragment alone says nothing. */
export const addressesOf = (node: Json): readonly unknown[] => {
  const nodes = [node, ...asArray(node.offers).map(asObject)];
  return [...nodes.map(({ url }) => url), ...nodes.map((each) => each['@id'])].filter((each) =>
    /^[^#]/.test(asText(each) ?? ''),
  );
};

/** Whether it says that it is at the path of a page. */
const isAt = (node: Json, root: string): boolean =>
  addressesOf(node).some((each) => placeOf(each, root).path === placeOf(root, root).path);

/** Whether there is anything in its lists of offers and variants. */
export const hasOffers = ({ offers, hasVariant }: Json): boolean =>
  [offers, hasVariant].some((each) => asArray(each).length);

/** The product that the page is about, or why that cannot be told. */
function productOf(nodes: readonly Json[], root: string, { join }: Reading): Json | Reason {
  const products = nodes.filter(hasOffers);
  // The variants of a group may stand beside it.
  const groups = products.filter((node) => isA(node, 'ProductGroup'));
  const main = groups.length ? groups : products.filter((node) => isA(node, 'Product'));
  const own = main.filter(
    (node) =>
      isAt(node, root) ||
      nodes.some(({ mainEntity }) => node['@id'] && asObject(mainEntity)['@id'] === node['@id']),
  );
  const same = own.length ? own : main;
  const [product] = same;
  if (!product) return 'not-found';
  return same.length === 1 ? product : (join?.(same, nodes, root) ?? 'ambiguous');
}

/** What tells a variant from others: what its name has more than the product's, else its size and colour. */
const titleOf = (variant: Json, name: string): string | undefined =>
  asText(
    plainText(variant.name)
      .replace(name, '')
      .replace(/^[\s–/:,|-]+/, ''),
  ) ??
  asText(
    [variant.size, variant.color]
      .map((each) => plainText(asObject(each).name ?? each))
      .filter(Boolean)
      .join(' / '),
  );

/**
 * An offer from the linked data in a product's page.
 * @see https://schema.org/Offer
 */
export function offerOf(
  nodes: readonly Json[],
  query: OfferQuery,
  readAt: number,
  reading: Reading = {},
): Offer | Reason {
  if (!nodes.length) return 'unreadable';
  const { timeOf = timeOfIso, isForShoppers = Boolean, soldOut = /^Out/, later } = reading;
  const whole = (value: unknown): readonly Json[] =>
    asArray(value)
      .map(asObject)
      .map((node) => {
        const isReference = Object.keys(node).join() === '@id';
        const full = nodes.find((each) => each['@id'] === node['@id'] && each !== node);
        return (isReference && full) || node;
      });
  const product = productOf(nodes, query.root, reading);
  if (typeof product === 'string') return product;
  const variants = whole(product.hasVariant);
  /** The offers of a product, or an offer itself; those of a sum in its place, if that has all of them. */
  const offersOf = (node: Json): readonly Json[] => {
    const { itemCondition } = node;
    return (isA(node, 'Offer', 'AggregateOffer') ? [node] : whole(node.offers)).flatMap((one) => {
      const nested = whole(one.offers);
      const isWhole = nested.length && !(nested.length < (one.offerCount as number));
      const { priceCurrency, priceValidUntil } = one;
      return isA(one, 'AggregateOffer') && (isWhole || (nested.length && one.lowPrice == null))
        ? nested.map((inner) => ({ itemCondition, priceCurrency, priceValidUntil, ...inner }))
        : [{ itemCondition, ...one }];
    });
  };
  const choices = [...variants, ...offersOf(product)];
  const variant =
    (query.variant ? find(choices, query.variant, 'sku', 'productID', 'name', '@id') : undefined) ??
    reading.variantAt?.(choices, product, query);
  // Where a variant is, and the product is not, it may be the page of that variant.
  const isOfVariant =
    choices[1] &&
    !reading.variantAt &&
    !isAt({ url: product.url }, query.root) &&
    choices.some((each) => isAt(each, query.root));
  if (!variant && (query.variant || isOfVariant)) return 'variant';
  /** What is offered of the whole product, or of a variant. */
  const offerFor = (variant: Json | undefined): Offer | Reason => {
    const offers = (variant ? [variant] : [product, ...variants]).flatMap(offersOf);
    const valid = offers.filter((offer) => isCurrent(offer, readAt, timeOf));
    if (offers.length && !valid.length) return 'expired';
    const once = valid.filter((offer) => !isSubscription(offer));
    if (valid.length && !once.length) return 'subscription';
    const forShoppers = once.filter(isForShoppers);
    const unused = forShoppers.some(isNew) ? forShoppers.filter(isNew) : forShoppers;
    const origin: Origin = { source: 'schema-org', readAt };
    // What is sold out sets no price for the rest.
    const there = unused.filter(({ availability }) => !soldOut.test(lastWord(availability)));
    const priced = there.length ? there : unused;
    const prices = priced.flatMap((offer) => pricesOf(offer, origin, reading));
    // Nothing is sold for 0 here: such a page leaves its prices to a script.
    if (prices.some((price) => typeof price === 'object' && !price.minor)) return 'amount';
    const range = rangeOf(reading.counted?.(prices, priced, origin) ?? prices);
    if (typeof range === 'string') return range;
    const name = plainText(product.name);
    if (!name) return 'unreadable';
    const picture = [variant?.image, product.image, ...variants.map(({ image }) => image)]
      .flatMap(asArray)
      .find(Boolean);
    const { url = picture, contentUrl = url } = whole(picture)[0] ?? {};
    const isOpen = unused.some((each) => isA(each, 'AggregateOffer') && !each.highPrice);
    const link =
      variant && addressesOf(variant).find((each) => placeOf(each, query.root).path !== '?');
    return {
      low: range.low,
      high: isOpen ? undefined : range.high,
      id: asText(variant?.sku) ?? asText(product.sku) ?? query.root,
      name,
      variant: variant && titleOf(variant, name),
      href: asAddress(link ?? product.url, query.root) ?? query.root,
      image: asAddress(contentUrl, query.root),
      unitPrice: unused.length === 1 ? reading.unitPriceOf?.(unused[0]!, origin) : undefined,
      availability: !there.length
        ? 'sold-out'
        : there.every(({ availability }) => later?.test(lastWord(availability)))
          ? 'backorder'
          : 'in-stock',
    };
  };
  const offer = offerFor(variant);
  if (!query.choices || typeof offer === 'string') return offer;
  const titled = choices.flatMap((each): VariantOffer[] => {
    const own = offerFor(each);
    return typeof own === 'string' || !own.variant ? [] : [{ ...own, variantId: own.variant }];
  });
  // Of two with one title nobody could tell which is meant.
  const isChoice = new Set(titled.map(({ variantId }) => variantId)).size === titled.length;
  return isChoice && titled.length > 1 ? { ...offer, variants: titled } : offer;
}
