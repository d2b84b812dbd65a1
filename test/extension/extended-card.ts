import { ExerciseCard } from '../../src/elements/heel-exercise-card/exercise-card.js';
import { extendedGuide } from './guide.js';

/** The card of the extended guide. */
export class ExtendedCard extends ExerciseCard {
  protected override readonly guide = extendedGuide;
}
