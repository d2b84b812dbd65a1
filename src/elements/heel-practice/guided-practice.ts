import type { Exercise } from '../../guides/guide.js';
import type { PracticeHost } from './practice-host.js';
import { Practice } from './session-controller.js';
import { practiceStyles } from './practice.styles.js';

/** Begins a session on a card, with the styles that it brings. A file of its own, as only some shoppers ask. */
export function beginPractice(
  host: PracticeHost,
  exercise: Exercise,
  variant: string | undefined,
): Practice {
  host.element.adopt(practiceStyles);
  const practice = new Practice(host, exercise, variant);
  practice.again();
  return practice;
}
