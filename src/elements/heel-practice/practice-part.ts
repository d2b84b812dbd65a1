import type { TemplateResult } from 'lit';
import type { Exercise, Guide } from '../../guides/guide.js';
import type { Amounts, PlanSettings } from '../../practice/plan.js';
import type { RestoredRun } from '../../practice/saved-run.js';
import type { HeelElement } from '../base/heel-element.js';

/** An exercise of a session, in one variant where it has several. */
export interface PracticeItem {
  readonly exercise: Exercise;
  readonly variant?: string | undefined;
  /** What the shopper has chosen for it already. */
  readonly amounts?: Amounts;
}

/** When a run started that was interrupted, and what has happened to it. */
export type InterruptedRun = Pick<RestoredRun, 'start' | 'actions'>;

/** What a session needs of the element that shows it. */
export interface PracticeHost {
  readonly element: HeelElement;
  readonly guide: Guide;
  /** What is practised, one after another; at least one. */
  readonly items: readonly PracticeItem[];
  /** What the shopper has chosen already; the rest is as it was last. */
  readonly settings?: Partial<PlanSettings>;
  /** Runs at once instead of asking first, in the click or key press that wants it, or goes on with a run that was interrupted. */
  readonly run?: true | InterruptedRun;
  /** Whether a run that is interrupted is kept, to be gone on with. */
  readonly keepsRun?: boolean;
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
