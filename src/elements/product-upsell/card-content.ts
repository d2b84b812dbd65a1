import type { UpsellItem } from '../../commerce/analytics.js';
import type { Money } from '../../commerce/money.js';
import type { PriceWords } from './price.js';

/** What a card shows besides, and in place of, its author's words. */
export interface Shown {
  /** Whether the shop's answer is still on its way, so that its place is kept. */
  readonly isPending?: boolean;
  readonly name?: string | undefined;
  readonly image?: string | undefined;
  readonly imageAlt?: string | undefined;
  readonly href?: string | undefined;
  readonly price?: PriceWords;
  readonly item?: UpsellItem;
  /** What the shopper can do besides following the link. */
  readonly actions?: unknown;
}

/** A card's connection to a shop. */
export interface Live {
  /**
   * What is known now, or nothing before the shop has answered; asked at every render, in the card's language.
   * @param prior the lowest price of the 30 days before, from the card's author
   */
  show(prior: Money | undefined): Shown | undefined;
  /** Ends it, until the next `show()`. */
  stop(): void;
}

/** Where there can be none, as the file for it did not come. */
export const unconnected: Live = { show: () => ({}), stop() {} };
