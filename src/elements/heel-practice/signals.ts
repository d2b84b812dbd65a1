import { TonePlayer, tonesOf } from '../../practice/device/tones.js';
import { canSpeak, hush, onVoices, speak } from '../../practice/device/speech.js';
import { canVibrate, vibrate } from '../../practice/device/vibration.js';
import { LeaveWarning } from '../../practice/device/leave-warning.js';
import { WakeLock } from '../../practice/device/wake-lock.js';
import { ignoringErrors, keep, recall } from '../../practice/device/memory.js';
import type { SessionState } from '../../practice/session.js';

/** What can be switched on and off: what is heard, felt and seen. */
export type CueName = 'tones' | 'vibration' | 'voice' | 'movement';

/** A pause longer than this lets the screen go dark. */
const longPause = 120_000;

/** Tones, vibration, voice, a screen that stays on and a page that stays open. A browser may refuse each; the session goes on. */
export class Signals {
  #tones = new TonePlayer();
  #wakeLock = new WakeLock();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #leaveWarning: LeaveWarning;
  #changed: () => void;
  #forgetVoices: () => void;
  #onFailure: () => void;
  /** Whether the voice was turned off because it could not speak. */
  hasVoiceFailed = false;

  /**
   * @param changed called when there are more voices, or one less
   * @param onFailure called when its voice could not speak, and is off
   * @param keepsRun whether a device that remembers lets a session go on that was interrupted
   */
  constructor(changed: () => void, onFailure: () => void, keepsRun: boolean) {
    this.#leaveWarning = new LeaveWarning(keepsRun);
    this.#changed = changed;
    this.#forgetVoices = onVoices(changed);
    this.#onFailure = onFailure;
  }

  /** The cues that this device has in a language. */
  available(language: string): readonly CueName[] {
    return [
      'tones',
      ...(canVibrate() ? (['vibration'] as const) : []),
      ...(canSpeak(language) ? (['voice'] as const) : []),
      'movement',
    ];
  }

  /** A voice talks over a screen reader, so it waits to be asked; movement follows the device. */
  isOn(name: CueName): boolean {
    const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
    return recall().cues[name] ?? (name === 'movement' ? !calm() : name !== 'voice');
  }

  /** To be called in a click or key press. */
  turn(name: CueName, on: boolean): void {
    keep(({ cues }) => ({ cues: { ...cues, [name]: on } }));
    if (name === 'voice') this.hasVoiceFailed = false;
    if (name === 'tones' && !on) this.#tones.silence();
    if (name === 'voice' && !on) hush();
    if (name === 'tones' && on) this.unlock();
  }

  /** To be called in a click or key press, as browsers ask for one before there is sound. */
  unlock(): void {
    if (this.isOn('tones')) this.#tones.unlock();
  }

  /** Gives what belongs to where a session is: the tones still to come of a phase, or silence in a pause. */
  give({ index, phases, status, remaining, elapsed }: SessionState, isNew: boolean): void {
    clearTimeout(this.#pause);
    if (status === 'paused') {
      this.#tones.silence();
      hush();
      this.#pause = setTimeout(() => this.#wakeLock.release(), longPause);
      return;
    }
    const phase = phases[index];
    if (phase) {
      this.#wakeLock.hold();
      this.#leaveWarning.warn();
    }
    const ran = elapsed / 1000;
    this.#cue('tones', () =>
      this.#tones.play(tonesOf(phase, (elapsed + remaining) / 1000, ran), ran),
    );
    if (isNew) this.#cue('vibration', () => vibrate(phase?.kind ?? 'done'));
  }

  say(words: string, language: string): void {
    this.#cue('voice', () => speak(words, language, this.#failVoice));
  }

  #failVoice = (): void => {
    this.turn('voice', false);
    this.hasVoiceFailed = true;
    this.#onFailure();
    this.#changed();
  };

  /** Gives a cue that is wanted; what the device has against it is no concern of the session's. */
  #cue(name: CueName, give: () => void): void {
    if (this.isOn(name)) ignoringErrors(give);
  }

  /** Nothing of a session goes on behind it. */
  silence(): void {
    clearTimeout(this.#pause);
    this.#tones.silence();
    hush();
    this.#wakeLock.release();
    this.#leaveWarning.allow();
  }

  close(): void {
    this.silence();
    this.#tones.close();
    this.#forgetVoices();
  }
}
