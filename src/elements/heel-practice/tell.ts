import type { HeelElement } from '../base/heel-element.js';
import type { PractisedExercise } from './events.js';
import type { PracticeItem } from './practice-part.js';

/** Tells the page what has become of a session. */
export function tell(
  element: HeelElement,
  items: readonly PracticeItem[],
  event: new (exercises: readonly PractisedExercise[]) => Event,
): void {
  const exercises = items.map(({ exercise, variant }) => ({ exercise: exercise.id, variant }));
  element.dispatchEvent(new event(exercises));
  // What has left the page is heard on it no more, and whoever counts sessions there is told all the same.
  if (!element.isConnected) document.dispatchEvent(new event(exercises));
}
