import type { Money, MoneyFault } from './money.js';

/** The shops' interfaces that offers are read from. */
export type Platform = 'shopify' | 'woocommerce' | 'schema-org';

/** Which product of which shop is asked for. */
export interface OfferQuery {
  readonly platform: Platform;
  /** The absolute address of the shop's interface, with a slash at its end; for schema.org, of the product's page. */
  readonly root: string;
  /** Shopify's handle, WooCommerce's id or slug; nothing for schema.org. */
  readonly product: string;
  /** The one variant to show, by the shop's id or its title; without one, the whole range. */
  readonly variant: string;
  /** Where the shop keeps the lowest price of the 30 days before, `namespace.key`; or nothing. */
  readonly priorField: string;
  /** Whether what there is to choose is wanted too: variants, and the limits of a quantity. */
  readonly choices?: true;
  /** Whether the sizes of its picture are wanted too. */
  readonly sizes?: true;
  /** For Shopify from another site than the shop's own. */
  readonly storefront?: {
    /** A public access token, or nothing. */
    readonly token: string;
    /** ISO 3166-1. */
    readonly country: string;
    /** ISO 639-1. */
    readonly language: string;
  };
}

/** What can be put into a cart: one variant, nothing left to choose. */
export interface CartLine {
  /** The platform's numeric id. */
  readonly id: string;
  /** The fewest that the shop sells at once. */
  readonly quantity: number;
  /** Where a visitor who follows a link finds it in the cart. */
  readonly permalink: string;
}

/** What a unit of a product costs. */
export interface UnitPrice {
  readonly price: Money;
  /** What is counted, such as `l` or `100 ml`. */
  readonly unit: string;
}

/** What a shop says of a product, in one form for all shops. Words are plain text, addresses absolute. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  /** The variant's title, where one was asked for. */
  readonly variant?: string | undefined;
  readonly href?: string | undefined;
  readonly image?: string | undefined;
  readonly imageAlt?: string | undefined;
  /** The same picture in other sizes, as `srcset` has them; where the query wants sizes. */
  readonly imageSet?: string | undefined;
  /** The price, or the lowest of a range. */
  readonly low: Money;
  /** The same price, or the highest of the range; nothing where the shop does not say it. */
  readonly high: Money | undefined;
  readonly prior?: Money | undefined;
  /** The price of a unit, such as a litre; for one price alone. */
  readonly unitPrice?: UnitPrice | undefined;
  /** What the shop says behind the price, such as that it is without VAT. */
  readonly priceSuffix?: string | undefined;
  readonly availability: 'in-stock' | 'backorder' | 'sold-out';
  /** Nothing where it cannot be put into a cart from here. */
  readonly line?: CartLine | undefined;
  /** How many can be put into a cart at once, beside the fewest, which the line has; where the query wants choices. */
  readonly limits?: { readonly maximum: number | undefined; readonly step: number };
  /** Where the query wants choices and there are several: each variant as if it were asked for alone. */
  readonly variants?: readonly VariantOffer[];
}

/** What a shop says of a variant. */
export interface VariantOffer extends Offer {
  /** The shop's id of the variant. */
  readonly variantId: string;
}

/** Why there is no offer. README.md says more of each. */
export type Reason =
  | MoneyFault
  | 'not-found'
  | 'unreadable'
  | 'ambiguous'
  | 'variant'
  | 'expired'
  | 'subscription'
  | 'refused'
  | 'busy'
  | 'timeout'
  | 'unreachable'
  | 'aborted';

/** A request to a shop. */
export interface Request {
  readonly address: string;
  /** Whether the answer is a page instead of JSON. */
  readonly isPage?: true;
  readonly init?: RequestInit;
  /** Whether the answer is the same for every product, so that one on its way is waited for. */
  readonly isShared?: true;
}

/** What a shop's module offers: pure functions, as others do the fetching. */
export interface Shop {
  /** The requests that answer these queries, which share a group. */
  requestsFor(queries: readonly OfferQuery[]): readonly Request[];
  /** Reads the answers to those requests for the nth of the queries. */
  parse(
    answers: readonly unknown[],
    nth: number,
    query: OfferQuery,
    readAt: number,
  ): Offer | Reason;
  /** Reads answers that say nothing, or nothing of the product, in another way; a file of its own. */
  parseAgain?(answers: readonly unknown[]): Promise<Shop['parse']>;
  /** What is still to be asked for the variants, once the first answers have come. */
  requestsForVariants?(answers: readonly unknown[], root: string): readonly Request[];
  /** What is still to be asked as an answer was not whole; the offers are read without what is not answered. */
  requestsForRest?(answers: readonly unknown[], queries: readonly OfferQuery[]): readonly Request[];
  /** The ids of the variants of the nth product, in the shop's order, as a query names one. */
  variantsOf?(answers: readonly unknown[], nth: number, query: OfferQuery): readonly string[];
}

/** An object as JSON has it. */
export type Json = Readonly<Record<string, unknown>>;

/** Whatever it is, as something to look for properties in. */
export const asObject = (value: unknown): Json =>
  typeof value === 'object' && value ? (value as Json) : {};

/** An array as it is, anything else as the only entry of one, nothing as none. */
export const asArray = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

/** A text that says something, or a number as one; or nothing. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? `${value}`.trim() || undefined
    : undefined;

/** The lowest and the highest of several prices; the fault of the first that has one. */
export function rangeOf(
  prices: readonly (Money | MoneyFault)[],
): { readonly low: Money; readonly high: Money } | MoneyFault {
  let [low, high]: (Money | undefined)[] = [];
  for (const price of prices) {
    if (typeof price === 'string') return price;
    if (low && low.currency !== price.currency) return 'currency';
    if (!low || price.minor < low.minor) low = price;
    if (!high || price.minor > high.minor) high = price;
  }
  return low && high ? { low, high } : 'amount';
}

/** The first whose id, title or the like is what is wanted; of an id such as `gid://shop/Product/1`, the end will do. */
export function find(nodes: unknown, wanted: string, ...keys: string[]): Json | undefined {
  const text = wanted.trim().toLowerCase();
  return asArray(nodes)
    .map(asObject)
    .find((node) =>
      keys.some((key) => {
        const own = asText(node[key])?.toLowerCase();
        return own === text || (key === 'id' && own?.endsWith(`/${text}`));
      }),
    );
}

/** Whether a text is a number as shops give them for ids, and no handle or slug. */
export const isId = (text: string): boolean => /^\d+$/.test(text);

/** Shopify's choice of a variant: the one that is wanted, else the only one; of several none. */
export function chooseVariant(variants: unknown[], wanted: string): Json | 'variant' | undefined {
  if (wanted) return find(variants, wanted, 'id', 'title') ?? 'variant';
  return variants.length === 1 ? asObject(variants[0]) : undefined;
}

/** The address of a Shopify product's page, with the variant that was asked for chosen there. */
export function linkToVariant(
  page: string | undefined,
  variant: string | undefined,
  { variant: wanted }: OfferQuery,
): string | undefined {
  if (!page || !variant || !wanted) return page;
  const url = new URL(page);
  url.searchParams.set('variant', variant);
  return url.href;
}

/**
 * What goes into a cart.
 * @param minimum the fewest that the shop sells at once; one where it says nothing
 * @param link the address of a cart with it, up to the id
 */
export function lineOf(id: string, minimum: unknown, link: string): CartLine {
  const quantity = countOf(minimum) ?? 1;
  return { id, quantity, permalink: `${link}${id}:${quantity}` };
}

/** A count that a shop states, no lower than one; nothing where it is none. */
const countOf = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) ? Math.max(1, Number(value)) : undefined;

/** The limits of a quantity, where the query wants choices. */
export const limitsOf = (
  { choices }: OfferQuery,
  maximum: unknown,
  step: unknown,
): Pick<Offer, 'limits'> =>
  choices ? { limits: { maximum: countOf(maximum), step: countOf(step) ?? 1 } } : {};

/**
 * What a unit costs; nothing where something of it is missing.
 * @param value how many of the unit the price is of
 * @param unit as people write it; `item` for a piece
 */
export function unitPrice(
  price: Money | MoneyFault,
  value: unknown,
  unit: unknown,
): UnitPrice | undefined {
  const text = asText(unit) ?? '';
  // Symbols alone, as German has capitals in words.
  const name = text.length < 3 ? text.toLowerCase() : text;
  const count = asText(value) ?? '1';
  if (typeof price === 'string' || !price.minor || !name || !/^[1-9]\d*$/.test(count))
    return undefined;
  return { price, unit: count === '1' ? name : `${count} ${name}` };
}
