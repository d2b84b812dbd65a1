import type { Phase } from './plan.js';
import { isWork, type SessionState } from './session.js';

/**
 * What is done after the present phase, or the next item that is announced first; nothing before the
 * end. A screen and a live region tell by it which side and which exercise come.
 */
export function upcoming({ phases, index, given, returnsTo }: SessionState): Phase | undefined {
  return phases.slice(returnsTo ?? index + 1).find((each, n) => {
    const place = (returnsTo ?? index + 1) + n;
    const isLeftOut = each.pair !== undefined && given[place - each.pair] === 0;
    return !isLeftOut && (isWork(each) || each.kind === 'next');
  });
}
