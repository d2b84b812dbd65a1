import { isWork, type SessionState } from '../../practice/session.js';
import { upcoming } from '../../practice/upcoming.js';
import { announcement, halfway, leftText, sentences, sidedName } from './announcements.js';
import {
  doneText,
  equipmentText,
  nextText,
  pausedText,
  skippedText,
  voiceFailedText,
} from './labels.js';
import type { PracticeSession } from './practice-session.js';

/** Holds shorter than this have no halfway. */
const worthHalving = 20_000;

const nothingYet = () => '';

/**
 * What a screen reader and the voice are told: each phase as it begins, the middle of a hold and the
 * end. Words are functions, as the language of the place may change after they were said.
 */
export class Announcer {
  #said: () => string = nothingYet;
  #spoken: () => string = nothingYet;
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
    this.#said = this.#spoken = nothingYet;
  }

  /** @param isDone whether anything was done */
  tellDone(isDone: boolean): void {
    this.#tell(isDone ? doneText : skippedText);
  }

  /** Tells, without the voice, that it could not speak. */
  tellFailure(): void {
    this.#said = voiceFailedText;
  }

  /** Has the voice say once more what was told last. */
  repeat(): void {
    this.#speak(this.#spoken);
  }

  /** Tells what is new of a session. */
  tell(session: PracticeSession, before: SessionState | undefined, state: SessionState): void {
    const isPhase = before?.index !== state.index || before.status === 'stopped';
    if (isPhase) this.#tellPhase(session, state);
    else if (before.status !== state.status) this.#tellPause(state);
    this.#tellHalfway(state);
  }

  /** Tells a phase that begins, as long as it is by now; of rest also what follows, of change what to fetch. */
  #tellPhase({ plan, item, items }: PracticeSession, state: SessionState): void {
    const { phases, index, elapsed, remaining } = state;
    const phase = phases[index]!;
    const seconds = Number.isFinite(remaining) && (elapsed + remaining) / 1000;
    this.#halved = elapsed < remaining ? -1 : index;
    const next = phase.kind === 'rest' ? upcoming(state) : undefined;
    this.#tell(() =>
      announcement(
        item,
        { ...phase, ...(seconds && { seconds }) },
        plan!,
        phase.kind === 'next'
          ? equipmentText(item.exercise)
          : next && nextText({ plan, item, items }, next),
      ),
    );
  }

  /** Tells that a session is paused, or goes on, and how much of the phase is left. */
  #tellPause({ status, phases, index, elapsed, remaining }: SessionState): void {
    const phase = phases[index]!;
    if (elapsed >= remaining) this.#halved = index;
    this.#tell(() =>
      sentences(status === 'paused' ? pausedText() : sidedName(phase), leftText(remaining)),
    );
  }

  /** Tells the middle of a hold, once it has come. */
  #tellHalfway({ index, phases, elapsed, remaining, status }: SessionState): void {
    const whole = elapsed + remaining;
    if (this.#halved === index || status !== 'running' || !isWork(phases[index]!)) return;
    if (!Number.isFinite(whole) || whole < worthHalving || elapsed < whole / 2) return;
    this.#halved = index;
    this.#tell(halfway);
  }

  #tell(words: () => string): void {
    this.#said = this.#spoken = words;
    this.#speak(words);
  }
}
