import type { Phase, PhaseKind } from '../plan.js';

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

/** Plays tones on the audio clock, which neither a slow page nor a hidden one holds up. */
export class TonePlayer {
  #context: AudioContext | undefined;
  #playing = new Set<OscillatorNode>();

  /** To be called in a click or key press; a browser that refuses sound is left in silence. */
  unlock(): void {
    try {
      this.#context ??= new AudioContext();
      // Also wakes what an incoming call has interrupted on a phone.
      void this.#context.resume().catch(() => {});
    } catch {
      this.#context = undefined;
    }
  }

  /** Plays these instead of what was still to come. */
  play(tones: readonly Tone[], ran = 0): void {
    this.silence();
    const context = this.#context;
    if (!context) return;
    for (const { at, hertz, seconds } of tones) {
      const start = context.currentTime + at - ran;
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

  silence(): void {
    for (const oscillator of this.#playing) {
      oscillator.disconnect();
      oscillator.stop();
    }
    this.#playing.clear();
  }

  close(): void {
    this.silence();
    void this.#context?.close().catch(() => {});
    this.#context = undefined;
  }
}
