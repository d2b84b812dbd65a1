import type { ExerciseFacts } from '../../../../src/guides/guide.js';

export const madeUpStepsFacts = {
  id: 'made-up-steps',
  isOneSided: true,
  variants: [{ id: 'tape' }, { id: 'rope', isOneSided: false }],
  variantsAre: 'choice',
  asksConsent: true,
  cycleSeconds: 2,
  dosage: { sets: [2, 4], durationSeconds: [30, 45], durationScope: 'set', perDay: [1, 2] },
} as const satisfies ExerciseFacts;
