import { NativeEvent } from '../base/native-event.js';

/** The shopper opened or closed an answer. Bubbles and is composed; cannot be cancelled. */
export class HeelFaqToggleEvent extends NativeEvent {
  static readonly type = 'heel-faq-toggle';

  /** The question's id, which is also the fragment that links to it. */
  declare readonly question: string;

  /** Whether the answer is open now. */
  declare readonly open: boolean;

  constructor(question: string, open: boolean) {
    super(HeelFaqToggleEvent.type, { bubbles: true, composed: true });
    this.question = question;
    this.open = open;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'heel-faq-toggle': HeelFaqToggleEvent;
  }
}
