import type { Exercise, Guide, Movement } from '../../guides/guide.js';
import type { Recalled } from '../../practice/device/memory.js';
import type { Amount, Plan, PlanSettings } from '../../practice/plan.js';
import type { Action, SessionState } from '../../practice/session.js';
import type { HeelElement } from '../base/heel-element.js';
import type { PracticeItem } from './practice-part.js';
import type { CueName, Signals } from './signals.js';

/** An exercise of a session, with what the shopper has chosen for it. */
export type SessionItem = PracticeItem;

export type Stage = 'setup' | 'running' | 'done' | 'stopped';

/** What a session is to its views: where it is, and what a shopper can do about it. */
export interface PracticeSession {
  readonly element: HeelElement;
  readonly guide: Guide;
  readonly stage: Stage;
  readonly items: readonly SessionItem[];
  /** The exercises of the items, each once. */
  readonly exercises: readonly Exercise[];
  /** The item that it is at. */
  readonly item: SessionItem;
  readonly settings: PlanSettings;
  /** There once it has started. */
  readonly plan: Plan | undefined;
  readonly state: SessionState | undefined;
  readonly isPaused: boolean;
  /** Whether it is among those that were done. */
  readonly isCounted: boolean;
  /** How the item moves, once that is loaded. */
  readonly movement: Movement | undefined;
  /** What the live region says, in the current language. */
  readonly said: () => string;
  /** What the device remembered, and what time it was, when this update of the element began. */
  readonly recalled: Recalled;

  readonly signals: Pick<Signals, 'available' | 'isOn' | 'hasVoiceFailed'>;
  switchCue(cue: CueName, on: boolean): void;

  choose(settings: Partial<PlanSettings>): void;
  /** For all variants of an exercise. */
  chooseAmount(exercise: Exercise, amount: Amount, value: number): void;

  start(): void;
  act(type: Exclude<Action['type'], 'repeat'>): void;
  togglePause(): void;
  /** Goes back to a phase. */
  repeat(index: number): void;
  /** Puts the session among those that were done. */
  count(): void;
  stop(): void;
  /** Goes on where it was stopped. */
  goOn(): void;
  /** Back to what is asked before a session, as it was answered. */
  restart(): void;
  /** Back to the exercise. */
  readonly leave: () => void;
}
