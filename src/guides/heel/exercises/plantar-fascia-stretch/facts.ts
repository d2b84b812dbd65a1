import type { ExerciseFacts } from '../../../guide.js';

export const plantarFasciaStretchFacts = {
  id: 'plantar-fascia-stretch',
  isOneSided: true,
  variants: [],
  dosage: { holdSeconds: [20, 30], repetitions: [3, 5], perDay: [2, 3] },
} as const satisfies ExerciseFacts;
