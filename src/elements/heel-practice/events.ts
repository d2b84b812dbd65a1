import { NativeEvent } from '../base/native-event.js';

/** An exercise of a practice session. */
export interface PractisedExercise {
  readonly exercise: string;
  /** Absent where the exercise has but one way. */
  readonly variant: string | undefined;
}

abstract class PracticeEvent extends NativeEvent {
  /** The id of the first exercise of the session. */
  readonly exercise: string;

  /** The id of its variant; absent where the exercise has but one way. */
  readonly variant: string | undefined;

  /** All exercises of the session, in their order. */
  readonly exercises: readonly PractisedExercise[];

  constructor(type: string, exercises: readonly PractisedExercise[]) {
    super(type, { bubbles: true, composed: true });
    const [first] = exercises;
    this.exercise = first!.exercise;
    this.variant = first!.variant;
    this.exercises = exercises;
  }
}

/** A session starts to run. Bubbles and is composed; cannot be cancelled. Any other session on the page pauses. */
export class HeelPracticeStartEvent extends PracticeEvent {
  static readonly type = 'heel-practice-start';

  constructor(exercises: readonly PractisedExercise[]) {
    super(HeelPracticeStartEvent.type, exercises);
  }
}

/** A session has come to its end. Bubbles and is composed; cannot be cancelled. */
export class HeelPracticeCompleteEvent extends PracticeEvent {
  static readonly type = 'heel-practice-complete';

  constructor(exercises: readonly PractisedExercise[]) {
    super(HeelPracticeCompleteEvent.type, exercises);
  }
}

/** A session was stopped before its end, by the shopper or as its element left the page or has another exercise. Bubbles and is composed; cannot be cancelled. */
export class HeelPracticeStopEvent extends PracticeEvent {
  static readonly type = 'heel-practice-stop';

  constructor(exercises: readonly PractisedExercise[]) {
    super(HeelPracticeStopEvent.type, exercises);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heel-practice-start': HeelPracticeStartEvent;
    'heel-practice-complete': HeelPracticeCompleteEvent;
    'heel-practice-stop': HeelPracticeStopEvent;
  }
}
