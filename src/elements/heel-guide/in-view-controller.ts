import type { ReactiveController } from 'lit';
import type { HeelElement } from '../base/heel-element.js';

/** Tells which parts of an element are in view. */
export class InViewController implements ReactiveController {
  readonly #host: HeelElement;
  readonly #selector: string;
  readonly #rootMargin: string;
  #observer: IntersectionObserver | undefined;
  readonly #seen = new Set<Element>();

  /** Whether any of them is. */
  isAny = false;

  /** The id of the last one in the order of the page; kept while none is. */
  last: string | undefined;

  /**
   * @param selector the parts
   * @param rootMargin how much smaller the view is than the screen
   */
  constructor(host: HeelElement, selector: string, rootMargin = '0px') {
    this.#host = host;
    this.#selector = selector;
    this.#rootMargin = rootMargin;
    host.addController(this);
  }

  get #parts(): readonly Element[] {
    return [...this.#host.renderRoot.querySelectorAll(this.#selector)];
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#see(entries), {
      rootMargin: this.#rootMargin,
    });
    // What is observed already is not observed again.
    for (const each of this.#parts) this.#observer.observe(each);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#seen.clear();
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    }
    const { isAny, last } = this;
    this.isAny = this.#seen.size > 0;
    this.last = this.#parts.findLast((each) => this.#seen.has(each))?.id ?? last;
    if (isAny !== this.isAny || last !== this.last) this.#host.requestUpdate();
  }
}
