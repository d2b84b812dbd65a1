import type { UpsellItem } from '../../commerce/analytics.js';

export type { UpsellItem };

/** Half of a product's card has been in view for a second, the first time. Bubbles and is composed. */
export class ProductUpsellViewEvent extends Event {
  static readonly type = 'product-upsell-view';

  readonly item: UpsellItem;

  constructor(item: UpsellItem) {
    super(ProductUpsellViewEvent.type, { bubbles: true, composed: true });
    this.item = item;
  }
}

/** The shopper follows the link to a product. Bubbles and is composed; preventing it keeps the shopper here. */
export class ProductUpsellSelectEvent extends Event {
  static readonly type = 'product-upsell-select';

  readonly item: UpsellItem;

  constructor(item: UpsellItem) {
    super(ProductUpsellSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'product-upsell-view': ProductUpsellViewEvent;
    'product-upsell-select': ProductUpsellSelectEvent;
  }
}
