import { html, nothing, type TemplateResult } from 'lit';
import type { Cart } from '../../../commerce/cart.js';
import type { Offer } from '../../../commerce/offer.js';
import { msg, str } from '../../../localization/catalogue.js';
import { load } from '../../base/load.js';
import type { Addition } from './add-to-cart.js';
import type { CartHost } from './cart-host.js';

/** Clicks that follow within so many milliseconds are one. */
const oneClick = 1000;

/** Puts a product into the shop's cart, and says what became of it. */
export class CartButton {
  readonly #host: CartHost;
  #isBusy = false;
  #readyAt = 0;
  #addition: Addition | undefined;

  constructor(host: CartHost) {
    this.#host = host;
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
                @click=${() => this.#host.announce(offer)}
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
    const { card } = this.#host;
    this.#isBusy = true;
    this.#addition = undefined;
    card.requestUpdate();
    const part = await load(card, () => import('./add-to-cart.js'));
    this.#addition = await part?.add(this.#host, offer, cart);
    this.#isBusy = false;
    card.requestUpdate();
  }
}
