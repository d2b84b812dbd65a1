import type { ExerciseFacts } from '../guides/guide.js';
import { isAmounts, isTimes, type OwnTimes } from './choices.js';
import type { Amount, Side } from './plan.js';
import type { Choice } from './programme.js';

/** A plan as it goes to a phone: exercises in their order, sides, amounts, own times, and nothing else. */
export interface SharedPlan<Facts extends ExerciseFacts = ExerciseFacts> {
  readonly choices: readonly Choice<Facts>[];
  /** Empty where none is chosen yet. */
  readonly sides: readonly Side[];
  readonly times: Partial<OwnTimes>;
}

const prefix = '#heel-plan=';

const amountLetters: Readonly<Record<string, Amount>> = {
  h: 'holdSeconds',
  d: 'durationSeconds',
  r: 'repetitions',
  s: 'sets',
};
const timeKeys: Readonly<Record<string, keyof OwnTimes>> = {
  rest: 'restSeconds',
  switch: 'switchSeconds',
  next: 'nextSeconds',
};
const sideLetters: Readonly<Record<string, readonly Side[]>> = {
  l: ['left'],
  r: ['right'],
  lr: ['left', 'right'],
  rl: ['right', 'left'],
};

const entry = <Value>(values: Readonly<Record<string, Value>>, key: string) =>
  Object.hasOwn(values, key) ? values[key] : undefined;

/**
 * The fragment of a plan: a pair for each exercise, its variant and amounts joined with dots, then the
 * sides and the times: `#heel-plan=<exercise>=h40&<exercise>=<variant>.r10&side=lr&rest=15`.
 */
export function planFragment({ choices, sides, times }: SharedPlan): string {
  const pairs = choices.map(({ exercise, variant, amounts = {} }) => {
    const chosen = Object.entries(amountLetters).flatMap(([letter, amount]) =>
      amounts[amount] === undefined ? [] : [`${letter}${amounts[amount]}`],
    );
    return `${exercise.id}=${[...(variant ? [variant] : []), ...chosen].join('.')}`;
  });
  if (sides.length) pairs.push(`side=${sides.map((side) => side[0]).join('')}`);
  for (const [key, time] of Object.entries(timeKeys)) {
    if (times[time] !== undefined) pairs.push(`${key}=${times[time]}`);
  }
  return prefix + pairs.join('&');
}

/** A whole number of at most three digits, written in one way. */
const numberOf = (text: string) => (/^(0|[1-9]\d{0,2})$/.test(text) ? Number(text) : undefined);

function choiceOf<Facts extends ExerciseFacts>(exercise: Facts, value: string) {
  const words = value === '' ? [] : value.split('.');
  const isVariant = exercise.variants.some(({ id }) => id === words[0]);
  const variant = isVariant ? words.shift() : undefined;
  const amounts: Partial<Record<Amount, number>> = {};
  for (const word of words) {
    const amount = entry(amountLetters, word.charAt(0));
    const number = numberOf(word.slice(1));
    if (!amount || number === undefined || amounts[amount] !== undefined) return;
    amounts[amount] = number;
  }
  if (!isAmounts(exercise, amounts)) return;
  return { exercise, ...(variant && { variant }), ...(words.length && { amounts }) };
}

/** Whether a fragment means to carry a plan. */
export const meansPlan = (fragment: string): boolean => fragment.startsWith(prefix);

/** The plan that a fragment carries; nothing where any of it is damaged or foreign. */
export function planOfFragment<Facts extends ExerciseFacts>(
  fragment: string,
  exercises: readonly Facts[],
): SharedPlan<Facts> | undefined {
  if (!meansPlan(fragment)) return;
  const choices: Choice<Facts>[] = [];
  const times: Partial<Record<keyof OwnTimes, number>> = {};
  let sides: readonly Side[] | undefined;
  for (const pair of fragment.slice(prefix.length).split('&')) {
    const [key, value, ...more] = pair.split('=') as [string, string | undefined, ...string[]];
    if (value === undefined || more.length) return;
    const exercise = exercises.find(({ id }) => id === key);
    const time = entry(timeKeys, key);
    if (exercise) {
      const choice = choiceOf(exercise, value);
      if (!choice || choices.some((each) => each.exercise === exercise)) return;
      choices.push(choice as Choice<Facts>);
    } else if (key === 'side' && !sides) {
      sides = entry(sideLetters, value);
      if (!sides) return;
    } else if (time && times[time] === undefined) {
      const number = numberOf(value);
      if (number === undefined || !isTimes({ [time]: number })) return;
      times[time] = number;
    } else return;
  }
  return choices.length ? { choices, sides: sides ?? [], times } : undefined;
}
