import { decimalsOf } from '../localization/format.js';

/** An amount of money as it crosses module borders; never a bare number. */
export interface Money {
  /** In the currency's smallest unit: 4495 for £44.95. */
  readonly minor: bigint;
  /** ISO 4217. */
  readonly currency: string;
  /** Decimals of the currency: 2 for GBP, 0 for JPY, 3 for KWD. */
  readonly exponent: number;
  /** Which interface of a shop stated it; none where the page's author did. */
  readonly source?: string;
  /** When it was read from there, in milliseconds since 1970. */
  readonly readAt?: number;
}

/** Why a price could not be read. */
export type MoneyFault = 'currency' | 'amount';

/** A currency as ISO 4217 writes it, and its decimals; nothing where there is no such currency. */
export function readCurrency(text: string): Pick<Money, 'currency' | 'exponent'> | undefined {
  const currency = text.trim().toUpperCase();
  return Intl.supportedValuesOf('currency').includes(currency)
    ? { currency, exponent: decimalsOf(currency) }
    : undefined;
}

/** A plain decimal number, and its digits before and after the point; nothing where a text is none. */
export const readDecimal = (text: string): readonly (string | undefined)[] =>
  /^(\d{1,12})(?:\.(\d+))?$/.exec(text.trim()) ?? [];

/**
 * Reads a price in major units with a decimal point, `44.95` or `1299`. A comma is refused, and so are
 * more decimals than the currency has, zeros too: `1.200` may be a Danish author's twelve hundred.
 */
export function parseMoney(amount: string, currency: string): Money | MoneyFault {
  const known = readCurrency(currency);
  if (!known) return 'currency';
  const [, whole, fraction = ''] = readDecimal(amount);
  if (!whole || fraction.length > known.exponent) return 'amount';
  return { ...known, minor: BigInt(whole + fraction.padEnd(known.exponent, '0')) };
}

/** The amount in major units with a decimal point, exactly: `44.95`. */
export function toDecimal({ minor, exponent }: Money): string {
  const digits = `${minor}`.padStart(exponent + 1, '0');
  const point = digits.length - exponent;
  return exponent ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
}
