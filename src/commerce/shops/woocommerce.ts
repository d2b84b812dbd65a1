import { asAddress } from '../address.js';
import { fromMajor, fromMinor, type Origin } from '../price-formats.js';
import type { Money } from '../money.js';
import {
  asArray,
  asObject,
  asText,
  find,
  isId,
  limitsOf,
  lineOf,
  rangeOf,
  type OfferQuery,
  type Json,
  type Offer,
  type Reason,
  type Shop,
  unitPrice,
} from '../offer.js';
import { storeAddress } from '../store-address.js';
import { plainText } from '../html-to-text.js';

/** The smallest picture that is sharp in a card, of those that the shop has. */
function pictureOf({ src, srcset }: Json): unknown {
  const [[, smallest = src] = []] = [...(asText(srcset) ?? '').matchAll(/(\S+)\s+(\d+)w/g)]
    .filter(([, , width]) => Number(width) >= 600)
    .sort(([, , one], [, , other]) => Number(one) - Number(other));
  return smallest;
}

/** A price that another plugin of the shop adds, as an object that says its currency. */
function priorOf(extensions: unknown, path: string, origin: Origin): Money | undefined {
  const [namespace, key] = path.split('.');
  if (!key) return undefined;
  const {
    price,
    amount,
    currency_code,
    currency_minor_unit = 'none',
  } = asObject(asObject(asObject(extensions)[namespace!])[key]);
  const money =
    amount === undefined
      ? fromMinor(price, currency_code, origin, currency_minor_unit)
      : fromMajor(amount, currency_code, origin);
  return typeof money === 'string' ? undefined : money;
}

/**
 * What the plugin Germanized adds to a product: what a unit costs, and words on its taxes.
 * @see https://github.com/vendidero/woocommerce-germanized/blob/master/src/Blocks/Products.php
 */
const germanizedOf = ({ extensions }: Json): Json =>
  asObject(asObject(extensions)['woocommerce-germanized']);

/** What is said of taxes behind or before a price. */
const tax =
  /\b(?:moms|vat|gst|mva|mwst|ust|btw|tva|iva|alv|dph|ttc|ht|netto|brutto|tax\w*|skat)\b/i;

/** The shop's own words behind a price; `undefined` where it says something of taxes elsewhere. */
function suffixOf(product: Json): string | undefined {
  const { price_html: html, prices } = product;
  const [, suffix] =
    /<small\b[^>]*\bwoocommerce-price-suffix\b[^>]*>(.*)<\/small>/is.exec(asText(html) ?? '') ?? [];
  if (suffix !== undefined) return plainText(suffix).replaceAll('( ', '(');
  const words = plainText(html);
  if (!tax.test(words)) {
    const info = plainText(germanizedOf(product).tax_info_html);
    return tax.test(info) ? info : '';
  }
  const { currency_symbol, currency_code } = asObject(prices);
  // The last figure may be the rate of a tax.
  let behind = words.replace(/^.*\d(?!\d*(?:[.,]\d+)?\s*%)/s, '').trim();
  for (const sign of [currency_symbol, currency_code].map(plainText)) {
    if (sign && behind.startsWith(sign)) behind = behind.slice(sign.length).trim();
  }
  return tax.test(behind) ? behind : undefined;
}

/** The type of what is paid again and again, or words behind its price, as other plugins write them. */
const repeatedly =
  /subscription|månedl|(?:week|month|year)ly|(?:\/|\b(?:hver|pr\.|per|every|om|a))(?:[\d. ]|two|other|anden)*(?:måned|md|uge|år|kvartal|da[gy]|month|week|year)(?:s|e?n|et)?\b/i;

const isSubscription = ({ type, price_html: html, extensions }: Json): boolean =>
  repeatedly.test(`${asText(type)} ${plainText(html)}`) ||
  Boolean(asObject(asObject(extensions).subscriptions).billing_period);

/** The id of the product that something is a variation of, or has variations; or nothing. */
function parentOf(product: unknown): string | undefined {
  const { id, parent, has_options: hasOptions } = asObject(product);
  return parent ? asText(parent) : hasOptions ? asText(id) : undefined;
}

/** The one that is wanted by id or slug; WordPress keeps a slug encoded. */
const productIn = (answer: unknown, wanted: string): Json | undefined =>
  isId(wanted)
    ? find(answer, wanted, 'id')
    : (find(answer, wanted, 'slug') ?? find(answer, encodeURIComponent(wanted.trim()), 'slug'));

/** A link into the cart, up to the product. */
function cartLink(root: string): string {
  const site = root.replace(/wp-json\/$|index\.php.*|\?.*/, '');
  return `${site}checkout-link/?products=`;
}

/** An offer from WooCommerce's Store API, among those of one answer. */
function parse(answer: readonly unknown[], query: OfferQuery, readAt: number): Offer | Reason {
  const wanted = query.variant || query.product;
  const product = productIn(answer, wanted);
  if (!product) return query.variant ? 'variant' : 'not-found';
  const id = asText(product.id) ?? '';
  const name = plainText(product.name);
  const prices = asObject(product.prices);
  const { is_in_stock } = product;
  if (!isId(id) || !name || typeof is_in_stock !== 'boolean') return 'unreadable';
  if (isSubscription(product)) return 'subscription';
  const origin: Origin = { source: 'woocommerce', readAt };
  const { min_amount, max_amount } = asObject(prices.price_range);
  const stated = prices.price_range ? [min_amount, max_amount] : [prices.price];
  const moneyOf = (price: unknown) => {
    const { currency_code, currency_minor_unit = 'none' } = prices;
    return fromMinor(price, currency_code, origin, currency_minor_unit);
  };
  const range = rangeOf(stated.map(moneyOf));
  if (typeof range === 'string') return range;
  // A product without a price of its own has 0, which is no price where it cannot be bought.
  if (!range.low.minor && product.is_purchasable !== true) return 'amount';
  const priceSuffix = suffixOf(product);
  if (priceSuffix === undefined) return 'amount';
  const { unit_prices, unit, unit_base } = germanizedOf(product);
  const { price: ofUnit, price_range: unitRange } = asObject(unit_prices);
  const picture = asObject(asArray(product.images)[0]);
  const limits = asObject(product.add_to_cart);
  return {
    ...range,
    id,
    name,
    variant: (query.variant && plainText(product.variation)) || undefined,
    href: asAddress(product.permalink, query.root),
    image: asAddress(pictureOf(picture), query.root),
    imageAlt: plainText(picture.alt) || undefined,
    priceSuffix: priceSuffix || undefined,
    unitPrice: unitRange ? undefined : unitPrice(moneyOf(ofUnit), unit_base, unit),
    prior: priorOf(product.extensions, query.priorField, origin),
    availability: !is_in_stock
      ? 'sold-out'
      : product.is_on_backorder === true
        ? 'backorder'
        : 'in-stock',
    line:
      product.is_purchasable === true && product.has_options !== true
        ? lineOf(id, limits.minimum, cartLink(query.root))
        : undefined,
    ...limitsOf(query, limits.maximum, limits.multiple_of),
    ...(query.sizes && { imageSet: asText(picture.srcset) }),
  };
}

/** @see https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/src/StoreApi/docs/products.md */
export const shop: Shop = {
  requestsFor(queries) {
    const { root, product, variant } = queries[0]!;
    const url = storeAddress(root, 'products');
    const wanted = new Set(queries.map((query) => query.variant || query.product));
    url.searchParams.set(variant || isId(product) ? 'include' : 'slug', [...wanted].join());
    if (variant) url.searchParams.set('type', 'variation');
    url.searchParams.set('per_page', '100');
    return [{ address: url.href }];
  },

  requestsForVariants([products], root) {
    const parents = [...new Set(asArray(products).map(parentOf).filter(Boolean))].join();
    if (!parents) return [];
    const url = storeAddress(root, 'products');
    url.searchParams.set('type', 'variation');
    url.searchParams.set('parent', parents);
    url.searchParams.set('per_page', '100');
    return [{ address: url.href }];
  },

  parse: (answers, _, query, readAt) =>
    answers.every(Array.isArray) ? parse(answers.flat(), query, readAt) : 'unreadable',

  variantsOf([products, variations], _, { variant, product }) {
    const wanted = variant || product;
    const parent = parentOf(productIn(products, wanted));
    return asArray(variations)
      .filter((each) => parent && parentOf(each) === parent)
      .map((each) => `${asText(asObject(each).id)}`);
  },
};
