import type { Offer } from '../../../commerce/offer.js';
import { pictureSetOf } from '../../../commerce/picture-set.js';
import type { ProductCard } from '../product-card.js';

/** Gives a card's picture the sizes that the shop has of it; the author's own picture has none. */
export function setPictureSizes(card: ProductCard, offer: Offer | undefined): void {
  const picture = card.renderRoot.querySelector<HTMLImageElement>('[part=image]');
  if (!picture) return;
  const set = offer && picture.src === offer.image && pictureSetOf(offer);
  if (set) {
    // Browsers that know no "auto" pass over it. Set before the pictures, as those are chosen by it.
    picture.sizes = card.getAttribute('sizes') || `auto, ${picture.clientWidth}px`;
    picture.srcset = set;
  } else {
    picture.removeAttribute('srcset');
    picture.removeAttribute('sizes');
  }
}
