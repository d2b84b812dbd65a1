import type { VariantId } from './dosage.js';

/** A variant's words. */
export interface VariantText {
  /** The name that a shopper chooses it by. */
  readonly name: string;
  /** Its steps, where they are not the exercise's. */
  readonly steps?: readonly string[];
}

/** An exercise's words, in the language that was current when they were asked for. */
export interface ExerciseText {
  readonly title: string;
  /** What it is for. */
  readonly purpose: string;
  /** The start position. */
  readonly start: string;
  /** The steps in order. */
  readonly steps: readonly string[];
  /** The variants to choose between. */
  readonly variants?: Partial<Readonly<Record<VariantId, VariantText>>>;
  /** What it takes apart from the body. */
  readonly equipment?: string;
  readonly caution?: string;
}
