import fc from 'fast-check';
import {
  amountsOf,
  hasSides,
  plan,
  restRange,
  switchRange,
  type Amounts,
  type Plan,
  type PlanItem,
  type PlanSettings,
  type Side,
} from '../../src/practice/plan.js';
import {
  actionTypes,
  replaySession,
  type Action,
  type SessionState,
} from '../../src/practice/session.js';
import { everyExercise } from './exercises.js';

export interface Chosen {
  readonly items: readonly PlanItem[];
  readonly settings: PlanSettings;
}

const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });

const anySides = fc.constantFrom<readonly Side[]>(
  ['left'],
  ['right'],
  ['left', 'right'],
  ['right', 'left'],
);

/** An exercise, in a variant of its, with amounts that the guide allows. */
const anyItem: fc.Arbitrary<PlanItem> = fc.constantFrom(...everyExercise).chain((exercise) =>
  fc.record({
    exercise: fc.constant(exercise),
    variant: fc.constantFrom(undefined, ...exercise.variants.map(({ id }) => id)),
    amounts: fc.record(
      Object.fromEntries(amountsOf(exercise).map(([amount, range]) => [amount, within(range)])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Amounts>,
  }),
);

/** A list of exercises, one and the same several times as well, with settings that suit them. */
export const anyChoice: fc.Arbitrary<Chosen> = fc
  .record({
    items: fc.array(anyItem, { minLength: 1, maxLength: 4 }),
    sides: anySides,
    restSeconds: within(restRange),
    switchSeconds: within(switchRange),
  })
  .map(({ items, sides, ...own }) => ({
    items,
    settings: { ...own, sides: hasSides(items) ? sides : [] },
  }));

/** What a shopper, a phone and a tab do to a session, in the order of time. */
export const anyActions: fc.Arbitrary<readonly Action[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...actionTypes, 'repeat' as const),
      index: fc.nat(20),
      after: fc.oneof(fc.nat(500), fc.nat(5_000), fc.nat(60_000)),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(({ type, index, after }) =>
      type === 'repeat' ? { type, index, at: (at += after) } : { type, at: (at += after) },
    );
  });

/** Runs a session on to its end, ticking off what is counted; every state that it passes is looked at. */
export function runOut(
  plan: Plan,
  actions: readonly Action[],
  look: (state: SessionState) => void = () => {},
): SessionState {
  const last = actions.at(-1)?.at ?? 0;
  const all: Action[] = [...actions, { type: 'resume', at: last }];
  let now = last;
  for (let step = 0; step < 1000; step++) {
    const state = replaySession(plan, 0, all, now);
    look(state);
    if (state.status === 'done') return state;
    now = Number.isFinite(state.deadline) ? state.deadline : now + 1000;
    if (state.phases[state.index]!.seconds === undefined) all.push({ type: 'tick', at: now });
  }
  throw new Error('the session has no end');
}

export const planOf = ({ items, settings }: Chosen): Plan => plan(items, settings);
