import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { asAddress } from '../../commerce/address.js';
import { parseMoney, toDecimal, type Money } from '../../commerce/money.js';
import { msg } from '../../localization/catalogue.js';
import { HeelElement } from '../base/heel-element.js';
import { flag, text, type ReadDeclaration } from '../base/read-value.js';
import { load } from '../base/load.js';
import { ProductUpsellSelectEvent, ProductUpsellViewEvent, type UpsellItem } from './events.js';
import { unconnected, type Live, type Shown } from './card-content.js';
import { styles } from './product-upsell.styles.js';
import { renderPrice, sayPrice, saySoldOut } from './price.js';

/**
 * @tag product-upsell
 * @summary One product of the shop's, beside the guidance and labelled as advertising.
 *
 * Several with one parent line up as columns, unless a flex or grid box around them does that.
 * Without a name, the author's own content stays. With `handle`, `product-id`, `slug` or `src` the shop
 * is asked for price, picture and availability once the card comes near the viewport, and for the name
 * and link that the author left out; where it has no answer, the author's own words stay.
 *
 * @slot - The description, in place of the attribute's.
 * @slot image - A picture, in place of the attribute's.
 * @slot badge - A badge, in place of the attribute's.
 * @slot action - What the shopper can do, in place of the link.
 * @slot fallback - The product in plain HTML, for pages without script.
 *
 * @fires {ProductUpsellViewEvent} product-upsell-view - Half of the card has been in view for a second, the first time.
 * @fires {ProductUpsellSelectEvent} product-upsell-select - The shopper follows the product's link; cancelable.
 * @fires {ProductUpsellAddToCartEvent} product-upsell-add-to-cart - The product is in the shop's cart.
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
 * @csspart availability - The words that say it is sold out or comes later.
 * @csspart action - The link to the product.
 * @csspart add-to-cart - The button, or the link, that puts it into the shop's cart.
 * @csspart status - What became of that.
 */
export class ProductUpsell extends HeelElement {
  static override styles: CSSResultGroup = [HeelElement.styles, styles];

  static override properties: Readonly<Record<string, ReadDeclaration>> = {
    name: text,
    description: text,
    image: text,
    imageAlt: text,
    price: text,
    currency: text,
    priorPrice: text,
    badge: text,
    label: text,
    href: text,
    itemId: text,
    soldOut: flag,
    handle: text,
    productId: text,
    slug: text,
    src: text,
    platform: text,
    shop: text,
    storefrontToken: text,
    country: text,
    variant: text,
    priorPriceField: text,
    addToCart: flag,
  };

  #observer = new MutationObserver(() => this.requestUpdate());
  #item: UpsellItem | undefined;
  #connecting: Promise<void> | undefined;
  #live: Live | undefined;
  #inView: ReturnType<typeof setTimeout> | undefined;
  /** Until the card has been seen. */
  #views: IntersectionObserver | undefined = new IntersectionObserver(
    (entries) => {
      clearTimeout(this.#inView);
      if (entries.at(-1)!.intersectionRatio < 0.5) return;
      this.#inView = setTimeout(() => {
        this.#views?.disconnect();
        this.#views = undefined;
        this.dispatchEvent(new ProductUpsellViewEvent(this.#item!));
      }, 1000);
    },
    { threshold: 0.5 },
  );

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

  /** A product of a Shopify shop, by its handle, the last part of its address. The price comes from the shop alone. */
  declare handle: string;

  /** A product of a WooCommerce shop, by its id. */
  declare productId: string;

  /** A product of a WooCommerce shop, by its slug, the last part of its address. */
  declare slug: string;

  /** A product's page on the same site that carries schema.org data. */
  declare src: string;

  /** `shopify`, `woocommerce` or `schema-org`; default: what the page and the other attributes say. */
  declare platform: string;

  /** The address of a shop that is not the page's own, such as `https://shop.example`. */
  declare shop: string;

  /** A public token of Shopify's Storefront interface, if the shop at `shop` wants one. */
  declare storefrontToken: string;

  /** The country whose prices `shop` is asked for, ISO 3166-1, such as `DK`; default: the shop's own. */
  declare country: string;

  /** The one variant to show, by the shop's id or title; default: the range of all. */
  declare variant: string;

  /**
   * Where the shop keeps the lowest price of the 30 days before, `namespace.key`: a Storefront metafield
   * of the type money, or an object with amount and currency in WooCommerce's `extensions`.
   */
  declare priorPriceField: string;

  /** Whether there is a button that puts the product into the shop's cart. */
  declare addToCart: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#views?.disconnect();
    clearTimeout(this.#inView);
    this.#live?.stop();
  }

  /** Whether the author put something into a slot; white space and comments are nothing. */
  #fills(slot: string): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Text ? !slot && /\S/.test(node.data) : (node as Element).slot === slot,
    );
  }

  /** An address to follow, or nothing where it is none. Whatever stands in an attribute may be a visitor's. */
  #address(attribute: 'image' | 'href'): string | undefined {
    const address = asAddress(this[attribute], document.baseURI);
    if (!address && this[attribute])
      this.warnInvalidAttribute(attribute, this[attribute], 'an http(s) address');
    return address;
  }

  #money(attribute: string, value: string): Money | undefined {
    if (!value) return undefined;
    const money = parseMoney(value, this.currency);
    if (typeof money !== 'string') return money;
    if (money === 'amount')
      this.warnInvalidAttribute(attribute, value, 'an amount such as 1299 or 44.95');
    else this.warnInvalidAttribute(money, this.currency, 'an ISO 4217 code such as GBP');
    return undefined;
  }

  /** What the shop says; nothing on a card whose author says it all. */
  #shown(): Shown | undefined {
    if (!(this.handle || this.productId || this.slug || this.src)) return undefined;
    this.#connecting ??= load(this, () => import('./live/shop-connection.js')).then((part) => {
      this.#live = part ? part.connect(this) : unconnected;
      this.requestUpdate();
    });
    // Spaces keep the place of a price, and of words about as long as those that come.
    return (
      this.#live?.show(this.#money('prior-price', this.priorPrice)) ?? {
        isPending: true,
        price: { price: '\u00a0', prior: this.priorPrice && '\u00a0 '.repeat(48) },
        actions: this.addToCart && html`<b class="pill action">${'\u00a0 '.repeat(8)}</b>`,
      }
    );
  }

  #written(): Shown {
    const price = this.#money('price', this.price);
    const words = {
      ...(price && sayPrice(price, this.#money('prior-price', this.priorPrice))),
      ...(this.soldOut && { availability: saySoldOut() }),
    };
    const item = {
      item_name: this.name,
      ...(this.itemId && { item_id: this.itemId }),
      ...(price && { price: Number(toDecimal(price)), currency: price.currency }),
    };
    return { price: words, item };
  }

  protected override render(): TemplateResult {
    const live = this.#shown();
    const name = this.name.trim() || live?.name;
    if (!name && !live) this.warnInvalidAttribute('name', this.name, 'a name');
    const shown: Shown = live ?? (name ? this.#written() : {});
    this.#item = shown.item ?? { item_name: this.name };
    // Nobody has seen a product before it is there.
    if (name && !shown.isPending) this.#views?.observe(this);
    const reworded = /\p{L}/u.test(this.label) && this.label;
    const href = name && (this.#address('href') ?? shown.href);
    const image = this.#address('image') ?? shown.image;
    const description = this.#fills('') ? html`<slot></slot>` : name && this.description;
    return html`<article
      class="root box product"
      part="base"
      aria-labelledby=${name ? 'name' : nothing}
    >
      <p class="row labels">
        <span class="small muted label" part="label" lang=${reworded ? nothing : this.language}
          >${reworded || msg('Advertisement', { desc: 'Label on a product: it is advertising.' })}</span
        >
        <slot name="badge">
          ${this.badge && html`<span class="small pill" part="badge">${this.badge}</span>`}
        </slot>
      </p>
      ${
        image || shown.isPending || this.#fills('image')
          ? html`<div class="picture" part="picture">
              <slot name="image">
                ${
                  image &&
                  html`<img
                    part="image"
                    src=${image}
                    alt=${this.imageAlt || shown.imageAlt}
                    loading="lazy"
                  />`
                }
              </slot>
            </div>`
          : nothing
      }
      <div class="content">
        ${name && this.heading('name', html`<span id="name">${name}</span>`)}
        ${name && (href || !live) ? nothing : html`<slot name="fallback"></slot>`}
        ${description && html`<div class="muted" part="description">${description}</div>`}
        ${shown.price && renderPrice(shown.price, this.language)}
        ${
          href || shown.isPending || this.#fills('action')
            ? html`<div class="row actions" lang=${this.language}>
                <slot name="action">
                  ${
                    href &&
                    html`<a
                      class="pill action"
                      part="action"
                      id="action"
                      href=${href}
                      aria-labelledby="action name"
                      @click=${this.#select}
                      >${msg('See product', { desc: 'Link to a product. Its name follows, for screen readers.' })}
                    </a>`
                  }
                </slot>
                ${shown.actions}
              </div>`
            : nothing
        }
      </div>
    </article>`;
  }

  readonly #select = (event: Event): void => {
    if (!this.dispatchEvent(new ProductUpsellSelectEvent(this.#item!))) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'product-upsell': ProductUpsell;
  }
}
