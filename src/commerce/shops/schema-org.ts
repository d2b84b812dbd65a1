import { asAddress } from '../address.js';
import { fromMajor, type Origin } from '../price-formats.js';
import type { Money, MoneyFault } from '../money.js';
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
  type Shop,
} from '../offer.js';
import { plainText } from '../html-to-text.js';

/** The last word of an IRI, as `https://schema.org/InStock` and `InStock` mean the same. */
const lastWord = (value: unknown): string => /[^/#:]*$/.exec(asText(value) ?? '')![0];

const isA = (node: Json, ...types: string[]): boolean =>
  asArray(node['@type']).some((type) => types.includes(lastWord(type)));

/** What the page's scripts of linked data say, one node each; what cannot be read is passed over. */
function nodesOf(page: string): Json[] {
  const nodes: Json[] = [];
  const collect = (value: unknown): void => {
    for (const each of asArray(value).map(asObject)) {
      nodes.push(each);
      collect(each['@graph']);
      collect(each.mainEntity);
    }
  };
  const scripts = page
    .replace(/<!--.*?-->/gs, '')
    .matchAll(/<script\b[^>]*\/ld\+json\b[^>]*>(.*?)<\/script\s*>/gis);
  for (const [, text] of scripts) {
    try {
      collect(JSON.parse(text!));
    } catch {
      // Another script of the page may hold the product.
    }
  }
  return nodes;
}

const soldOut = /OutOfStock|SoldOut|Discontinued|Reserved/;
const later = /BackOrder|PreOrder|PreSale|MadeToOrder/;

/** Whether a date has passed; one without a time lasts a day. */
function isOver(date: unknown, now: number): boolean {
  const text = asText(date) ?? '';
  return Date.parse(text) + (text.length > 10 ? 0 : 86_400_000) < now;
}

function pricesOf(offer: Json, origin: Origin): (Money | MoneyFault)[] {
  const { lowPrice, highPrice, priceCurrency } = offer;
  if (isA(offer, 'AggregateOffer')) {
    return [lowPrice, highPrice ?? lowPrice].map((price) =>
      fromMajor(price, priceCurrency, origin),
    );
  }
  // A list price, a member's, one for many or one by weight is not the price; one without tax is none at all.
  const specifications = asArray(offer.priceSpecification).map(asObject);
  const specification = specifications.find(
    (each) => !Object.keys(each).some((key) => /Type$|Tier|Quantity/.test(key)),
  );
  const { price = specification?.price } = offer;
  const isNet = /TaxIncluded":"?false/.test(JSON.stringify(specifications));
  return [
    isNet ? 'amount' : fromMajor(price, priceCurrency ?? specification?.priceCurrency, origin),
  ];
}

/** The product that the page is about, or why that cannot be told. */
function productOf(nodes: readonly Json[], root: string): Json | Reason {
  const products = nodes.filter(({ offers, hasVariant }) => offers ?? hasVariant);
  // The variants of a group may stand beside it.
  const groups = products.filter((node) => isA(node, 'ProductGroup'));
  const main = groups.length ? groups : products.filter((node) => isA(node, 'Product'));
  const path = (value: unknown) => URL.parse(asAddress(value, root) ?? '')?.pathname;
  const own = main.filter(({ url, '@id': id }) =>
    [url, id].some((each) => path(each) === path(root)),
  );
  const [product, other] = main.length > 1 ? own : main;
  return other || (main.length && !product) ? 'ambiguous' : (product ?? 'not-found');
}

/**
 * An offer from the linked data in a product's page.
 * @see https://schema.org/Offer
 */
function parse(page: unknown, query: OfferQuery, readAt: number): Offer | Reason {
  if (typeof page !== 'string') return 'unreadable';
  const nodes = nodesOf(page);
  if (nodes.length === 0) return 'unreadable';
  const whole = (value: unknown): readonly Json[] =>
    asArray(value)
      .map(asObject)
      .map((node) => {
        const isReference = Object.keys(node).join() === '@id';
        const full = nodes.find((each) => each['@id'] === node['@id'] && each !== node);
        return (isReference && full) || node;
      });
  const product = productOf(nodes, query.root);
  if (typeof product === 'string') return product;
  const choices = [...whole(product.hasVariant), ...whole(product.offers)];
  const variant = query.variant
    ? find(choices, query.variant, 'sku', 'productID', 'name', '@id')
    : undefined;
  if (query.variant && !variant) return 'variant';
  const sources = variant ? [variant] : [product, ...whole(product.hasVariant)];
  const offers = sources.flatMap((each) =>
    isA(each, 'Offer', 'AggregateOffer') ? [each] : whole(each.offers),
  );
  const valid = offers.filter(({ priceValidUntil }) => !isOver(priceValidUntil, readAt));
  if (offers.length > 0 && valid.length === 0) return 'expired';
  const origin: Origin = { source: 'schema-org', readAt };
  // What is sold out sets no price for the rest.
  const there = valid.filter(({ availability }) => !soldOut.test(lastWord(availability)));
  const range = rangeOf((there.length ? there : valid).flatMap((offer) => pricesOf(offer, origin)));
  if (typeof range === 'string') return range;
  const name = plainText(product.name);
  const own = plainText(variant?.name);
  if (!name) return 'unreadable';
  const picture = [variant?.image, product.image].flatMap(asArray)[0];
  const { url = picture, contentUrl = url } = asObject(picture);
  const isOpen = valid.some((each) => isA(each, 'AggregateOffer') && !each.highPrice);
  return {
    low: range.low,
    high: isOpen ? undefined : range.high,
    id: asText(variant?.sku) ?? asText(product.sku) ?? query.root,
    name,
    // Its own name often says the product's again.
    variant: asText(own.replace(name, '')),
    href: asAddress(variant?.url ?? product.url, query.root) ?? query.root,
    image: asAddress(contentUrl, query.root),
    availability: !there.length
      ? 'sold-out'
      : there.every(({ availability }) => later.test(lastWord(availability)))
        ? 'backorder'
        : 'in-stock',
  };
}

export const shop: Shop = {
  // Where a page leads elsewhere, it may be to another product.
  requestsFor: ([query]) => [{ address: query!.root, isPage: true, init: { redirect: 'error' } }],
  parse: ([page], _, query, readAt) => parse(page, query, readAt),
};
