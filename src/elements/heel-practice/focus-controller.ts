import type { ReactiveController } from 'lit';
import type { HeelElement } from '../base/heel-element.js';

/** Keeps focus in a session: the keyboard must not start anew at the page's top because a control is gone. */
export class FocusController implements ReactiveController {
  readonly #host: HeelElement;
  #isAsked = false;
  #hadFocus = false;

  constructor(host: HeelElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Focuses what comes first in the session once it is rendered. */
  moveToFirst(): void {
    this.#isAsked = true;
    this.#host.requestUpdate();
  }

  /** A move takes focus away from what is moved. */
  hostConnected(): void {
    if (this.#hadFocus && document.activeElement === document.body) this.moveToFirst();
  }

  hostUpdate(): void {
    this.#hadFocus = this.#host.renderRoot.activeElement !== null;
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (this.#isAsked || (this.#hadFocus && !renderRoot.activeElement)) {
      const display = this.#isAsked && renderRoot.querySelector('.display');
      renderRoot
        .querySelector<HTMLElement>('.practice [data-first]')
        ?.focus({ preventScroll: Boolean(display) });
      // All of it, not just the button that has focus.
      if (display) display.scrollIntoView({ block: 'nearest' });
    }
    this.#isAsked = false;
  }
}
