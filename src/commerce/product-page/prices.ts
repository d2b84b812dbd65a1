import type { Money, MoneyFault } from '../money.js';
import { asArray, asObject, asText, unitPrice, type Json, type UnitPrice } from '../offer.js';
import { fromMajor, type Origin } from '../price-formats.js';
import { isA, lastWord } from './nodes.js';

/** Reads a price and its currency. */
export type PriceReader = typeof fromMajor;

const specificationsOf = (offer: Json): readonly Json[] =>
  asArray(offer.priceSpecification).map(asObject);

/** A list price, a member's, one for many or one by weight is not the price; a sale's is where there is no other. */
const specificationOf = (offer: Json): Json | undefined => {
  const all = specificationsOf(offer);
  const isPlain = (each: Json) => !Object.keys(each).some((key) => /Type$|Tier|Quantity/.test(key));
  const isSale = ({ priceType, ...each }: Json) =>
    isPlain(each) && /^SalePrice$/i.test(lastWord(priceType));
  return all.find(isPlain) ?? all.find(isSale);
};

/** The prices of an offer; none where it is without tax. */
export function pricesOf(
  offer: Json,
  origin: Origin,
  moneyOf: PriceReader,
): (Money | MoneyFault)[] {
  const { lowPrice, highPrice, priceCurrency } = offer;
  if (isA(offer, 'AggregateOffer')) {
    const ends = [lowPrice, highPrice ?? lowPrice].map((price) =>
      moneyOf(price, priceCurrency, origin),
    );
    return ends.some((end) => typeof end === 'string')
      ? ends.filter((end) => typeof end === 'string')
      : ends;
  }
  const specification = specificationOf(offer);
  const { price = specification?.price } = offer;
  const isNet = /TaxIncluded":"?false/i.test(JSON.stringify(specificationsOf(offer)));
  return [isNet ? 'amount' : moneyOf(price, priceCurrency ?? specification?.priceCurrency, origin)];
}

/** UN/CEFACT's codes of units that goods are sold by. */
const units: Readonly<Record<string, string>> = {
  LTR: 'l',
  MLT: 'ml',
  KGM: 'kg',
  GRM: 'g',
  MTR: 'm',
  C62: 'item',
  H87: 'item',
};

/** What a unit costs, where the offer says so. */
export function unitPriceOf(offer: Json, origin: Origin): UnitPrice | undefined {
  for (const each of specificationsOf(offer)) {
    const { value, unitCode, unitText } = asObject(each.referenceQuantity);
    const currency = each.priceCurrency ?? offer.priceCurrency;
    const money = fromMajor(each.price, currency, origin);
    const unit = unitPrice(money, value, unitText ?? units[asText(unitCode)?.toUpperCase() ?? '']);
    if (unit) return unit;
  }
  return undefined;
}

/** Whether a price is paid again and again. */
export function isSubscription(offer: Json): boolean {
  const { name, category, url, additionalType, priceSpecification } = offer;
  return (
    /subscri|abonn|selling_plan|billing(?:Duration|Increment|Start)|"(?:MON|WEE|DAY|ANN)"/i.test(
      JSON.stringify([name, category, url, additionalType, priceSpecification]),
    ) || offer.eligibleDuration != null
  );
}

/** Whether not only businesses may buy at a price. */
export function isForShoppers({ eligibleCustomerType }: Json): boolean {
  const types = asArray(eligibleCustomerType).map(lastWord);
  return !types.length || types.some((type) => !/Business|Reseller|PublicInstitution/i.test(type));
}

/** Whether nobody has used it. */
export const isNew = ({ itemCondition }: Json): boolean =>
  !/Used|Refurbished|Damaged/i.test(lastWord(itemCondition));
