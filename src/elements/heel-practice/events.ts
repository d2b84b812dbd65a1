/** What the events of a practice session tell. */
export interface PracticeDetail {
  readonly exercise: string;
  /** Absent where the exercise has but one way. */
  readonly variant: string | undefined;
}

abstract class PracticeEvent extends Event {
  readonly exercise: string;
  readonly variant: string | undefined;

  constructor(type: string, { exercise, variant }: PracticeDetail) {
    super(type, { bubbles: true, composed: true });
    this.exercise = exercise;
    this.variant = variant;
  }
}

/** A session starts to run. Bubbles and is composed; cannot be cancelled. Any other session on the page pauses. */
export class HeelPracticeStartEvent extends PracticeEvent {
  static readonly type = 'heel-practice-start';

  constructor(detail: PracticeDetail) {
    super(HeelPracticeStartEvent.type, detail);
  }
}

/** A session has come to its end. Bubbles and is composed; cannot be cancelled. */
export class HeelPracticeCompleteEvent extends PracticeEvent {
  static readonly type = 'heel-practice-complete';

  constructor(detail: PracticeDetail) {
    super(HeelPracticeCompleteEvent.type, detail);
  }
}

/** The shopper stopped a session before its end. Bubbles and is composed; cannot be cancelled. */
export class HeelPracticeStopEvent extends PracticeEvent {
  static readonly type = 'heel-practice-stop';

  constructor(detail: PracticeDetail) {
    super(HeelPracticeStopEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'heel-practice-start': HeelPracticeStartEvent;
    'heel-practice-complete': HeelPracticeCompleteEvent;
    'heel-practice-stop': HeelPracticeStopEvent;
  }
}
