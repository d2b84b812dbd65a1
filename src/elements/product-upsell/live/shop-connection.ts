import { html, nothing, type ReactiveController } from 'lit';
import type { UpsellItem } from '../../../commerce/analytics.js';
import { toDecimal, type Money } from '../../../commerce/money.js';
import type { Offer, OfferQuery, Reason } from '../../../commerce/offer.js';
import { groupOf, readOffer } from '../../../commerce/offer-client.js';
import { savingOf, type Saving } from '../../../commerce/saving.js';
import { msg, str } from '../../../localization/catalogue.js';
import { formatPercent } from '../../../localization/format.js';
import { loadNumberData } from '../../../localization/number-data.js';
import type { CardContent, ContentSource } from '../card-content.js';
import { sayPrice, saySoldOut, type PriceWords } from '../price-words.js';
import type { ProductCard } from '../product-card.js';
import { readAmount } from '../stated-price.js';
import { load } from '../../base/load.js';
import { CartButton } from './cart-button.js';
import type { CartHost } from './cart-host.js';
import type { Choice } from './choice.js';
import { ProductUpsellAddToCartEvent } from './events.js';
import { styles } from './live-product.styles.js';
import { leave, whenNear } from './near-viewport.js';
import type * as pictureSizes from './picture-sizes.js';
import { queryOf } from './product-query.js';
import { saysYes } from './says-yes.js';

/** The attributes by which an author lets shoppers choose. */
const choices = ['choose-variant', 'quantity'];

/** The attribute by which an author wants pictures in several sizes. */
const sizes = 'sizes';

/** A card's connection to its shop: asks once the card comes near, and shows the last good answer. */
export class ShopConnection implements ReactiveController, ContentSource, CartHost {
  readonly card: ProductCard;
  isPending = false;

  #query: OfferQuery | undefined;
  /** The query as text, to see whether it has changed. */
  #key: string | undefined;
  /** Whether the shop is still to be asked. */
  #isDue = false;
  #offer: Offer | undefined;
  #prior: Money | undefined;
  #requests = new AbortController();
  #button: CartButton | undefined;
  /** What the shopper has chosen, where the author lets them. */
  #choice: Choice | undefined;
  #pictures: typeof pictureSizes | undefined;

  constructor(card: ProductCard) {
    this.card = card;
    card.adopt(styles);
    card.addController(this);
    // They are none of the card's properties, so that it does not hear of them.
    new MutationObserver(() => card.requestUpdate()).observe(card, {
      attributeFilter: [...choices, sizes],
    });
  }

  hostConnected(): void {
    // A card that was moved keeps what it knows, and asks anew for what it does not.
    if (!this.#offer) this.#key = undefined;
    this.card.requestUpdate();
  }

  /** Begins anew where the attributes, or the page, ask for another product than before. */
  hostUpdate(): void {
    const { card } = this;
    const asked = queryOf(card);
    const hasChoices = choices.some((each) => saysYes(card, each));
    const query: OfferQuery | undefined = asked && {
      ...asked,
      ...(hasChoices && { choices: true }),
      ...(card.hasAttribute(sizes) && { sizes: true }),
    };
    const key = JSON.stringify(query);
    if (key !== this.#key) {
      this.hostDisconnected();
      this.#key = key;
      this.#query = query;
      this.#offer = this.#choice = undefined;
      this.#isDue = this.isPending = !!query;
      this.#button = query && new CartButton(this, query);
    }
    const shown = this.#shown;
    this.#prior = shown && (readAmount(card, 'prior-price', card.priorPrice) ?? shown.prior);
  }

  hostUpdated(): void {
    this.#pictures?.setPictureSizes(this.card, this.#query?.sizes && this.#shown);
    if (!this.#isDue || !this.card.isConnected) return;
    this.#isDue = false;
    whenNear(this.card, groupOf(this.#query!), () => void this.refresh(false));
  }

  hostDisconnected(): void {
    leave(this.card);
    this.#requests.abort();
    this.#requests = new AbortController();
  }

  content(): CardContent {
    const offer = this.#shown;
    return offer
      ? {
          ...offer,
          name: [offer.name, offer.variant].filter(Boolean).join(' – '),
          price: this.#words(offer),
          actions: html`${this.#choice?.render(this.#offer!)}${
            this.card.addToCart ? this.#button!.render(offer) : nothing
          }`,
        }
      : {};
  }

  get item(): UpsellItem | undefined {
    const offer = this.#shown;
    return offer && this.#itemOf(offer);
  }

  async refresh(isFresh = true): Promise<Offer | Reason> {
    const { signal } = this.#requests;
    void loadNumberData();
    const query = this.#query!;
    const [answer, choice, pictures] = await Promise.all([
      readOffer(query, signal, isFresh),
      query.choices && load(this.card, () => import('./choice.js')),
      query.sizes && load(this.card, () => import('./picture-sizes.js')),
    ]);
    if (signal.aborted) return answer;
    if (choice) this.#choice ??= new choice.Choice(this.card, this.#button!);
    this.#pictures ??= pictures;
    if (typeof answer === 'object') this.#offer = answer;
    else this.#report(answer);
    this.isPending = false;
    this.card.requestUpdate();
    return typeof answer === 'object' ? this.#shown! : answer;
  }

  announce(offer: Offer): void {
    const { quantity } = offer.line!;
    this.card.dispatchEvent(new ProductUpsellAddToCartEvent({ ...this.#itemOf(offer), quantity }));
  }

  /** The shop's offer, as the shopper has chosen it. */
  get #shown(): Offer | undefined {
    return this.#offer && (this.#choice?.apply(this.#offer) ?? this.#offer);
  }

  #report(reason: Reason): void {
    const { product, root } = this.#query!;
    const name = ['handle', 'product-id', 'slug'].find((each) => this.card.hasAttribute(each));
    this.card.warnInvalidAttribute(
      name ?? 'src',
      product || root,
      `a published product of a shop that answers (${reason})`,
    );
  }

  #saving({ low, high }: Offer): Saving | undefined {
    return this.#prior && high && savingOf(low, high, this.#prior);
  }

  #words(offer: Offer): PriceWords {
    const { low, high, availability, priceSuffix, unitPrice } = offer;
    const saving = this.#saving(offer);
    const words = sayPrice(low, saving && this.#prior, undefined, saving);
    const percent = saving && formatPercent(saving.percent / 100);
    const price = words.price!;
    const isRange = !high || low.minor < high.minor;
    const stated = isRange
      ? msg(str`from ${price}`, {
          desc: 'The lowest price of a range. The placeholder is a price.',
        })
      : price;
    return {
      ...words,
      price: [
        stated,
        priceSuffix,
        unitPrice &&
          !isRange &&
          `(${sayPrice(unitPrice.price, undefined).price}/${unitPrice.unit
            .replace(' ', '\u00a0')
            .replace(/\bitem$/, (_, at: number) =>
              at
                ? msg('items', {
                    desc: 'Behind the price of several pieces, after their number: "45.00 kr./10 items".',
                  })
                : msg('item', {
                    desc: 'Behind the price of one of several pieces: "4.50 kr./item".',
                  }),
            )})`,
      ]
        .filter(Boolean)
        .join(' '),
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

  #itemOf(offer: Offer): UpsellItem {
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
}
