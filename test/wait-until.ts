import { waitUntil as wait } from '@open-wc/testing';

/** Waits until a condition holds, as long as a busy machine may need. */
export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message, { timeout: 20_000, ...options });

/** Waits until this is so, with a look every few milliseconds. */
export const until = (holds: () => unknown, otherwise: string): Promise<void> =>
  waitUntil(() => Boolean(holds()), otherwise, { interval: 10 });
