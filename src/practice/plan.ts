import { isOneSided, type Dosage, type ExerciseFacts } from '../guides/guide.js';
import type { Range } from '../localization/format.js';

export type Side = 'left' | 'right';

/**
 * What is done in a phase: `hold` and `work` run for a time, `count` until the shopper has done the
 * repetitions; `ready`, `switch` and `rest` lie between them.
 */
export type PhaseKind = 'ready' | 'hold' | 'work' | 'count' | 'switch' | 'rest';

export interface Phase {
  readonly kind: PhaseKind;
  /** The side that is worked, or switched to; absent where an exercise has no sides. */
  readonly side?: Side;
  /** Which round it belongs to, from 1. */
  readonly round: number;
  /** Its length; absent where it lasts until it is ticked off. */
  readonly seconds?: number;
  readonly repetitions?: number;
  /** The phase of the first side that this one follows, and gives the second side the same as. */
  readonly pair?: number;
  /** The phase whose missing rest this one makes up for. */
  readonly makesUp?: number;
}

/** What a shopper can choose inside the guide's ranges. */
export type Amount = 'holdSeconds' | 'durationSeconds' | 'repetitions' | 'sets';

/** What the shopper has chosen. */
export interface Choices {
  readonly variant?: string | undefined;
  /** The sides in their order; empty for an exercise without sides. */
  readonly sides: readonly Side[];
  /** Inside the guide's ranges; what is not chosen is the minimum. */
  readonly amounts?: Partial<Readonly<Record<Amount, number>>>;
  /** The shopper's own: seconds between rounds. */
  readonly restSeconds: number;
  /** The shopper's own: seconds to change from one side to the other, never taken from a hold. */
  readonly switchSeconds: number;
}

/** A session from start to end. */
export interface Plan {
  readonly phases: readonly Phase[];
  readonly rounds: number;
}

/** Seconds to get ready in. */
export const readySeconds = 5;

/** What the shopper's own times may be. */
export const restRange: Range = [0, 120];
export const switchRange: Range = [5, 10];

/** Whether the phases of an exercise run by the clock. */
export const isTimed = ({ dosage }: ExerciseFacts): boolean => !isCounted(dosage);

const isCounted = ({ holdSeconds, durationSeconds }: Dosage) => !holdSeconds && !durationSeconds;

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

/**
 * The phases of a session.
 * @throws RangeError where a choice lies outside its range, or the sides do not suit the exercise
 */
export function plan(exercise: ExerciseFacts, choices: Choices): Plan {
  const { variant, sides, amounts = {}, restSeconds, switchSeconds } = choices;
  const { dosage } = exercise;
  within('restSeconds', restSeconds, restRange);
  within('switchSeconds', switchSeconds, switchRange);
  if (sides.length > 0 !== isOneSided(exercise, variant) || new Set(sides).size < sides.length) {
    throw new RangeError(`sides ${sides.join()}`);
  }
  const chosen = (amount: Amount) => {
    const range = dosage[amount];
    return range && within(amount, amounts[amount] ?? range[0], range);
  };
  const [hold, duration, repetitions] = [
    chosen('holdSeconds'),
    chosen('durationSeconds'),
    chosen('repetitions'),
  ];
  // One hold is one repetition, and in the calf stretch one set.
  const rounds = chosen('sets') ?? (hold ? repetitions! : 1);
  const work: Omit<Phase, 'round'> = hold
    ? { kind: 'hold', seconds: hold }
    : duration
      ? { kind: 'work', seconds: duration }
      : { kind: 'count', repetitions: repetitions! };

  const [first, second] = sides;
  const phases: Phase[] = [{ kind: 'ready', round: 1, seconds: readySeconds, ...at(first) }];
  for (let round = 1; round <= rounds; round++) {
    const pair = phases.push({ ...work, round, ...at(first) }) - 1;
    if (second) {
      phases.push({ kind: 'switch', round, side: second, seconds: switchSeconds, pair });
      phases.push({ ...work, round, side: second, pair });
    }
    if (round === rounds) break;
    // Without a rest there is still the way back to the first side.
    if (restSeconds) {
      phases.push({ kind: 'rest', round: round + 1, seconds: restSeconds, ...at(first) });
    } else if (second) {
      phases.push({ kind: 'switch', round: round + 1, seconds: switchSeconds, ...at(first) });
    }
  }
  return { phases, rounds };
}

const at = (side: Side | undefined) => (side ? { side } : {});

/** The length of what runs by the clock, in seconds; what is counted takes as long as it takes. */
export const plannedSeconds = ({ phases }: Plan): number =>
  phases.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
