/** A product in the names of Google Analytics 4. */
export interface UpsellItem {
  readonly item_name: string;
  readonly item_id?: string;
  /** In major units. */
  readonly price?: number;
  /** ISO 4217. */
  readonly currency?: string;
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
    'product-upsell-select': ProductUpsellSelectEvent;
  }
}
