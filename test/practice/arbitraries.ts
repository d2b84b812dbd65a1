import fc from 'fast-check';
import { isOneSided, type Exercise } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import {
  amountsOf,
  plan,
  restRange,
  switchRange,
  type Choices,
  type Plan,
  type Side,
} from '../../src/practice/plan.js';
import { session, type Action, type SessionState } from '../../src/practice/session.js';

export interface Chosen {
  readonly exercise: Exercise;
  readonly choices: Choices;
}

const within = ([min, max]: readonly [number, number]) => fc.integer({ min, max });

const sides = fc.constantFrom<readonly Side[]>(
  ['left'],
  ['right'],
  ['left', 'right'],
  ['right', 'left'],
);

/** An exercise with choices that the guide allows. */
export const anyChoice: fc.Arbitrary<Chosen> = fc
  .constantFrom(...heelGuide.exercises)
  .chain((exercise) =>
    fc.record({
      exercise: fc.constant(exercise),
      variant: fc.constantFrom(undefined, ...exercise.variants.map(({ id }) => id)),
      amounts: fc.record(
        Object.fromEntries(amountsOf(exercise).map(([amount, range]) => [amount, within(range)])),
        { requiredKeys: [] },
      ),
      sides,
      restSeconds: within(restRange),
      switchSeconds: within(switchRange),
    }),
  )
  .map(({ exercise, ...choices }) => ({
    exercise,
    choices: { ...choices, sides: isOneSided(exercise, choices.variant) ? choices.sides : [] },
  }));

/** What a shopper, a phone and a tab do to a session, in the order of time. */
export const anyActions: fc.Arbitrary<readonly Action[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(
        ...(['pause', 'resume', 'skip', 'back', 'tick', 'hide', 'show'] as const),
      ),
      after: fc.oneof(fc.nat(500), fc.nat(5_000), fc.nat(60_000)),
    }),
    { maxLength: 30 },
  )
  .map((steps) => {
    let at = 0;
    return steps.map(({ type, after }) => ({ type, at: (at += after) }));
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
  for (let step = 0; step < 500; step++) {
    const state = session(plan, 0, all, now);
    look(state);
    if (state.status === 'done') return state;
    now = Number.isFinite(state.deadline) ? state.deadline : now + 1000;
    if (state.phases[state.index]!.seconds === undefined) all.push({ type: 'tick', at: now });
  }
  throw new Error('the session has no end');
}

export const planOf = ({ exercise, choices }: Chosen): Plan => plan(exercise, choices);
