import type { ExerciseFacts } from '../../../guide.js';

export const shortFootFacts = {
  id: 'short-foot',
  isOneSided: true,
  variants: [{ id: 'sitting' }, { id: 'standing' }],
  variantsAre: 'choice',
  dosage: { repetitions: [10, 15], sets: [3, 3], perDay: [1, 1] },
} as const satisfies ExerciseFacts;
