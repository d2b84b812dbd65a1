import type { Money, MoneyFault } from './money.js';
import { isCount, moneyOf, type Origin } from './price-formats.js';

/** Shopify's Ajax interface: whole hundredths, in currencies without or with other decimals too. */
export function fromHundredths(
  amount: unknown,
  currency: unknown,
  origin: Origin,
): Money | MoneyFault {
  return isCount(amount) ? moneyOf(BigInt(amount), 2, currency, origin) : 'amount';
}
