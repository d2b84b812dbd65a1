import type { ExerciseFacts } from '../../../guide.js';

export const springHopsFacts = {
  id: 'spring-hops',
  isOneSided: false,
  variants: [],
  asksConsent: true,
  cycleSeconds: 0.8,
  dosage: { sets: [3, 3], durationSeconds: [60, 90], durationScope: 'set', perWeek: [3, 5] },
} as const satisfies ExerciseFacts;
