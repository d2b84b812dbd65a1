import type { ExerciseFacts } from '../../../guide.js';
import { shortFootPerDay } from '../../faq-dosage.js';

export const shortFootFacts = {
  id: 'short-foot',
  isOneSided: true,
  variants: [{ id: 'sitting' }, { id: 'standing' }],
  variantsAre: 'choice',
  dosage: { repetitions: [10, 15], sets: [3, 3], perDay: shortFootPerDay },
} as const satisfies ExerciseFacts;
