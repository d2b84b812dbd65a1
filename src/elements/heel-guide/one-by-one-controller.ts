import { isServer, type ReactiveController } from 'lit';
import type { HeelElement } from '../base/heel-element.js';

/** Has a list rendered item by item, each in a task of its own, so that a slow phone answers in between. */
export class OneByOneController implements ReactiveController {
  readonly #host: HeelElement;
  readonly #length: number;

  /** How many items are rendered. */
  count = isServer ? Infinity : 1;

  /** Settles when another one is to be rendered; nothing once all of them are. */
  next: Promise<void> | undefined;

  constructor(host: HeelElement, length: number) {
    this.#host = host;
    this.#length = length;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.count < this.#length) this.next ??= this.#renderNext();
  }

  async #renderNext(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.next = undefined;
    this.count++;
    this.#host.requestUpdate();
  }
}
