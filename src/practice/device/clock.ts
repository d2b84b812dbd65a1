/** Seconds that a device may seem to have slept without having done so. */
const doubt = 2000;

/**
 * Milliseconds that only ever go forwards, whatever is done to the device's clock. While a phone
 * sleeps that clock can stand still; what it missed is put back once the page is seen again.
 */
export class Clock {
  #slept = 0;
  #offset = Date.now() - performance.now();

  now(): number {
    return performance.now() + this.#slept;
  }

  /** To be called when the page is hidden and when it is seen again: what the clock missed between the two counts. */
  note(isHidden: boolean): void {
    const offset = Date.now() - performance.now();
    if (!isHidden && offset - this.#offset > doubt) this.#slept += offset - this.#offset;
    this.#offset = offset;
  }
}
