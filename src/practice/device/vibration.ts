import type { PhaseKind } from '../plan.js';

const patterns: Readonly<Record<PhaseKind | 'done', readonly number[]>> = {
  ready: [80],
  hold: [200],
  work: [200],
  count: [200],
  switch: [100, 80, 100],
  rest: [80, 80, 80],
  next: [80, 80, 200],
  done: [200, 100, 200, 100, 400],
};

export const canVibrate = (): boolean => 'vibrate' in navigator;

/** Vibrates for what begins. Whether it does is not to be known: some browsers say yes and do nothing. */
export function vibrate(kind: PhaseKind | 'done'): void {
  if (canVibrate()) navigator.vibrate([...patterns[kind]]);
}
