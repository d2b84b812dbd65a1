import type { ReactiveController } from 'lit';
import type { HeelElement } from '../base/heel-element.js';

/** Tells whether any of some parts of an element is seen. */
export class InViewController implements ReactiveController {
  readonly #host: HeelElement;
  readonly #selector: string;
  #observer: IntersectionObserver | undefined;
  readonly #observed = new Set<Element>();
  readonly #seen = new Set<Element>();

  isInView = false;

  /** @param selector the parts that are looked at */
  constructor(host: HeelElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#see(entries));
    for (const each of this.#host.renderRoot.querySelectorAll(this.#selector)) {
      if (this.#observed.has(each)) continue;
      this.#observed.add(each);
      this.#observer.observe(each);
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed.clear();
    this.#seen.clear();
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    }
    const isInView = this.#seen.size > 0;
    if (isInView === this.isInView) return;
    this.isInView = isInView;
    this.#host.requestUpdate();
  }
}
