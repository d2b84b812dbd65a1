import type { ExerciseFacts } from '../guides/guide.js';
import type { Weekday } from './calendar.js';
import { startOfDay } from './progress.js';
import { daysFor } from './programme.js';

/** A time of day to be reminded at, and of what. */
export interface ReminderTime<Facts extends ExerciseFacts = ExerciseFacts> {
  readonly exercises: readonly Facts[];
  /** `HH:MM`, local time. */
  readonly time: string;
  /** None for every day. */
  readonly weekdays: readonly Weekday[];
  /** The first day on which the time is not past. */
  readonly from: Date;
}

const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** How many reminders a day an exercise takes at least. */
export const remindersADay = ({ dosage: { perDay } }: ExerciseFacts): number => perDay?.[0] ?? 1;

const daysOf = ({ dosage: { perDay, perWeek, perWeekFromFaq } }: ExerciseFacts) =>
  perDay ? [] : daysFor((perWeek ?? perWeekFromFaq)![0]).map((day) => weekdays[day]!);

/** The first day, from today on, on which the time is still to come. */
function firstDay(time: string, now: Date): Date {
  const [hours, minutes] = time.split(':').map(Number);
  const day = startOfDay(now);
  const isPast = +now >= new Date(day).setHours(hours!, minutes);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + +isPast);
}

/**
 * The reminders of a list of exercises, in the order of their times: each exercise at as many times of
 * its days as the guide asks for at the least. What shares time and days shares a reminder.
 * @param times `HH:MM`, in any order
 */
export function reminderTimes<Facts extends ExerciseFacts>(
  exercises: readonly Facts[],
  times: readonly string[],
  now: Date,
): readonly ReminderTime<Facts>[] {
  const patterns = new Map<string, readonly Weekday[]>();
  for (const each of exercises) patterns.set(`${daysOf(each)}`, daysOf(each));
  return [...new Set(times)].sort().flatMap((time, n) =>
    [...patterns].flatMap(([pattern, days]) => {
      const due = exercises.filter(
        (each) => `${daysOf(each)}` === pattern && n < remindersADay(each),
      );
      if (!due.length) return [];
      return [{ exercises: due, time, weekdays: days, from: firstDay(time, now) }];
    }),
  );
}
