import { asText } from '../offer.js';

/** The time of a date; NaN where it is none. */
export type TimeOf = (date: unknown) => number;

/** The time of a date in the form that linked data has; of another form engines differ. */
export const timeOfIso: TimeOf = (date) => Date.parse(asText(date) ?? '');

/** Whether a date has passed; one without a time lasts a day. */
export const isOver = (date: unknown, now: number, timeOf: TimeOf): boolean =>
  timeOf(date) + (/\d:\d/.test(asText(date) ?? '') ? 0 : 86_400_000) < now;
