import { html, nothing, type TemplateResult } from 'lit';
import type { Offer, OfferQuery } from '../../../commerce/offer.js';
import { msg, str } from '../../../localization/catalogue.js';
import { LaterFile } from '../../base/later-file.js';
import type * as addToCart from './add-to-cart.js';
import type { Addition } from './add-to-cart.js';
import type { CartHost } from './cart-host.js';
import { isOfThisSite } from './product-query.js';
import { saysYes } from './says-yes.js';

/** Clicks that follow within so many milliseconds are one. */
const oneClick = 1000;

/** Puts a product into the shop's cart, and says what became of it. */
export class CartButton {
  readonly #host: CartHost;
  readonly #query: OfferQuery;
  readonly #file: LaterFile<typeof addToCart>;
  #isBusy = false;
  #readyAt = 0;
  #addition: Addition | undefined;

  /** @param query what the shop was asked for, which says where the cart is */
  constructor(host: CartHost, query: OfferQuery) {
    this.#host = host;
    this.#query = query;
    this.#file = new LaterFile(host.card, () => import('./add-to-cart.js'));
  }

  /** The button; where the shop is another site, a link that leads to its cart. */
  render(offer: Offer): TemplateResult {
    const { line, availability } = offer;
    const label = line && this.#label(line.quantity);
    const canAdd = line && availability !== 'sold-out';
    return html`${
        canAdd
          ? isOfThisSite(this.#query.root)
            ? html`<button
                class="pill action quiet"
                part="add-to-cart"
                id="add"
                aria-labelledby="add name"
                aria-disabled=${this.#isBusy ? 'true' : nothing}
                @click=${(event: MouseEvent) => void this.#add(event, offer)}
              >
                ${label}
              </button>`
            : html`<a
                class="pill action quiet"
                part="add-to-cart"
                id="add"
                href=${line.permalink}
                aria-labelledby="add name"
                @click=${() => this.#host.announce(offer)}
                >${label}</a
              >`
          : nothing
      }
      <p class="small status" role="status" part="status">${this.#say()}</p>`;
  }

  #say(): unknown {
    return this.#file.hasFailed
      ? msg('This part could not be loaded.', {
          desc: 'Stands where a piece of the page was asked for that is a file of its own.',
        })
      : this.#addition?.say();
  }

  /** Says something in place of what became of the last addition. */
  tell(what: Addition | undefined): void {
    this.#file.hasFailed = false;
    this.#addition = what;
    this.#host.card.requestUpdate();
  }

  #label(quantity: number): string {
    return quantity > 1 && !saysYes(this.#host.card, 'quantity')
      ? msg(str`Add ${quantity} to basket`, {
          desc: 'Button. The placeholder is the fewest of the product that the shop sells at once. The name of the product follows, for screen readers.',
        })
      : msg('Add to basket', {
          desc: 'Button that puts a product into the basket. The name of the product follows, for screen readers.',
        });
  }

  async #add(event: MouseEvent, offer: Offer): Promise<void> {
    // The second click of a double click, and a key that is held down, are no second wish.
    const isAgain = event.detail > 1 || this.#isBusy || Date.now() < this.#readyAt;
    this.#readyAt = Date.now() + oneClick;
    if (isAgain) return;
    const { card } = this.#host;
    this.#isBusy = true;
    this.#addition = undefined;
    card.requestUpdate();
    const part = this.#file.part ?? (await this.#file.get());
    this.#addition = await part?.add(this.#host, this.#query, offer);
    this.#isBusy = false;
    card.requestUpdate();
  }
}
