import type { Phase, PhaseKind } from '../plan.js';
import { ignoringErrors } from './memory.js';

/** A tone: when it begins, in seconds from the phase's start, and its pitch and length. */
export interface Tone {
  readonly at: number;
  readonly hertz: number;
  readonly seconds: number;
}

const openings: Readonly<Record<PhaseKind | 'done', readonly number[]>> = {
  ready: [440],
  hold: [880],
  work: [880],
  count: [880],
  switch: [587, 784],
  rest: [587, 440],
  next: [440, 587],
  done: [587, 784, 1047],
};

/**
 * The tones of a whole phase: what begins, and its last three seconds, a second each.
 * @param ran seconds of the phase that have passed; what would have sounded in them is left out
 */
export function tonesOf(phase: Phase | undefined, seconds: number, ran = 0): readonly Tone[] {
  const opening = openings[phase?.kind ?? 'done'].map((hertz, n) => ({
    at: n * 0.18,
    hertz,
    seconds: 0.16,
  }));
  const closing = [3, 2, 1]
    .filter((left) => Number.isFinite(seconds) && seconds > left + 1)
    .map((left) => ({ at: seconds - left, hertz: 660, seconds: 0.07 }));
  return [...opening, ...closing].filter(({ at }) => at >= ran);
}

/** Later than this a tone would say something else. */
const grace = 0.3;

/** What may make a browser let tones sound again: a gesture, or the page's return. */
const wakers = ['click', 'pointerup', 'keydown', 'visibilitychange'] as const;

/** What the phone does with other sound meanwhile, where a page may say so. */
const audioSession = () =>
  (navigator as Navigator & { audioSession?: { type: string } }).audioSession;

/** Plays tones on the audio clock, which neither a slow page nor a hidden one holds up. */
export class TonePlayer {
  #context: AudioContext | undefined;
  #playing = new Set<OscillatorNode>();
  #tones: readonly Tone[] = [];
  /** When the tones began, in seconds, by a clock that goes on where the audio clock is interrupted. */
  #began = 0;
  #isAmbient = false;

  /** To be called in a click or key press; a browser that refuses sound is left in silence. */
  unlock(): void {
    if (this.#context) return this.#wake();
    try {
      this.#mix();
      this.#context = new AudioContext();
      this.#context.onstatechange = this.#onState;
      for (const type of wakers) document.addEventListener(type, this.#wake, true);
      this.#wake();
    } catch {
      this.close();
    }
  }

  /** Plays these instead of what was still to come. */
  play(tones: readonly Tone[], ran = 0): void {
    this.#tones = tones;
    this.#began = performance.now() / 1000 - ran;
    this.#schedule();
  }

  silence(): void {
    this.#tones = [];
    this.#drop();
  }

  close(): void {
    this.silence();
    for (const type of wakers) document.removeEventListener(type, this.#wake, true);
    const session = audioSession();
    if (session && this.#isAmbient && session.type === 'ambient') session.type = 'auto';
    this.#isAmbient = false;
    if (this.#context) this.#context.onstatechange = null;
    void this.#context?.close().catch(() => {});
    this.#context = undefined;
  }

  /** Lets the phone's music go on, unless the page has a wish of its own. */
  #mix(): void {
    const session = audioSession();
    if (session?.type !== 'auto') return;
    session.type = 'ambient';
    this.#isAmbient = true;
  }

  /** An interruption, as by a call, ends by itself; asked in the middle of it, a phone gives sound back to nobody. */
  #wake = (): void => {
    if (this.#context?.state === 'suspended') void this.#context.resume().catch(() => {});
  };

  /** The audio clock stood still meanwhile, so what was on it would come too late. */
  #onState = (): void => {
    ignoringErrors(() => this.#schedule());
  };

  #schedule(): void {
    this.#drop();
    const context = this.#context;
    if (context?.state !== 'running') return;
    const passed = performance.now() / 1000 - this.#began;
    for (const { at, hertz, seconds } of this.#tones) {
      if (at - passed < -grace) continue;
      const start = context.currentTime + Math.max(0, at - passed);
      const oscillator = new OscillatorNode(context, { frequency: hertz });
      const gain = new GainNode(context, { gain: 0 });
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(0.5, start + 0.01);
      gain.gain.setTargetAtTime(0, start + seconds - 0.03, 0.02);
      oscillator.connect(gain).connect(context.destination);
      oscillator.onended = () => {
        gain.disconnect();
        this.#playing.delete(oscillator);
      };
      oscillator.start(start);
      oscillator.stop(start + seconds + 0.1);
      this.#playing.add(oscillator);
    }
  }

  #drop(): void {
    for (const oscillator of this.#playing) {
      oscillator.disconnect();
      oscillator.stop();
    }
    this.#playing.clear();
  }
}
