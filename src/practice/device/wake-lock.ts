/** Keeps the screen on. Browsers take the lock back when the page is hidden, and may refuse it. */
export class WakeLock {
  #wanted = false;
  #sentinel: WakeLockSentinel | undefined;

  #isHeld = (): boolean => this.#sentinel?.released === false;

  #take = async (): Promise<void> => {
    if (!this.#wanted || document.hidden || this.#isHeld()) return;
    try {
      const sentinel = await navigator.wakeLock.request('screen');
      // It may have come too late to be wanted.
      if (this.#wanted && !this.#isHeld()) this.#sentinel = sentinel;
      else await sentinel.release();
    } catch {
      // Without it the session goes on.
    }
  };

  hold(): void {
    if (this.#wanted || !('wakeLock' in navigator)) return;
    this.#wanted = true;
    document.addEventListener('visibilitychange', this.#take);
    void this.#take();
  }

  release(): void {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#take);
    void this.#sentinel?.release().catch(() => {});
    this.#sentinel = undefined;
  }
}
