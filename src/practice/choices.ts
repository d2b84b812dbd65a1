import type { ExerciseFacts } from '../guides/guide.js';
import {
  amountsOf,
  nextRange,
  restRange,
  switchRange,
  type Amounts,
  type PlanSettings,
  type Side,
} from './plan.js';

/** The times that the shopper chooses for a run. */
export type OwnTimes = Omit<PlanSettings, 'sides'>;

/** The ranges of the shopper's own times. */
export const timeRanges = {
  restSeconds: restRange,
  switchSeconds: switchRange,
  nextSeconds: nextRange,
} as const;

const isWithin = (value: unknown, [min, max]: readonly [number, number]) =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

/** Whether these are sides as a shopper can choose them: none, one, or both in an order. */
export const isSides = (value: unknown): value is readonly Side[] =>
  Array.isArray(value) &&
  value.every((side) => side === 'left' || side === 'right') &&
  new Set(value).size === value.length;

/** Whether all of these are amounts that the guide leaves to choose. */
export function isAmounts(exercise: ExerciseFacts, value: unknown): value is Amounts {
  if (typeof value !== 'object' || !value) return false;
  const ranges = amountsOf(exercise);
  return Object.entries(value).every(([name, amount]) => {
    const range = ranges.find(([each]) => each === name)?.[1];
    return range !== undefined && isWithin(amount, range);
  });
}

/** Whether all of these are times that the shopper can choose. */
export function isTimes(value: unknown): value is Partial<OwnTimes> {
  if (typeof value !== 'object' || !value) return false;
  return Object.entries(value).every(
    ([name, seconds]) =>
      Object.hasOwn(timeRanges, name) &&
      isWithin(seconds, timeRanges[name as keyof typeof timeRanges]),
  );
}
