import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Language } from '../../localization/catalogue.js';

/** What a card's author states of a product and its shop, as text. */
export interface StatedProduct {
  readonly name: string;
  readonly price: string;
  readonly currency: string;
  readonly priorPrice: string;
  readonly unitPrice: string;
  readonly unit: string;
  readonly itemId: string;
  readonly soldOut: boolean;
  readonly handle: string;
  readonly productId: string;
  readonly slug: string;
  readonly src: string;
  readonly platform: string;
  readonly shop: string;
  readonly storefrontToken: string;
  readonly country: string;
  readonly variant: string;
  readonly priorPriceField: string;
  readonly addToCart: boolean;
}

/** A product's card, as far as the parts that work for it know it. */
export interface ProductCard extends HTMLElement, ReactiveControllerHost, StatedProduct {
  readonly language: Language;
  readonly renderRoot: ShadowRoot;
  adopt(styles: CSSResult): void;
  warnInvalidAttribute(attribute: string, value: unknown, accepted: string): void;
}

/** Whether the author names a product of a shop, so that the shop is asked for it. */
export const namesShop = ({ handle, productId, slug, src }: StatedProduct): boolean =>
  !!(handle || productId || slug || src);
