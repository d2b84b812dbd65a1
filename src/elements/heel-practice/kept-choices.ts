import type { ExerciseFacts } from '../../guides/guide.js';
import { isAmounts } from '../../practice/choices.js';
import { keep, recall } from '../../practice/device/memory.js';
import { hasSides, type Amount, type PlanSettings } from '../../practice/plan.js';
import { logged } from '../../practice/progress.js';
import type { SavedRun } from '../../practice/saved-run.js';
import type { PracticeItem } from './practice-part.js';

/** The settings that a session starts from: those given, else as they were last, else the product's own. */
function startSettings(
  items: readonly PracticeItem[],
  given: Partial<PlanSettings> = {},
): PlanSettings {
  const { sides, times } = recall();
  const settings = { restSeconds: 10, switchSeconds: 10, ...times, ...given };
  return { ...settings, sides: hasSides(items) ? (given.sides ?? sides) : [] };
}

/** An item or a choice with the amounts that were chosen last, where there are some. */
export const withLastAmounts = <Chosen extends PracticeItem>(chosen: Chosen): Chosen => {
  const last = recall().amounts[chosen.exercise.id];
  return isAmounts(chosen.exercise, last) ? { ...chosen, amounts: last } : chosen;
};

/** What a session starts from; one that was begun before goes on as it was. */
export const startOf = (
  items: readonly PracticeItem[],
  settings: Partial<PlanSettings> | undefined,
  isBegun: boolean,
): readonly [readonly PracticeItem[], PlanSettings] =>
  isBegun
    ? [items, settings as PlanSettings]
    : [
        items.map((item) => (item.amounts ? item : withLastAmounts(item))),
        startSettings(items, settings),
      ];

export function keepSettings({ sides, ...chosen }: Partial<PlanSettings>): void {
  keep((before) => ({ ...(sides && { sides }), times: { ...before.times, ...chosen } }));
}

export function keepAmount({ id }: ExerciseFacts, amount: Amount, value: number): void {
  keep(({ amounts }) => ({ amounts: { ...amounts, [id]: { ...amounts[id], [amount]: value } } }));
}

/** Amounts that a plan came with, so that they are what was chosen last. */
export const keepAmounts = (items: readonly PracticeItem[]): void =>
  keep(({ amounts }) => ({
    amounts: {
      ...amounts,
      ...Object.fromEntries(
        items.flatMap(({ exercise, amounts: own }) => (own ? [[exercise.id, own]] : [])),
      ),
    },
  }));

/** Puts what was done just now among what was done before. */
export function keepDone(done: readonly PracticeItem[]): void {
  keep(({ log }) => ({ log: logged(log, done, new Date()) }));
}

/** Keeps what it takes to go on after a reload, with the time of day, as an old run is of no use; or nothing any more. */
export function keepRun(run?: SavedRun): void {
  keep(() => ({ run: run && { ...run, keptAt: Date.now() } }));
}
