import type { ReactiveController } from 'lit';
import type { HeelElement } from '../base/heel-element.js';

/** Tells which section is read now: the one below the upper third of the screen. */
export class CurrentSectionController implements ReactiveController {
  readonly #host: HeelElement;
  #observer: IntersectionObserver | undefined;
  #observed: readonly Element[] = [];
  #visible = new Set<Element>();

  /** The section's id; nothing before the first one is reached. */
  current: string | undefined;

  constructor(host: HeelElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const sections = [...this.#host.renderRoot.querySelectorAll('section')];
    if (!sections.some((each, n) => each !== this.#observed[n]) && this.#observer) return;
    this.hostDisconnected();
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), {
      rootMargin: '-30% 0px -69% 0px',
    });
    for (const each of sections) this.#observer.observe(each);
    this.#observed = sections;
  }

  hostConnected(): void {
    // An update observes the sections again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#visible.clear();
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) this.#visible.add(target);
      else this.#visible.delete(target);
    }
    const current = this.#observed.findLast((each) => this.#visible.has(each))?.id;
    if (!current || current === this.current) return;
    this.current = current;
    this.#host.requestUpdate();
  }
}
