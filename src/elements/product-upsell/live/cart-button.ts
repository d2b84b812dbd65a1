import { html, nothing, type TemplateResult } from 'lit';
import type { Cart } from '../../../commerce/cart.js';
import type { Offer, Reason } from '../../../commerce/offer.js';
import { msg, str } from '../../../localization/catalogue.js';
import { load } from '../../base/load.js';
import type { ProductUpsell } from '../product-upsell.js';
import type { Addition } from './add-to-cart.js';

/** Clicks that follow so fast are one. */
const oneClick = 1000;

/** What the button needs of the card's connection. */
export interface Connection {
  readonly card: ProductUpsell;
  readonly offer: Offer | undefined;
  /** Asks the shop again; the answer is shown where it is an offer. */
  refresh(): Promise<Offer | Reason>;
  /** Tells the page that the product is in the cart. */
  announce(offer: Offer): void;
}

/** Puts a product into the shop's cart, and says what became of it. */
export class CartButton {
  readonly #connection: Connection;
  #isBusy = false;
  #readyAt = 0;
  #addition: Addition | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param isLink whether it can only lead to a cart, as the shop is another site */
  render(offer: Offer, cart: Cart, isLink: boolean): TemplateResult {
    const { line, availability } = offer;
    const label = line && this.#label(line.quantity);
    const canAdd = line && availability !== 'sold-out';
    return html`${
        canAdd
          ? isLink
            ? html`<a
                class="pill action quiet"
                part="add-to-cart"
                id="add"
                href=${line.permalink}
                aria-labelledby="add name"
                @click=${() => this.#connection.announce(offer)}
                >${label}</a
              >`
            : html`<button
                class="pill action quiet"
                part="add-to-cart"
                id="add"
                aria-labelledby="add name"
                aria-disabled=${this.#isBusy ? 'true' : nothing}
                @click=${(event: MouseEvent) => void this.#add(event, offer, cart)}
              >
                ${label}
              </button>`
          : nothing
      }
      <p class="small status" role="status" part="status">${this.#addition?.say()}</p>`;
  }

  #label(quantity: number): string {
    return quantity > 1
      ? msg(str`Add ${quantity} to cart`, {
          desc: 'Button. The placeholder is the fewest of the product that the shop sells at once. The name of the product follows, for screen readers.',
        })
      : msg('Add to cart', {
          desc: 'Button that puts a product into the cart. The name of the product follows, for screen readers.',
        });
  }

  async #add(event: MouseEvent, offer: Offer, cart: Cart): Promise<void> {
    // The second click of a double click, and a key that is held down, are no second wish.
    const isAgain = event.detail > 1 || this.#isBusy || Date.now() < this.#readyAt;
    this.#readyAt = Date.now() + oneClick;
    if (isAgain) return;
    const { card } = this.#connection;
    this.#isBusy = true;
    this.#addition = undefined;
    card.requestUpdate();
    const part = await load(card, () => import('./add-to-cart.js'));
    this.#addition = await part?.add(this.#connection, offer, cart);
    this.#isBusy = false;
    card.requestUpdate();
  }
}
