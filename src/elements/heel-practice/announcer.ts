import type { Plan } from '../../practice/plan.js';
import { isWork, type SessionState } from '../../practice/session.js';
import { announcement, doneText, halfway } from './labels.js';
import type { PracticeItem } from './practice-part.js';

/** Holds shorter than this have no halfway. */
const worthHalving = 20_000;

const nothingYet = () => '';

/**
 * What a screen reader and the voice are told: each phase as it begins, the middle of a hold and the
 * end. Words are functions, as the language of the place may change after they were said.
 */
export class Announcer {
  #said: () => string = nothingYet;
  /** The phase whose middle was said. */
  #halved = -1;
  readonly #speak: (words: () => string) => void;

  /** @param speak has the device's voice say what is told */
  constructor(speak: (words: () => string) => void) {
    this.#speak = speak;
  }

  /** What was told last. */
  get said(): () => string {
    return this.#said;
  }

  forget(): void {
    this.#said = nothingYet;
  }

  tellDone(): void {
    this.#tell(doneText);
  }

  /** Tells a phase that begins, or goes on after a pause, as long as it is by now. */
  tellPhase(state: SessionState, plan: Plan, item: PracticeItem): void {
    const { phases, index, elapsed, remaining } = state;
    const phase = phases[index]!;
    const seconds = Number.isFinite(remaining) && (elapsed + remaining) / 1000;
    this.#halved = elapsed < remaining ? -1 : index;
    this.#tell(() => announcement(item, { ...phase, ...(seconds && { seconds }) }, plan));
  }

  /** Tells the middle of a hold, once it has come. */
  tellHalfway({ index, phases, elapsed, remaining, status }: SessionState): void {
    const whole = elapsed + remaining;
    if (this.#halved === index || status !== 'running' || !isWork(phases[index]!)) return;
    if (!Number.isFinite(whole) || whole < worthHalving || elapsed < whole / 2) return;
    this.#halved = index;
    this.#tell(halfway);
  }

  #tell(words: () => string): void {
    this.#said = words;
    this.#speak(words);
  }
}
