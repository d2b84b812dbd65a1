import type { FirstFileLanguage } from './generated/languages.js';
import { currentCatalogue, currentLanguage, msg, str } from './catalogue.js';

/** A closed range, `[min, max]`; a single value has both ends alike. */
export type Range = readonly [min: number, max: number];

const enDash = '\u2013';

const locale = () => (currentLanguage() === 'en' ? 'en-GB' : currentLanguage());

const currencyFormats: Record<string, Intl.NumberFormat> = {};

/** How a language writes a currency, built once, as that takes the browser long. */
const currencyFormat = (currency: string): Intl.NumberFormat =>
  (currencyFormats[locale() + currency] ??= new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
  }));

/**
 * A count, a half written as a fraction: `3`, `1½`, `1,299` or `1.299`. Those below a thousand are
 * written without Intl, whose first use takes some 50 ms on a slow phone.
 */
export function formatNumber(value: number): string {
  const whole = Math.trunc(value);
  if (value - whole === 0.5) return `${whole || ''}½`;
  return value === whole && value < 1000 ? `${value}` : value.toLocaleString(locale());
}

/** A range with an en dash and no spaces, `20–30`; one number where both ends are the same. */
export function formatRange([min, max]: Range): string {
  return min === max ? formatNumber(min) : `${formatNumber(min)}${enDash}${formatNumber(max)}`;
}

/** What is one in each language of the first file, as CLDR has it: Danish counts what is left over of the second, too. */
const isOne: Readonly<Record<FirstFileLanguage, (count: number) => boolean>> = {
  en: (count) => count === 1,
  da: (count) => count > 0 && count < 2,
};

/** Whether the range takes the singular: its upper end decides, so Danish says "1–1½ minut". */
export function isSingular([, max]: Range): boolean {
  return currentCatalogue()
    ? new Intl.PluralRules(locale()).select(max) === 'one'
    : isOne[currentLanguage() as FirstFileLanguage](max);
}

/** `20–30 seconds`. */
export function formatSeconds(range: Range): string {
  const seconds = formatRange(range);
  return msg(str`${seconds} seconds`, {
    desc: 'A length of time. The placeholder is a number or a range such as 20–30.',
  });
}

/** A length of time given in seconds: `20–30 seconds`, `1–1½ minutes`. */
export function formatDuration([min, max]: Range): string {
  if (min < 60) return formatSeconds([min, max]);
  const range: Range = [min / 60, max / 60];
  const minutes = formatRange(range);
  return isSingular(range)
    ? msg(str`${minutes} minute`, {
        desc: 'A length of time with the singular noun. The placeholder is a number or a range; Danish uses the singular up to 1½, as in "1–1½ minut".',
      })
    : msg(str`${minutes} minutes`, {
        desc: 'A length of time. The placeholder is a number or a range such as 1–2.',
      });
}

/** A share of one as a whole percentage: `25%`, in Danish `25 %` with a no-break space. */
export function formatPercent(share: number): string {
  return share.toLocaleString(locale(), { style: 'percent' });
}

/**
 * An amount of money in major units, `£44.95` or `44,95 £`.
 * @param amount a decimal string, so that no binary fraction touches the price
 * @param currency an ISO 4217 code
 */
export function formatMoney(amount: string, currency: string): string {
  return currencyFormat(currency).format(amount as `${number}`);
}

/** How many decimals a currency has: 2 for GBP, 0 for JPY, 3 for KWD. */
export const decimalsOf = (currency: string): number =>
  currencyFormat(currency).resolvedOptions().maximumFractionDigits!;
