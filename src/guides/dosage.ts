import type { Range } from '../localization/format.js';

/** A way of doing an exercise. */
export type VariantId =
  | 'gastrocnemius'
  | 'soleus'
  | 'double-leg'
  | 'single-leg'
  | 'slow-eccentric'
  | 'sitting'
  | 'standing'
  | 'massage-ball'
  | 'foam-roller';

/**
 * How much of an exercise, and how often. What is absent the guide does not say, and then no
 * element says it either.
 */
export interface Dosage {
  readonly variants: readonly VariantId[];
  /** Length of one hold, in seconds. One hold is one repetition. */
  readonly holdSeconds?: Range;
  /** Repetitions, in each set where there are sets. */
  readonly repetitions?: Range;
  readonly sets?: Range;
  /** `variant`: so many sets of each variant, and one set is one hold. */
  readonly setsScope?: 'variant';
  /** Length in seconds, of the whole exercise unless `durationScope` says otherwise. */
  readonly durationSeconds?: Range;
  readonly durationScope?: 'set';
  /** Times a day. */
  readonly perDay?: Range;
  /** Times a week. */
  readonly perWeek?: Range;
  /** Times a week by the questions and answers, as the exercise itself does not say. */
  readonly perWeekFromFaq?: Range;
}

/** The numbers in the questions and answers. */
export const faqDosage = {
  frequency: { stretchPerDay: [2, 3], strengthPerWeek: [3, 5] },
  improvement: { weeks: [6, 8] },
  running: {},
  inserts: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, Range>>>>;

/** A built-in question. */
export type FaqId = keyof typeof faqDosage;

/** The built-in questions, in the guide's order. */
export const faqIds = Object.keys(faqDosage) as readonly FaqId[];

const exercises = {
  'plantar-fascia-stretch': {
    variants: [],
    holdSeconds: [20, 30],
    repetitions: [3, 5],
    perDay: [2, 3],
  },
  'calf-stretch': {
    variants: ['gastrocnemius', 'soleus'],
    holdSeconds: [30, 45],
    sets: [3, 3],
    setsScope: 'variant',
    perDay: [2, 3],
  },
  'heel-raise': {
    variants: ['double-leg', 'single-leg', 'slow-eccentric'],
    repetitions: [8, 12],
    sets: [3, 3],
    perWeekFromFaq: faqDosage.frequency.strengthPerWeek,
  },
  'short-foot': {
    variants: ['sitting', 'standing'],
    repetitions: [10, 15],
    sets: [3, 3],
    perDay: [1, 1],
  },
  'tissue-mobilization': {
    variants: ['massage-ball', 'foam-roller'],
    durationSeconds: [60, 120],
    perDay: [1, 2],
  },
  'spring-hops': {
    variants: [],
    sets: [3, 3],
    durationSeconds: [60, 90],
    durationScope: 'set',
    perWeek: [3, 5],
  },
} as const satisfies Readonly<Record<string, Dosage>>;

/** An exercise of the guide. */
export type ExerciseId = keyof typeof exercises;

/** The exercises, in the guide's order. */
export const exerciseIds = Object.keys(exercises) as readonly ExerciseId[];

/** Every exercise's dosage. */
export const exerciseDosage: Readonly<Record<ExerciseId, Dosage>> = exercises;
