/** An amount of money as it crosses module borders; never a bare number. */
export interface Money {
  /** In the currency's smallest unit: 4495 for £44.95. */
  readonly minor: bigint;
  /** ISO 4217. */
  readonly currency: string;
  /** Decimals of the currency: 2 for GBP, 0 for JPY, 3 for KWD. */
  readonly exponent: number;
}

/** Why a price could not be read. */
export type MoneyFault = 'currency' | 'amount';

const exponentOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits!;

/**
 * Reads a price in major units with a decimal point, `44.95` or `1299`. A comma is refused, and so are
 * more decimals than the currency has, zeros too: `1.200` may be a Danish author's twelve hundred.
 */
export function parseMoney(amount: string, currency: string): Money | MoneyFault {
  const code = currency.trim().toUpperCase();
  if (!Intl.supportedValuesOf('currency').includes(code)) return 'currency';
  const exponent = exponentOf(code);
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(amount.trim()) ?? [];
  if (!whole || fraction.length > exponent) return 'amount';
  return { minor: BigInt(whole + fraction.padEnd(exponent, '0')), currency: code, exponent };
}

/** The amount in major units with a decimal point, exactly: `44.95`. */
export function toDecimal({ minor, exponent }: Money): string {
  const digits = `${minor}`.padStart(exponent + 1, '0');
  const point = digits.length - exponent;
  return exponent ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
}
