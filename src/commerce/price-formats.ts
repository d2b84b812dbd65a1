import { asText } from './offer.js';
import { readCurrency, readDecimal, type Money, type MoneyFault } from './money.js';

/** Which interface of a shop stated a price, and when. */
export interface Origin {
  readonly source: string;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

const currencyOf = (value: unknown) => readCurrency(asText(value) ?? '');

/** Digits with so many decimals as money; refused where the currency has no room for what they say. */
export function moneyOf(
  digits: bigint,
  decimals: number,
  currency: unknown,
  origin: Origin,
): Money | MoneyFault {
  const known = currencyOf(currency);
  if (!known) return 'currency';
  const factor = 10n ** BigInt(Math.abs(known.exponent - decimals));
  const divides = decimals > known.exponent;
  if (divides && digits % factor) return 'amount';
  return { ...known, ...origin, minor: divides ? digits / factor : digits * factor };
}

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/**
 * WooCommerce's Store API and UCP: whole smallest units.
 * @param decimals how many the shop counts in; default: as many as the currency has
 */
export function fromMinor(
  amount: unknown,
  currency: unknown,
  origin: Origin,
  decimals: unknown = currencyOf(currency)?.exponent,
): Money | MoneyFault {
  if (decimals === undefined) return 'currency';
  if (!isCount(decimals) || decimals > 6) return 'amount';
  if (!isCount(amount) && !/^\d{1,15}$/.test(typeof amount === 'string' ? amount : ''))
    return 'amount';
  return moneyOf(BigInt(amount as string | number), decimals, currency, origin);
}

/**
 * Shopify's Storefront interface and schema.org: major units with a decimal point, as text or number.
 * Two decimals are read of every currency, `129.00` of yen too, if they say nothing; `1.200` of a
 * currency with two may be a Danish shop's twelve hundred, and is refused.
 */
export function fromMajor(amount: unknown, currency: unknown, origin: Origin): Money | MoneyFault {
  const [, whole, fraction = ''] = readDecimal(asText(amount) ?? '');
  if (!whole) return 'amount';
  const money = moneyOf(BigInt(whole + fraction), fraction.length, currency, origin);
  return typeof money !== 'string' && fraction.length > Math.max(money.exponent, 2)
    ? 'amount'
    : money;
}
