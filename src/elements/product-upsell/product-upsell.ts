import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { asAddress } from '../../commerce/address.js';
import { msg } from '../../localization/catalogue.js';
import { loadNumberData } from '../../localization/number-data.js';
import { filledSlots, watchSlots } from '../base/filled-slots.js';
import { HeelElement } from '../base/heel-element.js';
import { load } from '../base/load.js';
import { flag, name as oneName, text, type ReadDeclaration } from '../base/read-value.js';
import { awaited, nothingMore, pendingContent } from './card-content.js';
import { ProductUpsellSelectEvent, type UpsellItem } from './events.js';
import type * as lineUp from './line-up.js';
import { renderPicture } from './picture-view.js';
import { renderPrice } from './price-view.js';
import { namesShop, type ProductCard } from './product-card.js';
import { styles } from './product-upsell.styles.js';
import { statedContent } from './stated-price.js';
import { tellWhenSeen } from './tell-when-seen.js';

/**
 * @tag product-upsell
 * @summary One product of the shop's, beside the guidance and labelled as advertising.
 *
 * Several right beside each other line up as columns, unless a flex or grid box around them does that, or
 * the page limits the width of what stands in their column: there each has the column's width.
 * Without a name, the author's own content stays. With `handle`, `product-id`, `slug` or `src` the shop
 * is asked for price, picture and availability once the card comes near the viewport, and for the name
 * and link that the author left out; where it has no answer, the author's own words stay.
 *
 * @attr {string} choose-variant - Whether shoppers choose among the product's variants: in a list, or with `swatches` by radio buttons with each variant's picture. `variant` is chosen at first.
 * @attr {string} quantity - Whether there is a field for how many go into the basket, within the shop's limits; a number stands there at first.
 * @attr {string} sizes - Whether the shop's picture is fetched in a size that fits: how wide it is shown, as an image's `sizes` says it; without a value as wide as it is now.
 * @attr {boolean} open-cart - Whether Shopify's page shows its basket once the product is in it, as its theme does.
 *
 * @slot - The description, in place of the attribute's.
 * @slot image - A picture, in place of the attribute's.
 * @slot badge - A badge, in place of the attribute's.
 * @slot action - What the shopper can do, in place of the link.
 * @slot fallback - The product in plain HTML, for pages without script.
 *
 * @fires {ProductUpsellViewEvent} product-upsell-view - Half of the card has been in view for a second, the first time.
 * @fires {ProductUpsellSelectEvent} product-upsell-select - The shopper follows the product's link; cancelable.
 * @fires {ProductUpsellAddToCartEvent} product-upsell-add-to-cart - The product is in the shop's basket.
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
 * @csspart add-to-cart - The button, or the link, that puts it into the shop's basket.
 * @csspart status - What became of that.
 * @csspart variant - The list of variants.
 * @csspart variants - The variants, as radio buttons.
 * @csspart swatch - A radio button with its variant's picture and words.
 * @csspart quantity - The field for how many.
 */
export class ProductUpsell extends HeelElement implements ProductCard {
  static override styles: CSSResultGroup = [HeelElement.styles, styles];

  static override properties: Readonly<Record<string, ReadDeclaration>> = {
    name: text,
    description: text,
    image: text,
    imageAlt: text,
    price: text,
    currency: text,
    priorPrice: text,
    unitPrice: text,
    unit: text,
    badge: text,
    label: text,
    href: text,
    itemId: text,
    soldOut: flag,
    handle: text,
    productId: text,
    slug: text,
    src: text,
    platform: oneName,
    shop: text,
    storefrontToken: text,
    country: text,
    variant: text,
    priorPriceField: text,
    addToCart: flag,
  };

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

  /** The price of one `unit`, like `price`, shown behind it: `120,00 kr./l`. A shop that is asked states its own. */
  declare unitPrice: string;

  /** The unit that `unit-price` is of, such as `l`, `kg` or `100 ml`. Without it no unit price is shown. */
  declare unit: string;

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

  /** Whether there is a button that puts the product into the shop's basket. */
  declare addToCart: boolean;

  /** The slots that the author has put something into. */
  #filled: readonly (string | undefined)[] = [];
  #source = nothingMore;
  #shop = awaited;
  #loading: unknown;
  #row: Promise<typeof lineUp | undefined> | undefined;
  #href: string | undefined;
  #image: string | undefined;

  constructor() {
    super();
    tellWhenSeen(this, () =>
      this.#source.isPending || !this.#item.item_name.trim() ? undefined : this.#item,
    );
  }

  /** The product as events name it. */
  get #item(): UpsellItem {
    return this.#source.item ?? { item_name: this.name };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#filled = filledSlots(this);
    this.#href = this.#address('href');
    this.#image = this.#address('image');
    if (namesShop(this)) this.#source = this.#shop;
    else if (this.name.trim()) this.#source = statedContent(this);
    else {
      this.#source = nothingMore;
      this.warnInvalidAttribute('name', this.name, 'a name');
    }
  }

  protected override firstUpdated(): void {
    watchSlots(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A file that did not come is asked for again once something of the card has changed.
    if (changed.size && namesShop(this)) this.#loading ??= this.#connect();
    if (this.#source.isWaiting) this.pending = loadNumberData().then(() => this.requestUpdate());
    if (!this.matches(':only-of-type'))
      void (this.#row ??= load(this, () => import('./line-up.js'))).then((part) =>
        part?.lineUp(this),
      );
  }

  async #connect(): Promise<void> {
    const part = await load(this, () => import('./live/shop-connection.js'));
    this.#loading = part;
    this.#shop = part ? new part.ShopConnection(this) : nothingMore;
    this.requestUpdate();
  }

  /** An address to follow, or nothing where it is none. Whatever stands in an attribute may be a visitor's. */
  #address(attribute: 'image' | 'href'): string | undefined {
    const address = asAddress(this[attribute]);
    if (!address && this[attribute])
      this.warnInvalidAttribute(attribute, this[attribute], 'an http(s) address');
    return address;
  }

  readonly #select = (event: Event): void => {
    if (!this.dispatchEvent(new ProductUpsellSelectEvent(this.#item))) event.preventDefault();
  };

  protected override renderContent(): TemplateResult {
    const { isPending } = this.#source;
    const content = isPending ? pendingContent(this) : this.#source.content();
    const name = this.name.trim() || content.name;
    const reworded = /\p{L}/u.test(this.label) && this.label;
    const href = name && (this.#href ?? content.href);
    const image = this.#image ?? content.image;
    const description = this.#filled.includes('') ? html`<slot></slot>` : name && this.description;
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
        image || isPending || this.#filled.includes('image')
          ? renderPicture(image, this.imageAlt || content.imageAlt)
          : nothing
      }
      <div class="content">
        ${name && this.atLevel(html`<h3 id="name" part="name">${name}</h3>`)}
        ${name && (href || !namesShop(this)) ? nothing : html`<slot name="fallback"></slot>`}
        ${description && html`<div class="muted" part="description">${description}</div>`}
        ${content.price && renderPrice(content.price, this.language)}
        ${
          href || isPending || this.#filled.includes('action')
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
                ${content.actions}
              </div>`
            : nothing
        }
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-upsell': ProductUpsell;
  }
}
