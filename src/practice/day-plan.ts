import type { ExerciseFacts } from '../guides/guide.js';
import { isAmounts, type OwnTimes } from './choices.js';
import type { Amounts, PlanItem, Side } from './plan.js';
import type { SharedPlan } from './plan-fragment.js';
import { askedNow, runItems, type Choice } from './programme.js';
import type { Log } from './progress.js';

/** What is chosen for today: the exercises on offer in their order, and those of them that are ticked. */
export interface DayPlan<Facts extends ExerciseFacts = ExerciseFacts> {
  readonly choices: readonly Choice<Facts>[];
  /** Ids of exercises. */
  readonly ticked: readonly string[];
  /** Empty where none is chosen yet. */
  readonly sides: readonly Side[];
  readonly times: Partial<OwnTimes>;
}

/** What is known of a shopper's practice so far. */
export interface Habits {
  readonly log: Log;
  readonly sides: readonly Side[];
  readonly amounts: Readonly<Record<string, Amounts>>;
  readonly times: Partial<OwnTimes>;
}

/** The way of an exercise that was done last, of those that a shopper chooses between. */
function lastWay({ id, variants, variantsAre }: ExerciseFacts, log: Log): string | undefined {
  if (variantsAre === 'all') return undefined;
  const lastTime = (variant: string) => Math.max(0, ...(log[`${id}/${variant}`] ?? []));
  const ways = variants.map((each) => each.id);
  return ways.reduce((last, way) => (lastTime(way) > lastTime(last) ? way : last), ways[0]!);
}

function choiceOf<Facts extends ExerciseFacts>(exercise: Facts, { log, amounts }: Habits) {
  const variant = lastWay(exercise, log);
  const kept = amounts[exercise.id];
  const isUsable = kept && isAmounts(exercise, kept);
  return { exercise, ...(variant && { variant }), ...(isUsable && { amounts: kept }) };
}

/** The plan to start from: what the guide still asks for today is ticked, and nothing that asks for consent. */
export function dayPlan<Facts extends ExerciseFacts>(
  exercises: readonly Facts[],
  habits: Habits,
  now: Date,
): DayPlan<Facts> {
  const choices = exercises.map((each) => choiceOf(each, habits));
  const due = askedNow(choices, habits.log, now).filter(
    ({ isDue, exercise }) => isDue && !exercise.asksConsent,
  );
  const { sides, times } = habits;
  return { choices, ticked: due.map(({ exercise }) => exercise.id), sides, times };
}

/** A plan that came in an address: its exercises first and ticked, then what else is on offer. */
export function sharedDayPlan<Facts extends ExerciseFacts>(
  { choices, sides, times }: SharedPlan<Facts>,
  exercises: readonly Facts[],
  habits: Habits,
): DayPlan<Facts> {
  const shared = choices.map(({ exercise }) => exercise);
  const others = exercises.filter((each) => !shared.includes(each));
  return {
    choices: [...choices, ...others.map((each) => choiceOf(each, habits))],
    ticked: shared.map(({ id }) => id),
    sides: sides.length ? sides : habits.sides,
    times: { ...habits.times, ...times },
  };
}

/** What is ticked, in its order; what asks for consent comes last. */
export function chosenOf<Facts extends ExerciseFacts>({
  choices,
  ticked,
}: DayPlan<Facts>): readonly Choice<Facts>[] {
  const chosen = choices.filter(({ exercise }) => ticked.includes(exercise.id));
  return [
    ...chosen.filter(({ exercise }) => !exercise.asksConsent),
    ...chosen.filter(({ exercise }) => exercise.asksConsent),
  ];
}

/** The run of what is ticked. */
export const itemsOf = <Facts extends ExerciseFacts>(
  plan: DayPlan<Facts>,
): readonly (PlanItem & { readonly exercise: Facts })[] => runItems(chosenOf(plan));

/** The plan with an exercise ticked or not. */
export const withTick = <Facts extends ExerciseFacts>(
  plan: DayPlan<Facts>,
  id: string,
  isTicked: boolean,
): DayPlan<Facts> => ({
  ...plan,
  ticked: [...plan.ticked.filter((each) => each !== id), ...(isTicked ? [id] : [])],
});

/** The plan with an exercise done in another of its ways. */
export const withWay = <Facts extends ExerciseFacts>(
  plan: DayPlan<Facts>,
  id: string,
  variant: string,
): DayPlan<Facts> => ({
  ...plan,
  choices: plan.choices.map((each) => (each.exercise.id === id ? { ...each, variant } : each)),
});
