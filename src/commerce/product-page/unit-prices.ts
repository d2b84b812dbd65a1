import { asObject, asText, unitPrice, type Json, type UnitPrice } from '../offer.js';
import { fromMajor, type Origin } from '../price-formats.js';
import { specificationsOf } from './prices.js';

/** UN/CEFACT's codes of units that goods are sold by. */
const units: Readonly<Record<string, string>> = {
  LTR: 'l',
  MLT: 'ml',
  CLT: 'cl',
  KGM: 'kg',
  GRM: 'g',
  MTR: 'm',
  MTK: 'm²',
  C62: 'item',
  H87: 'item',
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
