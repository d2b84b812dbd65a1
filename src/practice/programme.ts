import type { ExerciseFacts } from '../guides/guide.js';
import type { Range } from '../localization/format.js';
import type { Amounts, PlanItem } from './plan.js';
import { progressOf, startOfDay, startOfWeek, type Log, type Progress } from './progress.js';

/** An exercise as it was chosen for a programme. */
export interface Choice<Facts extends ExerciseFacts = ExerciseFacts> {
  readonly exercise: Facts;
  /** One way of a choice or the level of a progression; where all variants are part of it, only this one. */
  readonly variant?: string | undefined;
  readonly amounts?: Amounts;
}

/** What the guide asks of an exercise now. */
export interface Asked<Facts extends ExerciseFacts = ExerciseFacts> extends Choice<Facts> {
  readonly progress: Progress;
  /** Each variant's own, where all are part of the exercise. */
  readonly parts: readonly { readonly variant: string; readonly progress: Progress }[];
  /** Whether the guide asks for it once more today. */
  readonly isDue: boolean;
}

/** A day of a week at a glance: how often each exercise is asked for and was done. */
export interface Day<Facts extends ExerciseFacts = ExerciseFacts> {
  readonly date: Date;
  readonly exercises: readonly {
    readonly exercise: Facts;
    /** Times; a day between has none. */
    readonly asked: Range | undefined;
    readonly done: number;
  }[];
}

/**
 * What a run offers: the guide's exercises in its order, or those that a page names, in that order.
 * What asks for consent comes last, and only where it is named.
 */
export function exercisesFor<Facts extends ExerciseFacts>(
  all: readonly Facts[],
  ids?: readonly string[],
): readonly Facts[] {
  const named = ids && new Set(ids);
  const found = named
    ? [...named].flatMap((id) => all.find((each) => each.id === id) ?? [])
    : all.filter(({ asksConsent }) => !asksConsent);
  return [
    ...found.filter((each) => !each.asksConsent),
    ...found.filter((each) => each.asksConsent),
  ];
}

/** What a run leads through for a choice: all variants one after another, or the chosen one, or the first. */
export function runItems<Facts extends ExerciseFacts>(
  choices: readonly Choice<Facts>[],
): readonly (PlanItem & { readonly exercise: Facts })[] {
  return choices.flatMap(({ exercise, variant, amounts }) => {
    const { variants, variantsAre } = exercise;
    const all = variant ? [variant] : variants.map(({ id }) => id);
    const ways = variantsAre === 'all' ? all : all.slice(0, 1);
    const own = { exercise, ...(amounts && { amounts }) };
    return ways.length ? ways.map((each) => ({ ...own, variant: each })) : [own];
  });
}

/** Days of the week, Monday 0, on which something is done so many times a week: as far apart as can be. */
export const daysFor = (times: number): readonly number[] =>
  [...Array(Math.min(times, 7)).keys()].map((n) => Math.floor((n * 7) / times));

const weekday = (date: Date) => (date.getDay() + 6) % 7;

const timesAWeek = ({ dosage }: ExerciseFacts) => dosage.perWeek ?? dosage.perWeekFromFaq;

function isDue(exercise: ExerciseFacts, log: Log, now: Date, { count, recommended }: Progress) {
  const [least] = recommended;
  if (count >= least || exercise.dosage.perDay) return count < least;
  const before = progressOf(log, exercise, new Date(+startOfDay(now) - 1)).count;
  const isDoneToday = count > (weekday(now) ? before : 0);
  const today = weekday(now);
  // What was missed on its own day is still asked for, while there is a day for each.
  return !isDoneToday && (daysFor(least).includes(today) || least - count >= 7 - today);
}

/** What the guide asks for today and this week, by what was done; nothing else changes it. */
export const askedNow = <Facts extends ExerciseFacts>(
  choices: readonly Choice<Facts>[],
  log: Log,
  now: Date,
): readonly Asked<Facts>[] =>
  choices.map((choice) => {
    const { exercise, variant } = choice;
    const isWhole = exercise.variantsAre === 'all' && !variant;
    const only = exercise.variantsAre === 'all' ? variant : undefined;
    const progress = progressOf(log, exercise, now, only);
    return {
      ...choice,
      progress,
      parts: isWhole
        ? exercise.variants.map(({ id }) => ({
            variant: id,
            progress: progressOf(log, exercise, now, id),
          }))
        : [],
      isDue: isDue(exercise, log, now, progress),
    };
  });

/** The week of a day at a glance, from Monday. */
export function weekOf<Facts extends ExerciseFacts>(
  exercises: readonly Facts[],
  log: Log,
  now: Date,
): readonly Day<Facts>[] {
  const monday = startOfWeek(now);
  return [...Array(7).keys()].map((n) => {
    const of = (day: number) =>
      new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + day);
    const [date, next] = [of(n), of(n + 1)];
    const end = new Date(Math.min(+next - 1, +now));
    return {
      date,
      exercises: exercises.map((exercise) => {
        const week = timesAWeek(exercise);
        const { perDay } = exercise.dosage;
        const until = (time: Date) => (time < date && perDay ? 0 : countUntil(log, exercise, time));
        const earlier = perDay || n === 0 ? 0 : until(new Date(+date - 1));
        return {
          exercise,
          asked: perDay ?? (daysFor(week![0]).includes(n) ? ([1, 1] as const) : undefined),
          done: end < date ? 0 : until(end) - earlier,
        };
      }),
    };
  });
}

const countUntil = (log: Log, exercise: ExerciseFacts, time: Date) =>
  progressOf(log, exercise, time).count;
