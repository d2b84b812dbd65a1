import { NativeEvent } from '../base/native-event.js';

/** The shopper chose another variant of the exercise. Bubbles and is composed; cannot be cancelled. */
export class HeelExerciseVariantChangeEvent extends NativeEvent {
  static readonly type = 'heel-exercise-variant-change';

  /** The exercise's id. */
  declare readonly exercise: string;

  /** The id of the variant that is shown now. */
  declare readonly variant: string;

  constructor(exercise: string, variant: string) {
    super(HeelExerciseVariantChangeEvent.type, { bubbles: true, composed: true });
    this.exercise = exercise;
    this.variant = variant;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heel-exercise-variant-change': HeelExerciseVariantChangeEvent;
  }
}
