import type { Dosage } from '../guides/guide.js';
import type { Range } from '../localization/format.js';

/** How often an exercise was done in the period that the guide counts by. */
export interface Progress {
  readonly count: number;
  readonly recommended: Range;
  readonly period: 'day' | 'week';
}

/** When each exercise was done, in milliseconds since 1970. */
export type Log = Readonly<Partial<Record<string, readonly number[]>>>;

const startOfDay = (now: Date) => new Date(now.getFullYear(), now.getMonth(), now.getDate());

/** Monday, as weeks begin in Denmark and by ISO 8601. */
const startOfWeek = (now: Date) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));

/** Counts an exercise's log against the guide's recommendation, by the device's own calendar. */
export function progressOf(log: Log, exercise: string, dosage: Dosage, now: Date): Progress {
  const { perDay, perWeek, perWeekFromFaq } = dosage;
  const period = perDay ? 'day' : 'week';
  const since = +(period === 'day' ? startOfDay(now) : startOfWeek(now));
  const count = (log[exercise] ?? []).filter((time) => time >= since && time <= +now).length;
  return { count, recommended: (perDay ?? perWeek ?? perWeekFromFaq)!, period };
}

/** The log with one more session, without what no recommendation counts any more. */
export function logged(log: Log, exercise: string, now: Date): Log {
  const since = +startOfWeek(now);
  return { ...log, [exercise]: [...(log[exercise] ?? []).filter((time) => time >= since), +now] };
}
