import { expect } from '@open-wc/testing';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { forgetFragment, part, parts, stub, write, type collectWarnings } from '../helpers.js';
import { until } from '../wait-until.js';

export const has = (element: Element, name: string): boolean => parts(element, name).length > 0;

/** Waits for a part, and before it for an element whose file is still on its way. */
export const appears = (element: Element, name: string): Promise<void> =>
  until(() => element.shadowRoot && has(element, name), `no ${name}`);

/** Presses a button. */
export async function act(element: HeelElement, name: string, n = 0): Promise<void> {
  parts(element, name)[n]!.click();
  await element.updateComplete;
}

export async function chooseSide(element: HeelElement, n: number): Promise<void> {
  parts(element, 'side')[n]!.querySelector('input')!.click();
  await element.updateComplete;
}

/** Ticks every exercise: what an earlier test has done is not for today any more. */
export async function tickAll(element: HeelElement): Promise<void> {
  for (const each of element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=exercise]')) {
    if (!each.checked) each.click();
  }
  await element.updateComplete;
}

/** Opens what follows a session on a card, a file of its own, and waits for it. */
export async function openFollowUp(card: HeelElement): Promise<void> {
  part<HTMLDetailsElement>(card, 'follow-up').open = true;
  await appears(card, 'print');
}

/** Has the page forget all that was practised on it, with the buttons that a visitor has for it. */
export async function forgetPractice(): Promise<void> {
  const card = await write<HeelElement>(
    '<heel-exercise-card exercise="short-foot"></heel-exercise-card>',
  );
  part(card, 'practise').click();
  await appears(card, 'follow-up');
  await openFollowUp(card);
  for (const name of ['remember', 'forget']) if (has(card, name)) await act(card, name);
  card.remove();
}

/** Sees at the end of a test that nothing was warned of, and that the address leads to no plan. */
export function expectQuiet(warnings: ReturnType<typeof collectWarnings>): void {
  forgetFragment();
  warnings.restore();
  expect(warnings.lines).to.deep.equal([]);
}

/** The kind of phase that a run is in. */
export const phaseOf = (element: Element): string | undefined =>
  has(element, 'running') ? part(element, 'running').classList[1] : undefined;

/** The device's monotonic clock, which a test sets forward. */
export interface Clock {
  /** Milliseconds by which it is set forward. */
  ahead: number;
  readonly start: () => void;
  readonly stop: () => void;
  /** Lets the time pass, with a look at the session in each second. */
  readonly later: (seconds: number, element: HeelElement) => Promise<void>;
}

/** A clock that goes on by itself too, or that stands still in between. */
export function makeClock({ isStill = false } = {}): Clock {
  let restore = () => {};
  const clock: Clock = {
    ahead: 0,
    start() {
      const { now } = performance;
      const began = performance.now();
      clock.ahead = 0;
      restore = stub(
        performance,
        'now',
        () => (isStill ? began : now.call(performance)) + clock.ahead,
      );
    },
    stop: () => restore(),
    async later(seconds, element) {
      for (let left = seconds; left >= 0; left--) {
        clock.ahead += Math.min(1, left) * 1000;
        document.dispatchEvent(new Event('visibilitychange'));
      }
      await element.updateComplete;
    },
  };
  return clock;
}
