import { html, nothing, type TemplateResult } from 'lit/html.js';
import { parseMoney, toDecimal, type Money } from '../../commerce/money.js';
import { msg } from '../../localization/catalogue.js';
import type { Properties } from '../../localization/reactive-element.js';
import { HeelElement } from '../heel-element.js';
import { ProductUpsellSelectEvent } from './events.js';
import { styles } from './product-upsell.styles.js';
import { renderPrice } from './price.js';

/**
 * @tag product-upsell
 * @summary One product of the shop's, beside the guidance and labelled as advertising.
 *
 * Several with one parent line up as columns, unless a flex or grid box around them does that.
 * Without a name, the author's own content stays.
 *
 * @slot - The description, in place of the attribute's.
 * @slot image - A picture, in place of the attribute's.
 * @slot badge - A badge, in place of the attribute's.
 * @slot action - What the shopper can do, in place of the link.
 * @slot fallback - The product in plain HTML, for pages without script.
 *
 * @fires {ProductUpsellSelectEvent} product-upsell-select - The shopper follows the product's link; cancelable.
 *
 * @csspart base - The card.
 * @csspart picture - The box that keeps the picture's place.
 * @csspart image - The picture.
 * @csspart label - The words that say it is advertising.
 * @csspart badge - The shop's badge.
 * @csspart name - The heading.
 * @csspart description - The description.
 * @csspart price - The price.
 * @csspart saving - The saving in percent.
 * @csspart prior-price - The words that give the lowest price of the 30 days before.
 * @csspart sold-out - The words that say it is sold out.
 * @csspart action - The link to the product.
 */
export class ProductUpsell extends HeelElement {
  static override styles = HeelElement.styles + styles;

  static override properties: Properties = {
    ...HeelElement.properties,
    name: '',
    description: '',
    image: '',
    imageAlt: '',
    price: '',
    currency: '',
    priorPrice: '',
    badge: '',
    label: '',
    href: '',
    itemId: '',
    soldOut: false,
  };

  #observer = new MutationObserver(() => this.requestUpdate());

  /** The product's name. Without one the author's own content stays. */
  declare name: string;

  /** One or two sentences about the product. */
  declare description: string;

  /** The picture's address, http(s) or relative. Anything else is reported and left out. */
  declare image: string;

  /** Words for the picture; default: none, as the name stands beside it. */
  declare imageAlt: string;

  /** The price in major units with a decimal point, `44.95`. Anything else is reported, and no price is shown. */
  declare price: string;

  /** The price's currency, an ISO 4217 code such as `GBP`. */
  declare currency: string;

  /** The lowest price of the 30 days before the reduction, like `price`. Without it no saving is shown. */
  declare priorPrice: string;

  /** A few words of the shop's own, such as `New`. */
  declare badge: string;

  /** The words that say it is advertising; default: "Advertisement". They cannot be left out. */
  declare label: string;

  /** The product's address, http(s) or relative. Anything else is reported and left out. */
  declare href: string;

  /** The shop's own id of the product, for events. */
  declare itemId: string;

  /** Whether the product is sold out. */
  declare soldOut: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /** Whether the author put something into a slot; white space and comments are nothing. */
  #fills(slot: string): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Text ? !slot && /\S/.test(node.data) : (node as Element).slot === slot,
    );
  }

  /** An address to follow, or nothing where it is none. Whatever stands in an attribute may be a visitor's. */
  #address(attribute: 'image' | 'href'): string | undefined {
    const value = this[attribute];
    if (!value) return undefined;
    const url = URL.parse(value, document.baseURI);
    if (/^https?:$/.test(url?.protocol ?? '')) return url!.href;
    this.reject(attribute, value, 'an http(s) address');
    return undefined;
  }

  #money(attribute: string, value: string): Money | undefined {
    if (!value) return undefined;
    const money = parseMoney(value, this.currency);
    if (typeof money !== 'string') return money;
    if (money === 'amount') this.reject(attribute, value, 'an amount such as 1299 or 44.95');
    else this.reject(money, this.currency, 'an ISO 4217 code such as GBP');
    return undefined;
  }

  #select(event: Event, price: Money | undefined): void {
    const follows = this.dispatchEvent(
      new ProductUpsellSelectEvent({
        item_name: this.name,
        ...(this.itemId && { item_id: this.itemId }),
        ...(price && { price: Number(toDecimal(price)), currency: price.currency }),
      }),
    );
    if (!follows) event.preventDefault();
  }

  protected override render(): TemplateResult {
    const reworded = /\p{L}/u.test(this.label) && this.label;
    const label = html`<span
      class="small muted label"
      part="label"
      lang=${reworded ? nothing : this.language}
      >${reworded || msg('Advertisement', { desc: 'Label on a product: it is advertising.' })}</span
    >`;
    if (!this.name.trim()) {
      this.reject('name', this.name, 'a name');
      return html`<div class="root">${label}<slot></slot><slot name="fallback"></slot></div>`;
    }
    const description = this.#fills('') ? html`<slot></slot>` : this.description;
    const image = this.#address('image');
    const price = this.#money('price', this.price);
    return html`<article class="root box product" part="base" aria-labelledby="name">
      <p class="row labels">
        ${label}
        <slot name="badge">
          ${this.badge && html`<span class="small pill" part="badge">${this.badge}</span>`}
        </slot>
      </p>
      ${
        image || this.#fills('image')
          ? html`<div class="picture" part="picture">
              <slot name="image">
                <img part="image" src=${image ?? nothing} alt=${this.imageAlt} loading="lazy" />
              </slot>
            </div>`
          : nothing
      }
      <div class="content">
        ${this.heading('name', html`<span id="name">${this.name}</span>`)}
        ${description && html`<div class="muted" part="description">${description}</div>`}
        ${renderPrice(price, price && this.#money('prior-price', this.priorPrice), this.soldOut, this.language)}
        ${this.#renderAction(price)}
      </div>
    </article>`;
  }

  #renderAction(price: Money | undefined) {
    const href = this.#address('href');
    return html`<slot name="action">
      ${
        href &&
        html`<a
          class="pill action"
          part="action"
          id="action"
          lang=${this.language}
          href=${href}
          aria-labelledby="action name"
          @click=${(event: Event) => this.#select(event, price)}
          >${msg('See product', { desc: 'Link to a product. Its name follows, for screen readers.' })}
        </a>`
      }
    </slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-upsell': ProductUpsell;
  }
}
