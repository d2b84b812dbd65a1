import type { ReactiveController } from 'lit';
import { HeelElement } from '../base/heel-element.js';
import { readingMinutes } from './reading-time.js';

/** Counts the words that an element's sections show: once they are there, and anew when others are shown. */
export class ReadingTimeController implements ReactiveController {
  readonly #host: HeelElement;
  readonly #state: () => readonly unknown[] | false;
  #counted: readonly unknown[] = [];

  /** How long it takes to read them. */
  minutes: number | undefined;

  /** Settles when what was rendered last is counted. */
  counting: Promise<void> | undefined;

  /** @param state what decides which words are shown; false while they are not all there */
  constructor(host: HeelElement, state: () => readonly unknown[] | false) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostUpdated(): void {
    this.counting = this.#count();
  }

  async #count(): Promise<void> {
    const { renderRoot, isConnected } = this.#host;
    const sections = renderRoot.querySelectorAll('section');
    // Without a section its language has not come. Elements that have never been on a page settle once they are,
    // which may be never. In both cases it is updated again.
    if (!isConnected || !sections[0]) return;
    const elements = [...renderRoot.querySelectorAll(':defined')];
    await Promise.all(elements.map((each) => each instanceof HeelElement && each.updateComplete));
    const state = this.#state();
    if (!state || state.every((each, n) => each === this.#counted[n])) return;
    this.#counted = state;
    this.minutes = readingMinutes(sections);
    this.#host.requestUpdate();
  }
}
