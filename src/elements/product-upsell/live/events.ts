import { ProductUpsellEvent, type UpsellItem } from '../events.js';

/** The product is in the shop's basket, or a link has led the shopper to a basket with it. Bubbles and is composed. */
export class ProductUpsellAddToCartEvent extends ProductUpsellEvent {
  static readonly type = 'product-upsell-add-to-cart';

  constructor(item: UpsellItem) {
    super(ProductUpsellAddToCartEvent.type, item);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-upsell-add-to-cart': ProductUpsellAddToCartEvent;
  }
}
