import type { HeelElement } from '../base/heel-element.js';

/** What a session needs of the card around it. */
export interface PracticeHost {
  readonly element: HeelElement & { readonly exercise: string };
  /** Takes the session off the card. */
  readonly close: () => void;
}
