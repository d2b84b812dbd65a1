import { asArray, asObject } from '../offer.js';
import { plainText } from '../html-to-text.js';
import { fromMajor } from '../price-formats.js';

/** The signs that stand beside prices, and the currencies that are written so; letters of their own are one. */
const signs: Readonly<Record<string, RegExp>> = {
  '€': /^EUR$/,
  '£': /^GBP$/,
  $: /D$/,
  KR: /^(?:DKK|NOK|SEK|ISK)$/,
  DKR: /^DKK$/,
};

/** The sign as it is looked up: `US$` is a dollar. */
const signOf = (text: string): string =>
  text
    .replace(/\.$/, '')
    .toUpperCase()
    .replace(/^[A-Z]+\$/, '$');

/** A price as shops write it, with a decimal point alone; as it was where it can be read in two ways. */
function decimalOf(value: unknown, code: string): string {
  const text = plainText(value)
    .replace(/^(?:pris|price|kun|only|nu|now)\b:? /i, '')
    .replace(/\*$| \(?in(?:kl|cl?)\.? (?:\d+ ?% )?(?:moms|vat|tax)\)?$/i, '')
    // The nearest number with two decimals, where a computer has added up.
    .replace(/^\d+\.\d{0,2}(?:0{6}|9{6})\d*$/, (sum) => Number(sum).toFixed(2));
  const [, before = '', digits = '', dash, behind = ''] =
    /^([^\d\s-]*) ?(\d[\d., '’]*?)([.,:][-–—]{1,2})? ?([^\d\s-]*)$/.exec(text) ?? [];
  const fits = [before, behind]
    .map(signOf)
    .every((sign) => !sign || sign === code || signs[sign]?.test(code));
  if (!fits || !digits) return text;
  const [, whole, fraction] =
    /^(\d+)[.,](\d\d?)$/.exec(digits) ??
    // Zeros without an end are no thousands.
    /^(\d+)\.(\d\d)00+$/.exec(digits) ??
    /^(\d{1,3}(?:\.\d{3})+),(\d\d?)$/.exec(digits) ??
    /^(\d{1,3}(?:,\d{3})+)\.(\d\d?)$/.exec(digits) ??
    /^(\d{1,3}(?:[ '’]\d{3})+)(?:[.,](\d\d?))?$/.exec(digits) ??
    /^(\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:,\d{3}){2,})$/.exec(digits) ??
    // A dash stands for decimals.
    (dash && /^(\d{1,3}[.,]\d{3})$/.exec(digits)) ??
    [];
  return whole ? `${whole.replace(/\D/g, '')}${fraction ? `.${fraction}` : ''}` : digits;
}

/** A currency as a page states it for machines, or by a sign that no other has. */
const currencyOf = (currency: unknown): string => {
  const text = plainText(currency).toUpperCase();
  return { '€': 'EUR', '£': 'GBP' }[text] ?? text;
};

/** A price as a page states it for machines, or, against the rules, as for people. */
export const fromWritten: typeof fromMajor = (price, currency, origin) => {
  const code = currencyOf(currency);
  const [first, ...others] = asArray(price);
  const { '@value': value = first } = asObject(first);
  return fromMajor(decimalOf(others.length ? '' : value, code), code, origin);
};
