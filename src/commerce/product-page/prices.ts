import type { Money, MoneyFault } from '../money.js';
import { asArray, asObject, asText, type Json, type OfferQuery, type UnitPrice } from '../offer.js';
import { fromMajor, type Origin } from '../price-formats.js';
import { isCurrent, timeOfIso, type TimeOf } from './dates.js';
import { isA, lastWord } from './nodes.js';

/** How a page is read: by the rules alone, or with care. */
export interface Reading {
  /** Reads a date. */
  readonly timeOf?: TimeOf | undefined;
  /** What an availability says of what cannot be bought, or comes later. */
  readonly soldOut?: RegExp;
  readonly later?: RegExp;
  /** Reads a price and its currency. */
  readonly moneyOf?: typeof fromMajor;
  /** Whether a price is for anybody who buys one. */
  readonly isForShoppers?: (offer: Json) => boolean;
  /** Those of an offer's specifications that may say its price, where one is said to be without tax. */
  readonly withTax?: (specifications: readonly Json[]) => readonly Json[];
  /** Those of all prices that count. */
  readonly counted?: (
    prices: readonly (Money | MoneyFault)[],
    offers: readonly Json[],
    origin: Origin,
  ) => readonly (Money | MoneyFault)[];
  /** What a unit costs, where an offer says so. */
  readonly unitPriceOf?: (offer: Json, origin: Origin) => UnitPrice | undefined;
  /** The variant that an address tells. */
  readonly variantAt?: (
    choices: readonly Json[],
    product: Json,
    query: OfferQuery,
  ) => Json | undefined;
  /** Makes one product of several that are the same. */
  readonly join?:
    | ((products: readonly Json[], nodes: readonly Json[], root: string) => Json | undefined)
    | undefined;
}

export const specificationsOf = (offer: Json): readonly Json[] =>
  asArray(offer.priceSpecification).map(asObject);

/** Whether it, or what it is specified by, says that taxes are not in it, in whatever words. */
const isNet = (offer: Json): boolean =>
  /TaxIncluded":"?(?:[^"]*\/)?(?:[f0]|n[eo])|\be[kx]\w*\.? (?:moms|vat)/i.test(
    JSON.stringify(offer),
  );

/**
 * A list price, a member's, one for many, one by weight or what delivery costs is not the price, nor is one of
 * another time; a sale's is where there is no other.
 */
export const specificationOf = (
  all: readonly Json[],
  now: number,
  timeOf: TimeOf = timeOfIso,
): Json | undefined => {
  const isPlain = (each: Json) =>
    !/Type"|Tier|Quantity"|Charge/.test(JSON.stringify(each)) && isCurrent(each, now, timeOf);
  const isSale = ({ priceType, ...each }: Json) =>
    isPlain(each) && /^SalePrice$/i.test(lastWord(priceType));
  // Of a quantity beside another it is the price, and the other what it is compared by.
  const isWhole = ({ referenceQuantity, ...each }: Json) =>
    isPlain(each) && asObject(referenceQuantity).valueReference;
  return all.find(isPlain) ?? all.find(isSale) ?? all.find(isWhole);
};

/** The prices of an offer; none where it is without tax. */
export function pricesOf(
  offer: Json,
  origin: Origin,
  { moneyOf = fromMajor, withTax = () => [], timeOf }: Reading,
): (Money | MoneyFault)[] {
  const { price, lowPrice = price, highPrice, priceCurrency } = offer;
  const all = specificationsOf(offer);
  const hasNet = isNet(offer);
  if (isA(offer, 'AggregateOffer')) {
    return [lowPrice, highPrice || lowPrice].map((end) =>
      moneyOf(hasNet ? undefined : end, priceCurrency, origin),
    );
  }
  const specification = specificationOf(hasNet ? withTax(all) : all, origin.readAt, timeOf);
  return [
    moneyOf(
      (hasNet ? undefined : price) ?? specification?.price,
      priceCurrency ?? specification?.priceCurrency,
      origin,
    ),
  ];
}

/** Whether a price is paid again and again, or for a rent. */
export const isSubscription = (offer: Json): boolean => {
  // Others than those that sell it rent it out, repair it or buy it back.
  const isSold = /^(?:Sell)?$/i.test(lastWord(offer.businessFunction));
  return (
    !isSold ||
    /subscri|abonn|(?:month|måned)l|[ry]\.? (?:month|måned)|(?:every|hver) \d|(?:Downpayment|Installment)"|"selling_plan=|"billing\w+":|eligibleDur|"unit\w+":"(?:MON|WEE|DAY|ANN|YEAR)/i.test(
      JSON.stringify([
        ...[offer.name, offer.category, offer.additionalType, offer.priceSpecification],
        Object.keys(offer),
        // The rest of an address is made of names.
        /selling_plan=/.exec(asText(offer.url) ?? ''),
      ]),
    )
  );
};

/** Whether it is new or unused, or its condition is not said or unknown. */
export const isNew = ({ itemCondition }: Json): boolean =>
  /^(?:$|Un|N(?:e[wu]|y))/i.test(lastWord(itemCondition));
