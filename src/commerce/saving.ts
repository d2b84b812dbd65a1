import type { Money } from './money.js';

/**
 * The saving that may be announced, in whole percent, rounded down; none where the arithmetic does
 * not bear one.
 * @param prior the lowest price of the 30 days before the reduction; a shop's "compare at" price is not that
 */
export function savingPercent(price: Money, prior: Money): number | undefined {
  if (price.currency !== prior.currency || price.minor >= prior.minor) return undefined;
  return Number(((prior.minor - price.minor) * 100n) / prior.minor) || undefined;
}
