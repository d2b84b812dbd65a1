import type { ReactiveController } from 'lit';
import type { UpsellItem } from '../../commerce/analytics.js';
import { parseMoney, toDecimal, type Money } from '../../commerce/money.js';
import { hasNumberData, loadNumberData } from '../../localization/number-data.js';
import type { CardContent, ContentSource } from './card-content.js';
import { placeOfPrice, sayPrice, saySoldOut } from './price-words.js';
import { namesShop, type ProductCard } from './product-card.js';

/** An amount that the author of a card states; one that is none is reported. */
export function readAmount(
  card: ProductCard,
  attribute: string,
  amount: string,
): Money | undefined {
  if (!amount) return undefined;
  const money = parseMoney(amount, card.currency);
  if (typeof money !== 'string') return money;
  if (money === 'amount')
    card.warnInvalidAttribute(attribute, amount, 'an amount such as 1299 or 44.95');
  else card.warnInvalidAttribute(money, card.currency, 'an ISO 4217 code such as GBP');
  return undefined;
}

/** The price that a card's author states. Its place is kept until the browser can write it. */
export class StatedPrice implements ReactiveController, ContentSource {
  readonly #card: ProductCard;
  #price: Money | undefined;
  #prior: Money | undefined;

  constructor(card: ProductCard) {
    this.#card = card;
    card.addController(this);
  }

  hostUpdate(): void {
    const card = this.#card;
    const isShown = card.name.trim() && !namesShop(card) && !this.whenWritten;
    this.#price = isShown ? readAmount(card, 'price', card.price) : undefined;
    this.#prior = this.#price && readAmount(card, 'prior-price', card.priorPrice);
  }

  hostUpdated(): void {
    void this.whenWritten?.then(() => this.#card.requestUpdate());
  }

  /** Settles when the price can be written; nothing where it is written already, or is none. */
  get whenWritten(): Promise<void> | undefined {
    return this.#card.price && !hasNumberData() ? loadNumberData() : undefined;
  }

  get item(): UpsellItem {
    const { name, itemId } = this.#card;
    const price = this.#price;
    return {
      item_name: name,
      ...(itemId && { item_id: itemId }),
      ...(price && { price: Number(toDecimal(price)), currency: price.currency }),
    };
  }

  content(): CardContent {
    const card = this.#card;
    if (!card.name.trim()) return {};
    const words = this.#price
      ? sayPrice(this.#price, this.#prior)
      : this.whenWritten && placeOfPrice(card);
    return { price: { ...words, ...(card.soldOut && { availability: saySoldOut() }) } };
  }
}
