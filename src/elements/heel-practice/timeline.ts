import { Clock } from '../../practice/device/clock.js';
import type { Plan, PlanItem, PlanSettings } from '../../practice/plan.js';
import { savedRun, type SavedRun } from '../../practice/saved-run.js';
import { replaySession, type Action, type SessionState } from '../../practice/session.js';
import type { InterruptedRun } from './practice-part.js';

/** A running session is looked at each second; after this long without, nobody saw it. */
const unseen = 5000;

/** When a session started, and what has happened to it since, by the device's clock. */
export class Timeline {
  readonly #clock = new Clock();
  #start = 0;
  /** When the session was last looked at. */
  #seen = 0;
  #actions: Action[] = [];

  begin(): void {
    this.#actions = [];
    this.#start = this.#seen = this.#clock.now();
  }

  /** Goes on with what happened to a session before, by a clock that shows `now()`. */
  goOn({ start, actions }: InterruptedRun): void {
    this.#start = start;
    this.#actions = [...actions];
    this.#seen = this.#clock.now();
  }

  /** What is to be kept of the session, so that it can be gone on with. */
  saved(items: readonly PlanItem[], settings: PlanSettings): SavedRun {
    return savedRun(items, settings, this.#start, this.#actions, this.#clock.now());
  }

  add(type: Exclude<Action['type'], 'repeat'>): void {
    this.#actions.push({ type, at: this.#clock.now() });
  }

  addRepeat(index: number): void {
    this.#actions.push({ type: 'repeat', index, at: this.#clock.now() });
  }

  /** To be called when the page is hidden and when it is seen again. */
  addVisibility(): void {
    this.#clock.note(document.hidden);
    this.add(document.hidden ? 'hide' : 'show');
  }

  /** Where the session is now. */
  look(plan: Plan): SessionState {
    const now = this.#clock.now();
    // A device that slept with the page open did not say that the page could not be seen.
    if (!document.hidden && now - this.#seen > unseen) {
      this.#actions.push({ type: 'hide', at: this.#seen }, { type: 'show', at: now });
    }
    this.#seen = now;
    return replaySession(plan, this.#start, this.#actions, now);
  }
}
