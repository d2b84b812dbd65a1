/** Keeps the screen on. Browsers take the lock back when the page is hidden, and may refuse it. */
export class WakeLock {
  #wanted = false;
  #isAsking = false;
  #hasCause = false;
  #sentinel: WakeLockSentinel | undefined;

  #isHeld = (): boolean => this.#sentinel?.released === false;

  /** Asks for the lock. What happens while a request is open waits for its answer, as a device may take long for each. */
  #take = async (): Promise<void> => {
    this.#hasCause = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#hasCause && this.#wanted && !document.hidden && !this.#isHeld()) {
      this.#hasCause = false;
      try {
        const sentinel = await navigator.wakeLock.request('screen');
        // It may have come too late to be wanted.
        if (this.#wanted) this.#sentinel = sentinel;
        else await sentinel.release();
      } catch {
        // Without it the session goes on.
      }
    }
    this.#isAsking = false;
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
