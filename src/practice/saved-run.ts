import { isAmounts, isSides, isTimes } from './choices.js';
import { plan, type PlanItem, type PlanSettings } from './plan.js';
import { actionTypes, type Action } from './session.js';
import type { ExerciseFacts } from '../guides/guide.js';

/** A run as it is kept through a reload: what was chosen, and what has happened since its start. */
export interface SavedRun {
  readonly items: readonly {
    readonly exercise: string;
    readonly variant?: string;
    readonly amounts?: PlanItem['amounts'];
  }[];
  readonly settings: PlanSettings;
  /** Times are in milliseconds from the run's start. */
  readonly actions: readonly Action[];
  /** When it was saved, from its start. */
  readonly at: number;
}

/** A run that goes on where it was saved; it waits for `resume`. */
export interface RestoredRun<Facts extends ExerciseFacts = ExerciseFacts> {
  readonly items: readonly (PlanItem & { readonly exercise: Facts })[];
  readonly settings: PlanSettings;
  readonly start: number;
  readonly actions: readonly Action[];
}

/** What is to be kept of a run; plain data. */
export const savedRun = (
  items: readonly PlanItem[],
  settings: PlanSettings,
  start: number,
  actions: readonly Action[],
  now: number,
): SavedRun => ({
  items: items.map(({ exercise, variant, amounts }) => ({
    exercise: exercise.id,
    ...(variant && { variant }),
    ...(amounts && { amounts }),
  })),
  settings,
  actions: actions.map((each) => ({ ...each, at: each.at - start })),
  at: now - start,
});

const isTime = (value: unknown): value is number =>
  Number.isFinite(value) && (value as number) >= 0;

function isAction(value: unknown): value is Action {
  const { type, at, index } = (value ?? {}) as Record<string, unknown>;
  if (!isTime(at)) return false;
  return type === 'repeat' ? Number.isInteger(index) : actionTypes.some((each) => each === type);
}

/**
 * The run that was saved, paused at the moment it was saved, on a clock that shows `now`; nothing
 * where what was kept is damaged, or another guide's.
 */
export function restoredRun<Facts extends ExerciseFacts>(
  saved: unknown,
  exercises: readonly Facts[],
  now: number,
): RestoredRun<Facts> | undefined {
  const { items, settings, actions, at } = (saved ?? {}) as Partial<
    Record<keyof SavedRun, unknown>
  >;
  if (!Array.isArray(items) || !Array.isArray(actions) || !actions.every(isAction)) return;
  const ordered = actions.every((each, n) => each.at >= (actions[n - 1]?.at ?? 0));
  if (!isTime(at) || !ordered || (actions.at(-1)?.at ?? 0) > at) return;
  const { sides, ...times } = (settings ?? {}) as PlanSettings;
  if (!isSides(sides) || !isTimes(times)) return;
  const found = items.map((item: unknown) => {
    const { exercise: id, variant, amounts } = (item ?? {}) as SavedRun['items'][number];
    const exercise = exercises.find((each) => each.id === id);
    const isKnown = variant === undefined || exercise?.variants.some((each) => each.id === variant);
    if (!exercise || !isKnown || (amounts !== undefined && !isAmounts(exercise, amounts))) return;
    return { exercise, ...(variant && { variant }), ...(amounts && { amounts }) };
  });
  if (!found.every((each) => each !== undefined)) return;
  const chosen = { sides, ...times } as PlanSettings;
  try {
    plan(found, chosen);
  } catch {
    return;
  }
  const start = now - at;
  // Whether the page was in sight and whether it ran are of the time before.
  const last = [
    { type: 'show', at },
    { type: 'pause', at },
  ] as const;
  return {
    items: found,
    settings: chosen,
    start,
    actions: [...(actions as Action[]), ...last].map((each) => ({ ...each, at: each.at + start })),
  };
}
