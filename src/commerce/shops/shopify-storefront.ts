import { asAddress } from '../address.js';
import { fromMajor, type Origin } from '../price-formats.js';
import type { Money } from '../money.js';
import {
  asObject,
  asText,
  find,
  lineOf,
  rangeOf,
  type Ask,
  type Json,
  type Offer,
  type Reason,
  type Request,
  type Shop,
} from '../offer.js';

// The newest that its documentation was read for. Shopify answers with a later one when it is gone.
const version = '2026-07';

const price = '{amount currencyCode}';

const field = (ask: Ask, alias: string): string => {
  const [namespace, key] = ask.priorField.split('.');
  return `${alias}:product(handle:${JSON.stringify(ask.product)}){id title onlineStoreUrl availableForSale requiresSellingPlan featuredImage{url(transform:{maxWidth:800}) altText}priceRange{minVariantPrice${price}maxVariantPrice${price}}variants(first:${ask.variant ? 100 : 2}){nodes{id title availableForSale currentlyNotInStock price${price}quantityRule{minimum}}}${
    key
      ? `metafield(namespace:${JSON.stringify(namespace)},key:${JSON.stringify(key)}){type value}`
      : ''
  }}`;
};

/** One request for all products of a shop. */
function requestFor(asks: readonly Ask[]): Request {
  const { root, storefront } = asks[0]!;
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
        query: `query@inContext(${context.join()}){${asks.map((ask, n) => field(ask, `p${n}`)).join('')}}`,
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
export function parseShopifyStorefront(
  answer: unknown,
  nth: number,
  ask: Ask,
  readAt: number,
): Offer | Reason {
  const { data, errors } = asObject(answer);
  const found = asObject(data)[`p${nth}`];
  if (found === null && !errors) return 'not-found';
  const product = asObject(found);
  const id = numberOf(product.id);
  const name = asText(product.title);
  const variants = asObject(product.variants).nodes;
  if (!id || !name || !Array.isArray(variants)) return errors ? 'refused' : 'unreadable';
  const only = variants.length === 1 ? asObject(variants[0]) : undefined;
  const variant = ask.variant ? find(variants, ask.variant, 'id', 'title') : only;
  if (ask.variant && !variant) return 'variant';
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
  const picture = asObject(product.featuredImage);
  const variantId = numberOf(variant?.id);
  return {
    ...range,
    id,
    name,
    variant: ask.variant ? asText(variant?.title) : undefined,
    href:
      asAddress(product.onlineStoreUrl, ask.root) ??
      new URL(`products/${encodeURIComponent(ask.product)}`, ask.root).href,
    image: asAddress(picture.url, ask.root),
    imageAlt: asText(picture.altText),
    prior: priorOf(asObject(product.metafield), origin),
    availability: !availableForSale
      ? 'sold-out'
      : variant?.currentlyNotInStock === true
        ? 'backorder'
        : 'in-stock',
    line:
      variantId && product.requiresSellingPlan !== true
        ? lineOf(
            variantId,
            asObject(variant?.quantityRule).minimum,
            new URL('cart/', ask.root).href,
          )
        : undefined,
  };
}

export const shop: Shop = {
  requestsFor: (asks) => [requestFor(asks)],
  parse: ([answer], nth, ask, readAt) => parseShopifyStorefront(answer, nth, ask, readAt),
};
