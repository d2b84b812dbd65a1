import type { Offer, Reason } from '../../../commerce/offer.js';
import type { ProductCard } from '../product-card.js';

/** What the button that fills a cart needs of the card's connection to its shop. */
export interface CartHost {
  readonly card: ProductCard;
  /** Asks the shop again; the answer is shown where it is an offer. */
  refresh(): Promise<Offer | Reason>;
  /** Tells the page that the product is in the cart. */
  announce(offer: Offer): void;
}
