import type { ExerciseFacts } from '../../../guide.js';

export const calfStretchFacts = {
  id: 'calf-stretch',
  isOneSided: true,
  variants: [{ id: 'gastrocnemius' }, { id: 'soleus' }],
  variantsAre: 'all',
  dosage: { holdSeconds: [30, 45], sets: [3, 3], setsScope: 'variant', perDay: [2, 3] },
} as const satisfies ExerciseFacts;
