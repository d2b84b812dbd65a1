import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which slots the author has put something into. The element renders again when that changes. */
export class FilledSlots implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #names = new Set<string>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.#names.clear();
    for (const node of this.#host.childNodes) {
      // White space and comments are nothing.
      if (node instanceof Element) this.#names.add(node.slot);
      else if (node instanceof Text && /\S/.test(node.data)) this.#names.add('');
    }
  }

  /** @param slot the name of a slot, or nothing for the one without a name */
  has(slot: string): boolean {
    return this.#names.has(slot);
  }
}
