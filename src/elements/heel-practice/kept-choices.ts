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

/** Items with the amounts that were chosen last, where they come with none. */
const withLastAmounts = (items: readonly PracticeItem[]): readonly PracticeItem[] =>
  items.map((item) => {
    const last = recall().amounts[item.exercise.id];
    return item.amounts || !isAmounts(item.exercise, last) ? item : { ...item, amounts: last };
  });

/** What a session starts from; one that was begun before goes on as it was. */
export const startOf = (
  items: readonly PracticeItem[],
  settings: Partial<PlanSettings> | undefined,
  isBegun: boolean,
): readonly [readonly PracticeItem[], PlanSettings] =>
  isBegun
    ? [items, settings as PlanSettings]
    : [withLastAmounts(items), startSettings(items, settings)];

export function keepSettings({ sides, ...chosen }: Partial<PlanSettings>): void {
  keep((before) => ({ ...(sides && { sides }), times: { ...before.times, ...chosen } }));
}

export function keepAmount(
  { exercise: { id } }: PracticeItem,
  amount: Amount,
  value: number,
): void {
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

/** Choices with the amounts that were chosen last. */
export const withKeptAmounts = <Chosen extends PracticeItem>(
  choices: readonly Chosen[],
): readonly Chosen[] =>
  choices.map((each) => {
    const last = recall().amounts[each.exercise.id];
    return isAmounts(each.exercise, last) ? { ...each, amounts: last } : each;
  });

/** Puts what was done just now among what was done before. */
export function keepDone(done: readonly PracticeItem[]): void {
  keep(({ log }) => ({ log: logged(log, done, new Date()) }));
}

/** Keeps what it takes to go on after a reload, with the time of day, as an old run is of no use; or nothing any more. */
export function keepRun(run?: SavedRun): void {
  keep(() => ({ run: run && { ...run, keptAt: Date.now() } }));
}
