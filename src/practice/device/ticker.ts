import type { SessionState } from '../session.js';

/** When a running session is to be looked at next. */
export class Ticker {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;

  stop(): void {
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** The next second, half of a hold and the end of a phase fall on one grid; movement wants each frame. */
  schedule({ status, remaining, elapsed }: SessionState, moves: boolean, look: () => void): void {
    this.stop();
    if (status !== 'running') return;
    const wait = Number.isFinite(remaining) ? remaining % 1000 || 1000 : 1000 - (elapsed % 1000);
    this.#timer = setTimeout(look, wait);
    if (moves && !document.hidden) this.#frame = requestAnimationFrame(look);
  }
}
