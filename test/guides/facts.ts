/** The guide's dosage as the facts state it: every range is [min, max], null where they say nothing. */
export interface Facts {
  readonly exercises: readonly ExerciseFacts[];
  readonly faq: readonly FaqFacts[];
}

export interface ExerciseFacts {
  readonly id: string;
  readonly kind: string;
  readonly variants: readonly string[];
  readonly equipment: readonly string[];
  readonly holdSeconds: Span | null;
  readonly repetitions: Span | null;
  readonly sets: Span | null;
  readonly durationSeconds: Span | null;
  readonly perDay: Span | null;
  readonly perWeek: Span | null;
  readonly perWeekFromFaq?: Span;
}

export interface FaqFacts {
  readonly id: string;
  readonly stretchPerDay?: Span;
  readonly strengthPerWeek?: Span;
  readonly weeks?: Span;
}

export type Span = readonly [number, number];

export const loadFacts = async (): Promise<Facts> =>
  (await fetch(new URL('./dosage.json', import.meta.url))).json();

/** How many numbers the guide states with these ranges; a range with both ends alike is one number. */
export const countNumbers = (spans: readonly Span[]): number =>
  spans.reduce((count, [min, max]) => count + (min === max ? 1 : 2), 0);
