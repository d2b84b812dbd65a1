import { asArray, asObject, type Json } from '../offer.js';
import { lastWord } from './nodes.js';

/** Whether a price is for anybody who buys one; others are for businesses, for members, or for who buys several. */
export function isForShoppers(offer: Json): boolean {
  const types = asArray(offer.eligibleCustomerType).map(lastWord);
  return (
    (!types.length || types.some((type) => !/Business|Resell|Public/i.test(type))) &&
    !/Business/.test(lastWord(asObject(offer.audience)['@type'])) &&
    !offer.validForMemberTier &&
    !(Number(asObject(offer.eligibleQuantity).minValue) > 1)
  );
}
