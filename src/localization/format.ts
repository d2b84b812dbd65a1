import { currentLanguage, msg, str } from './catalogue.js';

/** A closed range, `[min, max]`; a single value has both ends alike. */
export type Range = readonly [min: number, max: number];

const enDash = '\u2013';

const locale = () => (currentLanguage() === 'en' ? 'en-GB' : currentLanguage());

/** A number, a half written as a fraction: `3`, `1½`, `1,299` or `1.299`. */
export function formatNumber(value: number): string {
  const whole = Math.trunc(value);
  return value - whole === 0.5 ? `${whole || ''}½` : value.toLocaleString(locale());
}

/** A range with an en dash and no spaces, `20–30`; one number where both ends are the same. */
export function formatRange([min, max]: Range): string {
  return min === max ? formatNumber(min) : `${formatNumber(min)}${enDash}${formatNumber(max)}`;
}

/** Whether the range takes the singular: its upper end decides, so Danish says "1–1½ minut". */
function isSingular([, max]: Range): boolean {
  return new Intl.PluralRules(locale()).select(max) === 'one';
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
  return new Intl.NumberFormat(locale(), { style: 'currency', currency }).format(
    amount as `${number}`,
  );
}
