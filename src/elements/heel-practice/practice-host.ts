import type { Guide } from '../../guides/guide.js';
import type { HeelElement } from '../base/heel-element.js';

/** What a session needs of the card around it. */
export interface PracticeHost {
  readonly element: HeelElement & { readonly exercise: string };
  readonly guide: Guide;
  /** Takes the session off the card. */
  readonly close: () => void;
}
