import { ExerciseCard } from '../../src/elements/heel-exercise-card/exercise-card.js';
import { Faq } from '../../src/elements/heel-faq/faq.js';
import { extendedGuide } from './guide.js';

/** The card of the extended guide. */
export class ExtendedCard extends ExerciseCard {
  static override readonly guide = extendedGuide;
}

/** The questions of the extended guide. */
export class ExtendedFaq extends Faq {
  static override readonly guide = extendedGuide;
}
