import type { ExerciseFacts } from '../../src/guides/guide.js';
import { calfStretchFacts } from '../../src/guides/heel/exercises/calf-stretch/facts.js';
import { heelRaiseFacts } from '../../src/guides/heel/exercises/heel-raise/facts.js';
import { plantarFasciaStretchFacts } from '../../src/guides/heel/exercises/plantar-fascia-stretch/facts.js';
import { shortFootFacts } from '../../src/guides/heel/exercises/short-foot/facts.js';
import { springHopsFacts } from '../../src/guides/heel/exercises/spring-hops/facts.js';
import { tissueMobilizationFacts } from '../../src/guides/heel/exercises/tissue-mobilization/facts.js';

/** The heel guide's exercises, with plain types. */
export const fasciaStretch: ExerciseFacts = plantarFasciaStretchFacts;
export const calfStretch: ExerciseFacts = calfStretchFacts;
export const heelRaise: ExerciseFacts = heelRaiseFacts;
export const shortFoot: ExerciseFacts = shortFootFacts;
export const massage: ExerciseFacts = tissueMobilizationFacts;
export const hops: ExerciseFacts = springHopsFacts;

/** An exercise of no guide: only one of its ways has no sides, and its times are odd. */
export const invented: ExerciseFacts = {
  id: 'tape-walk',
  isOneSided: true,
  variants: [{ id: 'forwards' }, { id: 'on-both', isOneSided: false }],
  variantsAre: 'all',
  dosage: {
    durationSeconds: [7, 11],
    durationScope: 'set',
    sets: [1, 4],
    setsScope: 'variant',
    perDay: [1, 2],
  },
};

export const everyExercise: readonly ExerciseFacts[] = [
  fasciaStretch,
  calfStretch,
  heelRaise,
  shortFoot,
  massage,
  hops,
  invented,
];
