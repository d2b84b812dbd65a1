import type { ExerciseFacts } from '../guides/guide.js';
import type { Range } from '../localization/format.js';

/** How often an exercise was done in the period that the guide counts by. */
export interface Progress {
  readonly count: number;
  readonly recommended: Range;
  readonly period: 'day' | 'week';
}

/**
 * When each exercise was done, in milliseconds since 1970: by its id, and its variant's where it has
 * one, `exercise/variant`.
 */
export type Log = Readonly<Record<string, readonly number[]>>;

/** An exercise that was done, in one variant where it has several. */
export interface Done {
  readonly exercise: ExerciseFacts;
  readonly variant?: string | undefined;
}

const keyOf = (id: string, variant?: string) => (variant ? `${id}/${variant}` : id);

/** Midnight before a time, by the device’s own calendar. */
export const startOfDay = (now: Date) => new Date(now.getFullYear(), now.getMonth(), now.getDate());

/** Monday, as weeks begin in Denmark and by ISO 8601. */
export const startOfWeek = (now: Date) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));

/**
 * Counts an exercise's log against the guide's recommendation, by the device's own calendar. Where all
 * variants are part of it, one round of each makes one time; otherwise any variant does. With a
 * variant it counts that one alone.
 */
export function progressOf(
  log: Log,
  { id, variants, variantsAre, dosage }: ExerciseFacts,
  now: Date,
  variant?: string,
): Progress {
  const { perDay, perWeek, perWeekFromFaq } = dosage;
  const period = perDay ? 'day' : 'week';
  const since = +(period === 'day' ? startOfDay(now) : startOfWeek(now));
  const timesOf = (which?: string) =>
    (log[keyOf(id, which)] ?? []).filter((time) => time >= since && time <= +now).length;
  const counts = variants.map((each) => timesOf(each.id));
  const count = variant
    ? timesOf(variant)
    : variantsAre === 'all'
      ? Math.min(...counts)
      : // An earlier form of the log knew no variants.
        counts.reduce((sum, times) => sum + times, timesOf());
  return { count, recommended: (perDay ?? perWeek ?? perWeekFromFaq)!, period };
}

/** The log with what was done now, without what no recommendation counts any more. */
export function logged(log: Log, done: readonly Done[], now: Date): Log {
  const since = +startOfWeek(now);
  const kept = Object.entries(log).map(
    ([key, times]) => [key, times.filter((time) => time >= since)] as const,
  );
  const next = Object.fromEntries(kept.filter(([, times]) => times.length));
  for (const { exercise, variant } of done) {
    const key = keyOf(exercise.id, variant);
    next[key] = [...(next[key] ?? []), +now];
  }
  return next;
}
