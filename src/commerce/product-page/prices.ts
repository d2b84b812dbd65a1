import type { Money, MoneyFault } from '../money.js';
import { asArray, asObject, asText, unitPrice, type Json, type UnitPrice } from '../offer.js';
import { fromMajor, type Origin } from '../price-formats.js';
import { isOver } from './dates.js';
import { isA, lastWord } from './nodes.js';

/** How a page is read: by the rules alone, or with care. */
export interface Reading {
  /** Reads a price and its currency. */
  readonly moneyOf?: typeof fromMajor;
  /** Those of an offer's specifications that may say its price, where one is said to be without tax. */
  readonly withTax?: (specifications: readonly Json[]) => readonly Json[];
  /** Those of all prices that count. */
  readonly counted?: (
    prices: readonly (Money | MoneyFault)[],
    offers: readonly Json[],
    origin: Origin,
  ) => readonly (Money | MoneyFault)[];
  /** Makes one product of several that are the same. */
  readonly join?: (
    products: readonly Json[],
    nodes: readonly Json[],
    root: string,
  ) => Json | undefined;
}

const specificationsOf = (offer: Json): readonly Json[] =>
  asArray(offer.priceSpecification).map(asObject);

/** Whether it says that taxes are not in it. */
const isNet = (specification: Json): boolean =>
  /TaxIncluded":"?false/i.test(JSON.stringify(specification));

/**
 * A list price, a member's, one for many, one by weight or what delivery costs is not the price, nor is one of
 * another time; a sale's is where there is no other.
 */
const specificationOf = (all: readonly Json[], now: number): Json | undefined => {
  const isPlain = (each: Json) =>
    !/Type$|Tier|Quantity|Charge/m.test(
      [...Object.keys(each), lastWord(each['@type'])].join('\n'),
    ) &&
    !isOver(each.validThrough, now) &&
    !(Date.parse(asText(each.validFrom) ?? '') > now);
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
  { moneyOf = fromMajor, withTax = () => [] }: Reading,
): (Money | MoneyFault)[] {
  const { price, lowPrice = price, highPrice, priceCurrency } = offer;
  if (isA(offer, 'AggregateOffer')) {
    const ends = [lowPrice, highPrice || lowPrice].map((end) =>
      moneyOf(end, priceCurrency, origin),
    );
    const fault = ends.find((end) => typeof end === 'string');
    return fault ? [fault] : ends;
  }
  const all = specificationsOf(offer);
  const hasNet = all.some(isNet);
  const specification = specificationOf(hasNet ? withTax(all) : all, origin.readAt);
  return [
    moneyOf(
      (hasNet ? undefined : price) ?? specification?.price,
      priceCurrency ?? specification?.priceCurrency,
      origin,
    ),
  ];
}

/** UN/CEFACT's codes of units that goods are sold by. */
const units: Readonly<Record<string, string>> = {
  LTR: 'l',
  MLT: 'ml',
  KGM: 'kg',
  GRM: 'g',
  MTR: 'm',
  C62: 'item',
};

/** What a unit costs, where the offer says so. */
export function unitPriceOf(offer: Json, origin: Origin): UnitPrice | undefined {
  for (const each of specificationsOf(offer)) {
    const { value, unitCode, unitText, valueReference } = asObject(each.referenceQuantity);
    const currency = each.priceCurrency ?? offer.priceCurrency;
    const money = fromMajor(each.price, currency, origin);
    const unit = unitPrice(money, value, unitText ?? units[asText(unitCode)?.toUpperCase() ?? '']);
    if (unit && !valueReference) return unit;
  }
  return undefined;
}

/** Whether a price is paid again and again, or for a rent. */
export const isSubscription = (offer: Json): boolean => {
  const { name, category, url, additionalType, businessFunction, priceSpecification } = offer;
  return /subscri|abonn|Lease|selling_plan|"billing\w+":|eligibleDur|"(?:MON|WEE|DAY|ANN)"/i.test(
    JSON.stringify([
      ...[name, category, url, additionalType, businessFunction, priceSpecification],
      Object.keys(offer),
    ]),
  );
};

/** Whether not only businesses may buy at a price, nor only who buys several. */
export function isForShoppers({ eligibleCustomerType, eligibleQuantity }: Json): boolean {
  const types = asArray(eligibleCustomerType).map(lastWord);
  return (
    (!types.length || types.some((type) => !/Business|Resell|Public/i.test(type))) &&
    !(Number(asObject(eligibleQuantity).minValue) > 1)
  );
}

/** Whether nobody has used it. */
export const isNew = ({ itemCondition }: Json): boolean =>
  !/Used|Refurb|Damage/i.test(lastWord(itemCondition));
