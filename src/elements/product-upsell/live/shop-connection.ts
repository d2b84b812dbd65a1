import { nothing, type TemplateResult } from 'lit';
import type { Cart } from '../../../commerce/cart.js';
import { toDecimal, type Money } from '../../../commerce/money.js';
import type { Ask, Offer, Reason } from '../../../commerce/offer.js';
import { groupOf, readOffer } from '../../../commerce/offer-client.js';
import { savingOf, type Saving } from '../../../commerce/saving.js';
import { msg, str } from '../../../localization/catalogue.js';
import { formatPercent } from '../../../localization/format.js';
import type { UpsellItem } from '../events.js';
import type { Live, Shown } from '../card-content.js';
import { sayPrice, saySoldOut, type PriceWords } from '../price.js';
import type { ProductUpsell } from '../product-upsell.js';
import { CartButton, type Connection } from './cart-button.js';
import { ProductUpsellAddToCartEvent } from './events.js';
import { styles } from './live-product.styles.js';
import { leave, whenNear } from './near-viewport.js';
import { askOf, isOfThisSite, shopify } from './product-query.js';

/** A card's connection to its shop: asks once the card comes near, and shows the last good answer. */
class LiveProduct implements Live, Connection {
  readonly card: ProductUpsell;
  offer: Offer | undefined;

  #ask: Ask | undefined;
  #key: string | undefined;
  #isSettled = false;
  #prior: Money | undefined;
  #controller = new AbortController();
  #button = new CartButton(this);

  constructor(card: ProductUpsell) {
    this.card = card;
    card.adopt(styles);
  }

  show(prior: Money | undefined): Shown | undefined {
    this.#follow();
    const { offer } = this;
    if (!offer) return this.#isSettled ? {} : undefined;
    this.#prior = prior ?? offer.prior;
    return {
      ...offer,
      name: offer.variant ? `${offer.name} – ${offer.variant}` : offer.name,
      price: this.#words(offer),
      item: this.#item(offer),
      actions: this.card.addToCart ? this.#renderCart(offer) : nothing,
    };
  }

  stop(): void {
    leave(this.card);
    this.#controller.abort();
  }

  async refresh(isFresh = true): Promise<Offer | Reason> {
    const { signal } = this.#controller;
    const answer = await readOffer(this.#ask!, signal, isFresh);
    if (signal.aborted || answer === 'aborted') return answer;
    if (typeof answer === 'object') this.offer = answer;
    else this.#report(answer);
    this.#isSettled = true;
    this.card.requestUpdate();
    return answer;
  }

  announce(offer: Offer): void {
    const { quantity } = offer.line!;
    this.card.dispatchEvent(new ProductUpsellAddToCartEvent({ ...this.#item(offer), quantity }));
  }

  /** Begins anew where the attributes, or the page, ask for another product than before. */
  #follow(): void {
    const ask = askOf(this.card);
    const key = JSON.stringify(ask ?? '');
    const isSame = key === this.#key;
    if (isSame && !this.#controller.signal.aborted) return;
    this.stop();
    this.#key = key;
    this.#ask = ask;
    this.#controller = new AbortController();
    // A card that was moved keeps what it knows of the same product.
    if (isSame && this.offer) return;
    this.offer = undefined;
    this.#isSettled = !ask;
    this.#button = new CartButton(this);
    if (ask) whenNear(this.card, groupOf(ask), () => void this.refresh(false));
  }

  #report(reason: Reason): void {
    const { product, root } = this.#ask!;
    const names = ['handle', 'product-id', 'slug', 'src'];
    const name = names.find((each) => this.card.hasAttribute(each)) ?? names[0]!;
    this.card.warnInvalidAttribute(
      name,
      product || root,
      `a published product of a shop that answers (${reason})`,
    );
  }

  #saving({ low, high }: Offer): Saving | undefined {
    return this.#prior && high && savingOf(low, high, this.#prior);
  }

  #words(offer: Offer): PriceWords {
    const { low, high, availability } = offer;
    const saving = this.#saving(offer);
    const words = sayPrice(low, saving && this.#prior, saving);
    const percent = saving && formatPercent(saving.percent / 100);
    const price = words.price!;
    const isRange = !high || low.minor < high.minor;
    return {
      ...words,
      price: isRange
        ? msg(str`from ${price}`, {
            desc: 'The lowest price of a range. The placeholder is a price.',
          })
        : price,
      ...(saving?.isUpTo && {
        saving: msg(str`Save up to ${percent}`, {
          desc: 'The largest saving over a range of prices. The placeholder is a percentage.',
        }),
      }),
      availability:
        availability === 'sold-out'
          ? saySoldOut()
          : availability === 'backorder'
            ? msg('Available to order', {
                desc: 'Beside the price of a product that is not in stock but can be ordered.',
              })
            : undefined,
    };
  }

  #item(offer: Offer): UpsellItem {
    const { id, name, variant, low } = offer;
    const price = Number(toDecimal(low));
    return {
      item_name: name,
      item_id: this.card.itemId || id,
      ...(variant && { item_variant: variant }),
      price,
      currency: low.currency,
      ...(this.#saving(offer) && {
        discount: Number(toDecimal({ ...low, minor: this.#prior!.minor - low.minor })),
      }),
    };
  }

  #renderCart(offer: Offer): TemplateResult {
    const { platform, root } = this.#ask!;
    const cart: Cart = { platform, root, actions: shopify()?.actions, target: document.body };
    return this.#button.render(offer, cart, !isOfThisSite(root));
  }
}

/** Connects a card to the shop that its attributes name. */
export const connect = (card: ProductUpsell): Live => new LiveProduct(card);
