import type { UpsellItem } from '../../commerce/analytics.js';
import { NativeEvent } from '../base/native-event.js';

export type { UpsellItem };

/** Something has happened to a product. Bubbles and is composed. */
export abstract class ProductUpsellEvent extends NativeEvent {
  declare readonly item: UpsellItem;

  constructor(type: string, item: UpsellItem, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.item = item;
  }
}

/** Half of a product's card has been in view for a second, the first time. Bubbles and is composed. */
export class ProductUpsellViewEvent extends ProductUpsellEvent {
  static readonly type = 'product-upsell-view';

  constructor(item: UpsellItem) {
    super(ProductUpsellViewEvent.type, item);
  }
}

/** The shopper follows the link to a product. Bubbles and is composed; preventing it keeps the shopper here. */
export class ProductUpsellSelectEvent extends ProductUpsellEvent {
  static readonly type = 'product-upsell-select';

  constructor(item: UpsellItem) {
    super(ProductUpsellSelectEvent.type, item, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-upsell-view': ProductUpsellViewEvent;
    'product-upsell-select': ProductUpsellSelectEvent;
  }
}
