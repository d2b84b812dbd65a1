import type { Range } from '../../localization/format.js';

/** The numbers in the questions and answers. */
export const faqDosage = {
  frequency: { stretchPerDay: [2, 3], strengthPerWeek: [3, 5] },
  improvement: { weeks: [6, 8] },
  running: {},
  inserts: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, Range>>>>;

/** How often by the exception that the answer on frequency makes, and by the exercise itself. */
export const shortFootPerDay = [1, 1] as const satisfies Range;
