import { html, nothing, type TemplateResult } from 'lit';
import type { Offer, VariantOffer } from '../../../commerce/offer.js';
import { msg } from '../../../localization/catalogue.js';
import { sayPrice, saySoldOut } from '../price-words.js';
import type { ProductCard } from '../product-card.js';
import { styles } from './choice.styles.js';
import { nearestQuantity, rangeOfQuantity } from './quantity.js';
import { saysYes } from './says-yes.js';

/** What says below the controls what has become of something. */
export interface Teller {
  tell(what: { say(): unknown } | undefined): void;
}

/** What all variants begin with, such as `Size: `, as each of WooCommerce's does. */
const sharedStart = (variants: readonly VariantOffer[]): string => {
  const start = /^[^:/,]+: /.exec(variants[0]!.variant ?? '')?.[0] ?? '';
  return variants.every(({ variant = '' }) => variant.startsWith(start)) ? start : '';
};

/** What a shopper chooses on a card: a variant, and how many. */
export class Choice {
  readonly #card: ProductCard;
  readonly #teller: Teller;
  #variantId: string | undefined;
  #quantity: number | undefined;

  constructor(card: ProductCard, teller: Teller) {
    this.#card = card;
    this.#teller = teller;
    card.adopt(styles);
  }

  /** An offer as it has been chosen: the variant in place of the product, and as many of it. */
  apply(offer: Offer): Offer {
    const chosen: Offer = this.#variantOf(offer) ?? offer;
    const { line } = chosen;
    if (!line || !saysYes(this.#card, 'quantity')) return chosen;
    const quantity = this.#quantityOf(chosen);
    const permalink = line.permalink.replace(/\d+$/, `${quantity}`);
    return { ...chosen, line: { ...line, quantity, permalink } };
  }

  /** @param offer as the shop has made it */
  render(offer: Offer): TemplateResult {
    const variants = this.#variantsOf(offer);
    const chosen = this.#variantOf(offer) ?? offer;
    const hasButton = this.#card.addToCart && chosen.availability !== 'sold-out';
    return html`${variants ? this.#variants(variants, this.#variantOf(offer)) : nothing}
    ${hasButton && chosen.line && saysYes(this.#card, 'quantity') ? this.#field(chosen) : nothing}
    ${
      hasButton && chosen === offer && variants?.some(({ line }) => line)
        ? html`<button
            class="pill action quiet"
            part="add-to-cart"
            id="add"
            aria-labelledby="add name"
            @click=${this.#askForVariant}
          >
            ${msg('Add to basket', {
              desc: 'Button that puts a product into the basket. The name of the product follows, for screen readers.',
            })}
          </button>`
        : nothing
    }`;
  }

  #variantsOf({ variants }: Offer): readonly VariantOffer[] | undefined {
    return saysYes(this.#card, 'choose-variant') ? variants : undefined;
  }

  /** The variant that is chosen: by the shopper, else by the author. */
  #variantOf(offer: Offer): VariantOffer | undefined {
    const variants = this.#variantsOf(offer);
    const ofShopper = variants?.find(({ variantId }) => variantId === this.#variantId);
    const stated = this.#card.variant.trim();
    const isAuthors = ({ variantId, variant }: VariantOffer) =>
      stated && (variantId === stated || (variant && variant === offer.variant));
    return ofShopper ?? variants?.find(isAuthors);
  }

  #quantityOf(offer: Offer): number {
    const stated = Number(this.#card.getAttribute('quantity'));
    return nearestQuantity(this.#quantity ?? stated, offer);
  }

  #choose(variantId: string): void {
    this.#variantId = variantId;
    this.#teller.tell(undefined);
  }

  readonly #askForVariant = (): void => {
    this.#teller.tell({
      say: () =>
        msg('Choose a variant first.', {
          desc: 'After "Add to basket" was pressed on a product before its size, say, was chosen.',
        }),
    });
    this.#card.renderRoot.querySelector<HTMLElement>('[name=variant]')?.focus();
  };

  #variants(variants: readonly VariantOffer[], chosen: VariantOffer | undefined): TemplateResult {
    const start = sharedStart(variants);
    const label =
      start.slice(0, -2) ||
      msg('Variant', {
        desc: 'Label of the choice between the variants of a product, such as sizes.',
      });
    const prices = new Set(variants.map(({ low }) => low.minor));
    const words = variants.map(({ variantId, variant = '', low, availability }) =>
      [
        variant.slice(start.length) || variantId,
        prices.size > 1 && sayPrice(low, undefined).price,
        availability === 'sold-out' && saySoldOut(),
      ]
        .filter(Boolean)
        .join(' – '),
    );
    if (/^(radios|swatches)$/i.test(this.#card.getAttribute('choose-variant')!.trim())) {
      return this.#radios(label, variants, words, chosen);
    }
    return html`<p class="choice">
      <label for="variant" id="variant-label">${label}</label>
      <select
        part="variant"
        id="variant"
        name="variant"
        aria-labelledby="variant-label name"
        @change=${({ target }: Event) => this.#choose((target as HTMLSelectElement).value)}
      >
        ${
          chosen
            ? nothing
            : html`<option value="">
                ${msg('Choose', { desc: 'In place of a variant of a product, before one is chosen.' })}
              </option>`
        }
        ${variants.map(
          ({ variantId }, n) =>
            html`<option value=${variantId} .selected=${variantId === chosen?.variantId}>
              ${words[n]}
            </option>`,
        )}
      </select>
    </p>`;
  }

  #radios(
    label: string,
    variants: readonly VariantOffer[],
    words: readonly string[],
    chosen: VariantOffer | undefined,
  ): TemplateResult {
    const pictures = new Set(variants.map(({ image }) => image));
    return html`<fieldset class="choice" part="variants" aria-labelledby="variant-label name">
      <legend id="variant-label">${label}</legend>
      ${variants.map(
        ({ variantId, image }, n) =>
          html`<label class="row pill swatch" part="swatch">
            <input
              type="radio"
              name="variant"
              value=${variantId}
              .checked=${variantId === chosen?.variantId}
              @change=${() => this.#choose(variantId)}
            />
            ${image && pictures.size > 1 ? html`<img src=${image} alt="" loading="lazy" />` : nothing}
            ${words[n]}
          </label>`,
      )}
    </fieldset>`;
  }

  #field(offer: Offer): TemplateResult {
    const { minimum, maximum, step } = rangeOfQuantity(offer);
    const change = ({ target }: Event) => {
      const input = target as HTMLInputElement;
      this.#quantity = nearestQuantity(input.valueAsNumber, offer);
      // What is out of the limits may become what it was before.
      input.value = `${this.#quantity}`;
      this.#teller.tell(undefined);
    };
    return html`<p class="choice">
      <label for="quantity" id="quantity-label"
        >${msg('Quantity', { desc: 'Label of the field for how many of a product go into the basket.' })}</label
      >
      <input
        type="number"
        part="quantity"
        id="quantity"
        inputmode="numeric"
        aria-labelledby="quantity-label name"
        aria-describedby="limits"
        min=${minimum}
        max=${maximum ?? nothing}
        step=${step}
        .value=${`${this.#quantityOf(offer)}`}
        @change=${change}
      />
      <span class="small muted" id="limits">${maximum && `${minimum}–${maximum}`}</span>
    </p>`;
  }
}
