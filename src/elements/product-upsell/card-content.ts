import { html, nothing } from 'lit';
import type { UpsellItem } from '../../commerce/analytics.js';
import { placeOfPrice, type PriceWords } from './price-words.js';
import type { StatedProduct } from './product-card.js';

/** What a card shows besides, and in place of, its author's words. */
export interface CardContent {
  readonly name?: string | undefined;
  readonly image?: string | undefined;
  readonly imageAlt?: string | undefined;
  readonly href?: string | undefined;
  readonly price?: PriceWords;
  /** What the shopper can do besides following the link. */
  readonly actions?: unknown;
}

/** Where a card's content comes from: its author or a shop. */
export interface ContentSource {
  /** Whether it is not known yet what there is to show. */
  readonly isPending?: boolean;
  /** Whether a price is known that the browser cannot write yet. */
  readonly isWaiting?: boolean;
  /** The product as events name it; nothing where no more than the author's name is known. */
  readonly item?: UpsellItem | undefined;
  /** What there is to show, in the language that is spoken right now. */
  content(): CardContent;
}

/** Adds nothing to the author's own words: there is no name, or the file that asks a shop did not come. */
export const nothingMore: ContentSource = { content: () => ({}) };

/** A shop, before the file that asks it has come. */
export const awaited: ContentSource = { content: () => ({}), isPending: true };

/** Keeps the place of a shop's answer, by spaces about as wide as the words that come. */
export const pendingContent = (card: StatedProduct): CardContent => ({
  price: placeOfPrice(card),
  actions: card.addToCart ? html`<b class="pill action">${'\u00a0 '.repeat(10)}</b>` : nothing,
});
