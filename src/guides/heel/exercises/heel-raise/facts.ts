import type { ExerciseFacts } from '../../../guide.js';
import { faqDosage } from '../../faq-dosage.js';

export const heelRaiseFacts = {
  id: 'heel-raise',
  isOneSided: false,
  variants: [
    { id: 'double-leg' },
    { id: 'single-leg', isOneSided: true },
    { id: 'slow-eccentric' },
  ],
  variantsAre: 'progression',
  dosage: {
    repetitions: [8, 12],
    sets: [3, 3],
    perWeekFromFaq: faqDosage.frequency.strengthPerWeek,
  },
} as const satisfies ExerciseFacts;
