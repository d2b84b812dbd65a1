import { asText, type Json } from '../offer.js';

/** The time of a date; NaN where it is none. */
export type TimeOf = (date: unknown) => number;

/**
 * When a date begins, in the form that linked data has; of another form engines differ. A day is one of the place where
 * the visitor is: a shop's own is mostly the same, and is said nowhere.
 */
export const timeOfIso: TimeOf = (date) => {
  const text = asText(date) ?? '';
  return Date.parse(text[10] ? text : `${text}T00:00`);
};

/** Whether it has begun and is not over; a day without a time is over when it ends. */
export const isCurrent = (
  { validFrom, validThrough, priceValidUntil = validThrough }: Json,
  now: number,
  timeOf: TimeOf,
): boolean =>
  !(
    timeOf(validFrom) > now ||
    timeOf(priceValidUntil) + (/\d:\d/.test(asText(priceValidUntil) ?? '') ? 0 : 86_400_000) < now
  );
