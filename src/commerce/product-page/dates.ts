import { asText } from '../offer.js';

/** The time of a date; of one with day and month in an unknown order, the later one; NaN where it is none. */
function timeOf(text: string): number {
  const [, first, second, year] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})\b/.exec(text) ?? [];
  if (!year) return Date.parse(text);
  const orders = [
    [first, second],
    [second, first],
  ].filter(([, month]) => Number(month) <= 12);
  return Math.max(...orders.map(([day, month]) => Date.UTC(+year, Number(month) - 1, Number(day))));
}

/** Whether a date has passed; one without a time lasts a day. */
export function isOver(date: unknown, now: number): boolean {
  const text = asText(date) ?? '';
  return timeOf(text) + (/\d:\d/.test(text) ? 0 : 86_400_000) < now;
}
