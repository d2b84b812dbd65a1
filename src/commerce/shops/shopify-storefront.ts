import { asAddress } from '../address.js';
import { plainText } from '../html-to-text.js';
import { fromMajor, type Origin } from '../price-formats.js';
import type { Money, MoneyFault } from '../money.js';
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
  type UnitPrice,
  unitPrice,
} from '../offer.js';

// The newest that its documentation was read for. Shopify answers with a later one when it is gone.
const version = '2026-07';

/** As many variants as are asked for of one product. */
const most = 100;

/**
 * What a query without a token may cost: each object 1, and a list 2 and as many times what is in it.
 * @see https://shopify.dev/docs/api/storefront#query-complexity-limit-for-tokenless-access
 */
const mostCost = 1000;

/** What a product costs without its variants, and one of these. */
const costs = { product: 9, variant: 5, variantToChoose: 6 };

/** As many variants as all of the products may have in one query. */
const lengthFor = (queries: readonly OfferQuery[]): number => {
  const { product, variant, variantToChoose } = costs;
  const each = queries[0]!.choices ? variantToChoose : variant;
  return Math.min(most, Math.floor((mostCost / queries.length - product) / each));
};

const price = '{amount currencyCode}';

const field = (query: OfferQuery, alias: string, length: number): string => {
  const [namespace, key] = query.priorField.split('.');
  return `${alias}:product(handle:${JSON.stringify(query.product)}){id title onlineStoreUrl availableForSale requiresSellingPlan featuredImage{url(transform:{maxWidth:800}) altText}priceRange{minVariantPrice${price}maxVariantPrice${price}}variants(first:${length}){pageInfo{hasNextPage}nodes{id title availableForSale currentlyNotInStock price${price}unitPrice${price}unitPriceMeasurement{referenceValue referenceUnit}quantityRule{minimum${query.choices ? ' maximum increment}image{url(transform:{maxWidth:800}) altText' : ''}}}}${
    key
      ? `metafield(namespace:${JSON.stringify(namespace)},key:${JSON.stringify(key)}){type value}`
      : ''
  }}`;
};

/** One request for several products of a shop, which it calls `p0`, or whatever their first one is, and so on. */
function requestFor(queries: readonly OfferQuery[], firstOfAll = 0): Request {
  const { root, storefront } = queries[0]!;
  const { token, country, language } = storefront!;
  const context = [
    country && `country:${country.toUpperCase()}`,
    `language:${language.toUpperCase()}`,
  ].filter(Boolean);
  const length = lengthFor(queries);
  return {
    address: new URL(`api/${version}/graphql.json`, root).href,
    init: {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { 'x-shopify-storefront-access-token': token }),
      },
      body: JSON.stringify({
        query: `query@inContext(${context.join()}){${queries.map((query, n) => field(query, `p${firstOfAll + n}`, length)).join('')}}`,
      }),
    },
  };
}

/** The last answer that says something of the nth product, as that was asked for alone; else the first. */
const answerFor = (answers: readonly unknown[], nth: number): Json =>
  asObject(
    answers.findLast((each) => asObject(asObject(each).data)[`p${nth}`] != null) ?? answers[0],
  );

/** The variants of the nth product, and whether there are more than were asked for. */
const variantsIn = (answer: Json, nth: number) => {
  const { variants } = asObject(asObject(answer.data)[`p${nth}`]);
  const { nodes, pageInfo } = asObject(variants);
  return { variants: nodes, isAll: asObject(pageInfo).hasNextPage !== true };
};

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

/** A unit of Shopify's list, `FL_OZ` or `M2`, as people write it. */
const unitOf = (unit: unknown): string =>
  (asText(unit) ?? '').toLowerCase().replace('_', ' ').replace('2', '²').replace('3', '³');

/** What a unit of a variant costs, where the shop says so. */
function unitPriceOf(
  { unitPrice: price, unitPriceMeasurement: measurement }: Json,
  moneyOf: (price: unknown) => Money | MoneyFault,
): UnitPrice | undefined {
  const { referenceValue, referenceUnit } = asObject(measurement);
  return unitPrice(moneyOf(price), referenceValue, unitOf(referenceUnit).replace('unknown', ''));
}

/**
 * An offer from Shopify's Storefront interface, from anywhere.
 * @see https://shopify.dev/docs/api/storefront
 * @param nth which of the products that were asked for in one request
 */
function parse(
  answers: readonly unknown[],
  nth: number,
  query: OfferQuery,
  readAt: number,
): Offer | Reason {
  const answer = answerFor(answers, nth);
  const { data, errors } = answer;
  const found = asObject(data)[`p${nth}`];
  if (found === null && !errors) return 'not-found';
  const product = asObject(found);
  const id = numberOf(product.id);
  const name = plainText(product.title);
  const { variants, isAll } = variantsIn(answer, nth);
  if (!id || !name || !Array.isArray(variants)) return errors ? 'refused' : 'unreadable';
  // Of more than were asked for, one is not the only one.
  const variant = query.variant || isAll ? chooseVariant(variants, query.variant) : undefined;
  if (variant === 'variant') return variant;
  const origin: Origin = { source: 'shopify-storefront', readAt };
  if (product.requiresSellingPlan === true) return 'subscription';
  const { minVariantPrice, maxVariantPrice } = asObject(product.priceRange);
  const moneyOf = (each: unknown) => {
    const { amount, currencyCode } = asObject(each);
    return fromMajor(amount, currencyCode, origin);
  };
  // What is sold out sets no price for the rest.
  const there = variants.map(asObject).filter((each) => each.availableForSale === true);
  const whole = rangeOf(
    (variant ? [variant.price] : [minVariantPrice, maxVariantPrice]).map(moneyOf),
  );
  if (typeof whole === 'string') return whole;
  const range =
    !variant && there.length && isAll ? rangeOf(there.map(({ price }) => moneyOf(price))) : whole;
  if (typeof range === 'string') return range;
  const { availableForSale } = variant ?? product;
  if (typeof availableForSale !== 'boolean') return 'unreadable';
  // Of more variants than were asked for, the cheapest may be sold out.
  const isKnown =
    variant ||
    isAll ||
    !availableForSale ||
    range.low.minor === range.high.minor ||
    there.some((each) => {
      const own = moneyOf(each.price);
      return typeof own === 'object' && own.minor === range.low.minor;
    });
  if (!isKnown) return 'variant';
  const picture = asObject(variant?.image ?? product.featuredImage);
  const rule = asObject(variant?.quantityRule);
  const variantId = numberOf(variant?.id);
  return {
    ...range,
    id,
    name,
    // The only one is called "Default Title".
    variant:
      query.variant && (variants.length > 1 || !isAll) ? plainText(variant?.title) : undefined,
    href: linkToVariant(
      asAddress(product.onlineStoreUrl, query.root) ??
        new URL(`products/${encodeURIComponent(query.product)}`, query.root).href,
      variantId,
      query,
    ),
    image: asAddress(picture.url, query.root),
    imageAlt: asText(picture.altText),
    prior: priorOf(asObject(product.metafield), origin),
    unitPrice: unitPriceOf(asObject(variant), moneyOf),
    availability: !availableForSale
      ? 'sold-out'
      : variant?.currentlyNotInStock === true
        ? 'backorder'
        : 'in-stock',
    line: variantId
      ? lineOf(variantId, rule.minimum, new URL('cart/', query.root).href)
      : undefined,
    ...limitsOf(query, rule.maximum, rule.increment),
  };
}

export const shop: Shop = {
  requestsFor: (queries) => [requestFor(queries)],
  parse,

  requestsForRest: (answers, queries) =>
    queries.flatMap((query, nth) => {
      const { isAll } = variantsIn(answerFor(answers, nth), nth);
      const isWanted = query.choices || parse(answers, nth, query, 0) === 'variant';
      return !isAll && isWanted && lengthFor(queries) < most ? [requestFor([query], nth)] : [];
    }),

  variantsOf(answers, nth) {
    const { variants } = variantsIn(answerFor(answers, nth), nth);
    return asArray(variants).map((variant) => `${numberOf(asObject(variant).id)}`);
  },
};
