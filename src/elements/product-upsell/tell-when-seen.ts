import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { UpsellItem } from '../../commerce/analytics.js';
import { ProductUpsellViewEvent } from './events.js';

/**
 * Gives a product's card a controller that tells once that half of it has been in view for a second.
 * @param item the product that the card shows; nothing before it is there, as nobody can have seen it
 */
export function tellWhenSeen(
  card: ReactiveControllerHost & Element,
  item: () => UpsellItem | undefined,
): void {
  let observer: IntersectionObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    observer?.disconnect();
    clearTimeout(timer);
  };
  const tell = () => {
    stop();
    card.removeController(controller);
    card.dispatchEvent(new ProductUpsellViewEvent(item()!));
  };
  const start = () => {
    observer ??= new IntersectionObserver(
      (entries) => {
        clearTimeout(timer);
        if (entries.at(-1)!.intersectionRatio >= 0.5) timer = setTimeout(tell, 1000);
      },
      { threshold: 0.5 },
    );
    if (item()) observer.observe(card);
    else stop();
  };
  const controller: ReactiveController = {
    hostConnected: start,
    hostUpdated: start,
    hostDisconnected: stop,
  };
  card.addController(controller);
}
