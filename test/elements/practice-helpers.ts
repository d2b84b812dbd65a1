import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { part, parts, stub } from '../helpers.js';
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
