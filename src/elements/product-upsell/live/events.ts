import type { UpsellItem } from '../events.js';

/** The product is in the shop's cart, or a link has led the shopper to a cart with it. Bubbles and is composed. */
export class ProductUpsellAddToCartEvent extends Event {
  static readonly type = 'product-upsell-add-to-cart';

  readonly item: UpsellItem;

  constructor(item: UpsellItem) {
    super(ProductUpsellAddToCartEvent.type, { bubbles: true, composed: true });
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'product-upsell-add-to-cart': ProductUpsellAddToCartEvent;
  }
}
