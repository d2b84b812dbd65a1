import type { ExerciseFacts } from '../../../guide.js';

export const tissueMobilizationFacts = {
  id: 'tissue-mobilization',
  isOneSided: true,
  variants: [{ id: 'massage-ball' }, { id: 'foam-roller' }],
  variantsAre: 'choice',
  dosage: { durationSeconds: [60, 120], perDay: [1, 2] },
} as const satisfies ExerciseFacts;
