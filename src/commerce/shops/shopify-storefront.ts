import { asAddress } from '../address.js';
import { fromMajor, type Origin } from '../price-formats.js';
import type { Money } from '../money.js';
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
  type Json,
  type Offer,
  type Reason,
  type Request,
  type Shop,
} from '../offer.js';

// The newest that its documentation was read for. Shopify answers with a later one when it is gone.
const version = '2026-07';

const price = '{amount currencyCode}';

const field = (query: OfferQuery, alias: string): string => {
  const [namespace, key] = query.priorField.split('.');
  return `${alias}:product(handle:${JSON.stringify(query.product)}){id title onlineStoreUrl availableForSale requiresSellingPlan featuredImage{url(transform:{maxWidth:800}) altText}priceRange{minVariantPrice${price}maxVariantPrice${price}}variants(first:${query.variant || query.choices ? 100 : 2}){nodes{id title availableForSale currentlyNotInStock price${price}quantityRule{minimum${query.choices ? ' maximum increment}image{url(transform:{maxWidth:800}) altText' : ''}}}}${
    key
      ? `metafield(namespace:${JSON.stringify(namespace)},key:${JSON.stringify(key)}){type value}`
      : ''
  }}`;
};

/** One request for all products of a shop. */
function requestFor(queries: readonly OfferQuery[]): Request {
  const { root, storefront } = queries[0]!;
  const { token, country, language } = storefront!;
  const context = [
    country && `country:${country.toUpperCase()}`,
    `language:${language.toUpperCase()}`,
  ].filter(Boolean);
  return {
    address: new URL(`api/${version}/graphql.json`, root).href,
    init: {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { 'x-shopify-storefront-access-token': token }),
      },
      body: JSON.stringify({
        query: `query@inContext(${context.join()}){${queries.map((query, n) => field(query, `p${n}`)).join('')}}`,
      }),
    },
  };
}

/** The number in an id such as `gid://shopify/Product/1`. */
const numberOf = (id: unknown): string | undefined => /\d+$/.exec(asText(id) ?? '')?.[0];

/** A metafield of the type `money`, the only one that says its currency. */
function priorOf(metafield: Json, origin: Origin): Money | undefined {
  if (metafield.type !== 'money') return undefined;
  try {
    const { amount, currency_code } = asObject(JSON.parse(String(metafield.value)));
    const money = fromMajor(amount, currency_code, origin);
    return typeof money === 'string' ? undefined : money;
  } catch {
    return undefined;
  }
}

/**
 * An offer from Shopify's Storefront interface, from anywhere.
 * @see https://shopify.dev/docs/api/storefront
 * @param nth which of the products that were asked for in one request
 */
function parse(answer: unknown, nth: number, query: OfferQuery, readAt: number): Offer | Reason {
  const { data, errors } = asObject(answer);
  const found = asObject(data)[`p${nth}`];
  if (found === null && !errors) return 'not-found';
  const product = asObject(found);
  const id = numberOf(product.id);
  const name = asText(product.title);
  const variants = asObject(product.variants).nodes;
  if (!id || !name || !Array.isArray(variants)) return errors ? 'refused' : 'unreadable';
  const variant = chooseVariant(variants, query.variant);
  if (variant === 'variant') return variant;
  const origin: Origin = { source: 'shopify-storefront', readAt };
  const { minVariantPrice, maxVariantPrice } = asObject(product.priceRange);
  const stated = variant ? [variant.price] : [minVariantPrice, maxVariantPrice];
  const range = rangeOf(
    stated.map((each) => {
      const { amount, currencyCode } = asObject(each);
      return fromMajor(amount, currencyCode, origin);
    }),
  );
  if (typeof range === 'string') return range;
  const { availableForSale } = variant ?? product;
  if (typeof availableForSale !== 'boolean') return 'unreadable';
  const picture = asObject(variant?.image ?? product.featuredImage);
  const rule = asObject(variant?.quantityRule);
  const variantId = numberOf(variant?.id);
  return {
    ...range,
    id,
    name,
    variant: query.variant ? asText(variant?.title) : undefined,
    href: linkToVariant(
      asAddress(product.onlineStoreUrl, query.root) ??
        new URL(`products/${encodeURIComponent(query.product)}`, query.root).href,
      variantId,
      query,
    ),
    image: asAddress(picture.url, query.root),
    imageAlt: asText(picture.altText),
    prior: priorOf(asObject(product.metafield), origin),
    availability: !availableForSale
      ? 'sold-out'
      : variant?.currentlyNotInStock === true
        ? 'backorder'
        : 'in-stock',
    line:
      variantId && product.requiresSellingPlan !== true
        ? lineOf(variantId, rule.minimum, new URL('cart/', query.root).href)
        : undefined,
    ...limitsOf(query, rule.maximum, rule.increment),
  };
}

export const shop: Shop = {
  requestsFor: (queries) => [requestFor(queries)],
  parse: ([answer], nth, query, readAt) => parse(answer, nth, query, readAt),

  variantsOf([answer], nth) {
    const product = asObject(asObject(asObject(answer).data)[`p${nth}`]);
    return asArray(asObject(product.variants).nodes).map(
      (variant) => `${numberOf(asObject(variant).id)}`,
    );
  },
};
