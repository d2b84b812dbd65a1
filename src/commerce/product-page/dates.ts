import { asText, type Json } from '../offer.js';

/** The time of a date; NaN where it is none. */
export type TimeOf = (date: unknown) => number;

/** The time of a date in the form that linked data has; of another form engines differ. */
export const timeOfIso: TimeOf = (date) => Date.parse(asText(date) ?? '');

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
