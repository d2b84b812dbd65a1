import type { TemplateResult } from 'lit';
import type { Exercise, Guide } from '../../guides/guide.js';
import type { HeelElement } from '../base/heel-element.js';

/** An exercise of a session, in one variant where it has several. */
export interface PracticeItem {
  readonly exercise: Exercise;
  readonly variant?: string | undefined;
}

/** What a session needs of the element that shows it. */
export interface PracticeHost {
  readonly element: HeelElement;
  readonly guide: Guide;
  /** What is practised, one after another; at least one. */
  readonly items: readonly PracticeItem[];
  /** Closes the session, takes it off the element, and gives focus back to what opened it. */
  readonly onLeave: () => void;
}

/** A session to the element that shows it. */
export interface PracticePart {
  /** Whether it has a display of its own, with the picture in it. */
  readonly isRunning: () => boolean;
  /** The session, in full. */
  readonly render: () => TemplateResult;
  /** The picture in step with it. */
  readonly renderPicture: () => TemplateResult;
  /** Ends it, and lets go of everything outside the element. */
  readonly close: () => void;
}
