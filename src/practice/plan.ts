import type { Dosage, ExerciseFacts } from '../guides/guide.js';
import type { Range } from '../localization/format.js';

export type Side = 'left' | 'right';

/**
 * What is done in a phase: `hold` and `work` run for a time, `count` until the shopper has done the
 * repetitions; `ready`, `switch` and `rest` lie between them. `next` comes before each item but the
 * first: time to see what it is, to fetch what it takes and to take up its position.
 */
export type PhaseKind = 'ready' | 'hold' | 'work' | 'count' | 'switch' | 'rest' | 'next';

export interface Phase {
  readonly kind: PhaseKind;
  /** Which of the plan's items it belongs to, from 0. */
  readonly item: number;
  /** The side that is worked, or switched to; absent where an exercise has no sides. */
  readonly side?: Side;
  /** Which round of its item it belongs to, from 1. */
  readonly round: number;
  /** Its length; absent where it lasts until it is ticked off. */
  readonly seconds?: number;
  readonly repetitions?: number;
  /** How many phases before it the first side has its turn, of which the second gets the same. */
  readonly pair?: number;
  /** The phase whose missing time or set this one makes up for. */
  readonly makesUp?: number;
}

/** What a shopper can choose inside the guide's ranges. */
export type Amount = 'holdSeconds' | 'durationSeconds' | 'repetitions' | 'sets';

/** What the shopper has chosen of them; what is not chosen is the minimum. */
export type Amounts = Partial<Readonly<Record<Amount, number>>>;

/** An exercise of a session, in one variant where it has several. */
export interface PlanItem {
  readonly exercise: ExerciseFacts;
  readonly variant?: string | undefined;
  readonly amounts?: Amounts;
}

/** What the shopper has chosen once for all items. */
export interface PlanSettings {
  /** The sides in their order; empty where no item has sides. */
  readonly sides: readonly Side[];
  /** The shopper's own: seconds between rounds. */
  readonly restSeconds: number;
  /** The shopper's own: seconds to change from one side to the other, never taken from a hold. */
  readonly switchSeconds: number;
  /** The shopper's own: seconds from one item to the next. Default: `nextSeconds`. */
  readonly nextSeconds?: number;
}

/** A session from start to end. */
export interface Plan {
  readonly phases: readonly Phase[];
  /** How many rounds each item has. */
  readonly rounds: readonly number[];
}

/** Seconds to get ready in. */
export const readySeconds = 5;

/** Seconds from one item to the next, where the shopper has not said how many. */
export const nextSeconds = 20;

/** What the shopper's own times may be. */
export const restRange: Range = [0, 120];
export const switchRange: Range = [5, 10];
export const nextRange: Range = [10, 120];

/** Whether an exercise, or one variant of it, is done one side at a time. */
export const isOneSided = ({ exercise, variant }: PlanItem): boolean =>
  exercise.variants.find(({ id }) => id === variant)?.isOneSided ?? exercise.isOneSided;

/** Whether any of the items is done one side at a time, so that the side has to be known. */
export const hasSides = (items: readonly PlanItem[]): boolean => items.some(isOneSided);

/** What there is to choose of an exercise, with the guide's range of each. */
export function amountsOf({ dosage }: ExerciseFacts): readonly (readonly [Amount, Range])[] {
  const amounts = ['holdSeconds', 'durationSeconds', 'repetitions', 'sets'] as const;
  return amounts.flatMap((amount) => {
    const range = dosage[amount];
    return range && range[0] < range[1] ? [[amount, range] as const] : [];
  });
}

function within(what: string, value: number, [min, max]: Range): number {
  if (value >= min && value <= max) return value;
  throw new RangeError(`${what} ${value}`);
}

const at = (side: Side | undefined) => (side ? { side } : {});

/** What one round of an item is, and how many there are. */
function roundsOf(dosage: Dosage, amounts: Amounts) {
  const chosen = (amount: Amount) => {
    const range = dosage[amount];
    return range && within(amount, amounts[amount] ?? range[0], range);
  };
  const hold = chosen('holdSeconds');
  const duration = chosen('durationSeconds');
  const repetitions = chosen('repetitions');
  const work = hold
    ? { kind: 'hold' as const, seconds: hold }
    : duration
      ? { kind: 'work' as const, seconds: duration }
      : { kind: 'count' as const, repetitions: repetitions! };
  // One hold is one repetition; where there are sets of holds, it is one set.
  return { work, rounds: chosen('sets') ?? (hold ? repetitions! : 1) };
}

function planItem(planned: PlanItem, item: number, settings: PlanSettings) {
  const { exercise, amounts = {} } = planned;
  const { restSeconds, switchSeconds } = settings;
  const { work, rounds } = roundsOf(exercise.dosage, amounts);
  const [first, second] = isOneSided(planned) ? settings.sides : [];
  const start = { item, round: 1, ...at(first) };
  const phases: Phase[] = [{ kind: 'ready', seconds: readySeconds, ...start }];
  if (item)
    phases.unshift({ kind: 'next', seconds: settings.nextSeconds ?? nextSeconds, ...start });
  for (let round = 1; round <= rounds; round++) {
    phases.push({ ...work, item, round, ...at(first) });
    if (second) {
      phases.push({ kind: 'switch', item, round, side: second, seconds: switchSeconds, pair: 1 });
      phases.push({ ...work, item, round, side: second, pair: 2 });
    }
    if (round === rounds) break;
    const next = { item, round: round + 1, ...at(first) };
    // Without a rest there is still the way back to the first side.
    if (restSeconds) phases.push({ kind: 'rest', seconds: restSeconds, ...next });
    else if (second) phases.push({ kind: 'switch', seconds: switchSeconds, ...next });
  }
  return { phases, rounds };
}

/**
 * The phases of a session, item after item.
 * @throws RangeError where there is no item, a choice lies outside its range, or the sides do not suit the items
 */
export function plan(items: readonly PlanItem[], settings: PlanSettings): Plan {
  const { sides, restSeconds, switchSeconds } = settings;
  within('restSeconds', restSeconds, restRange);
  within('switchSeconds', switchSeconds, switchRange);
  within('nextSeconds', settings.nextSeconds ?? nextSeconds, nextRange);
  if (items.length === 0) throw new RangeError('no items');
  if (sides.length > 0 !== hasSides(items) || new Set(sides).size < sides.length) {
    throw new RangeError(`sides ${sides.join()}`);
  }
  const planned = items.map((each, item) => planItem(each, item, settings));
  return {
    phases: planned.flatMap(({ phases }) => phases),
    rounds: planned.map(({ rounds }) => rounds),
  };
}

/** The length of what runs by the clock, in seconds; what is counted takes as long as it takes. */
export const plannedSeconds = ({ phases }: Plan): number =>
  phases.reduce((sum, { seconds = 0 }) => sum + seconds, 0);

/**
 * A length in seconds, rounded as one says it: below a minute to five seconds, below ten minutes to
 * half a minute, from there on to a minute.
 */
export function roundedSeconds(seconds: number): number {
  const step = seconds < 57.5 ? 5 : seconds < 585 ? 30 : 60;
  return Math.round(seconds / step) * step;
}
