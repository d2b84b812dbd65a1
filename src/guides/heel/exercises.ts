import type { ExerciseId } from '../dosage.js';
import type { ExerciseText } from '../exercise-text.js';
import { calfStretch } from './exercises/calf-stretch/text.js';
import { heelRaise } from './exercises/heel-raise/text.js';
import { plantarFasciaStretch } from './exercises/plantar-fascia-stretch/text.js';
import { shortFoot } from './exercises/short-foot/text.js';
import { springHops } from './exercises/spring-hops/text.js';
import { tissueMobilization } from './exercises/tissue-mobilization/text.js';

export type { ExerciseText } from '../exercise-text.js';

// Functions, as a msg() that runs while the module loads would freeze the first language.
const texts: Readonly<Record<ExerciseId, () => ExerciseText>> = {
  'plantar-fascia-stretch': plantarFasciaStretch,
  'calf-stretch': calfStretch,
  'heel-raise': heelRaise,
  'short-foot': shortFoot,
  'tissue-mobilization': tissueMobilization,
  'spring-hops': springHops,
};

/** The words of an exercise, in the current language. */
export const exerciseText = (id: ExerciseId): ExerciseText => texts[id]();
