import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { UpsellItem } from '../../commerce/analytics.js';
import { ProductUpsellViewEvent } from './events.js';

/** Tells once that half of a product's card has been in view for a second. */
export class InViewController implements ReactiveController {
  readonly #card: ReactiveControllerHost & Element;
  readonly #item: () => UpsellItem | undefined;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param item the product that the card shows; nothing before it is there, as nobody can have seen it */
  constructor(card: ReactiveControllerHost & Element, item: () => UpsellItem | undefined) {
    this.#card = card;
    this.#item = item;
    card.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver(this.#watch, { threshold: 0.5 });
    if (this.#item()) this.#observer.observe(this.#card);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }

  readonly #watch = (entries: readonly IntersectionObserverEntry[]): void => {
    clearTimeout(this.#timer);
    if (entries.at(-1)!.intersectionRatio < 0.5) return;
    this.#timer = setTimeout(() => {
      this.hostDisconnected();
      this.#card.removeController(this);
      this.#card.dispatchEvent(new ProductUpsellViewEvent(this.#item()!));
    }, 1000);
  };
}
