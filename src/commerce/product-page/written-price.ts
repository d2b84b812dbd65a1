import { asText } from '../offer.js';
import { fromMajor } from '../price-formats.js';
import type { PriceReader } from './prices.js';

/** The signs that stand beside prices, and the currencies that are written so; letters of their own are one. */
const signs: Readonly<Record<string, RegExp>> = {
  '€': /^EUR$/,
  '£': /^GBP$/,
  $: /D$/,
  KR: /^(?:DKK|NOK|SEK|ISK)$/,
};

/** A price as shops write it, with a decimal point alone; as it was where it can be read in two ways. */
function decimalOf(value: unknown, currency: unknown): string | undefined {
  const text = asText(value)?.replace(/&nbsp;|\s+/g, ' ');
  const [, before = '', digits = '', behind = ''] =
    /^([^\d\s-]*) ?(\d[\d., '’]*?)(?:,-)? ?([^\d\s-]*)$/.exec(text ?? '') ?? [];
  const code = (asText(currency) ?? '').toUpperCase();
  const fits = [before, behind].every((each) => {
    const sign = each.replace(/\.$/, '').toUpperCase();
    return !sign || sign === code || signs[sign]?.test(code);
  });
  if (!fits || !digits) return text;
  const [, whole, fraction] =
    /^(\d+)[.,](\d\d?)$/.exec(digits) ??
    /^(\d{1,3}(?:\.\d{3})+),(\d\d?)$/.exec(digits) ??
    /^(\d{1,3}(?:,\d{3})+)\.(\d\d?)$/.exec(digits) ??
    /^(\d{1,3}(?:[ '’]\d{3})+)(?:[.,](\d\d?))?$/.exec(digits) ??
    /^(\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:,\d{3}){2,})$/.exec(digits) ??
    [];
  return whole ? `${whole.replace(/\D/g, '')}${fraction ? `.${fraction}` : ''}` : digits;
}

/** A price as a page states it for machines, or, against the rules, as for people. */
export const fromWritten: PriceReader = (price, currency, origin) =>
  fromMajor(decimalOf(price, currency), currency, origin);
