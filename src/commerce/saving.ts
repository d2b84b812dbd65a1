import type { Money } from './money.js';

/** A saving that may be announced. */
export interface Saving {
  /** In whole percent, rounded down. */
  readonly percent: number;
  /** Whether it is the largest of several, so that the words are "up to". */
  readonly isUpTo: boolean;
}

/**
 * The saving that may be announced; none where the arithmetic does not bear one.
 *
 * Over a range of prices the largest saving is that of the lowest price. The range bears it only while
 * its highest price is no higher than before: else the prior price was not that of the whole range.
 * @param low the price, or the lowest of a range
 * @param high the same price, or the highest of the range
 * @param prior the lowest price of the 30 days before the reduction; a shop's "compare at" price is not that
 */
export function savingOf(low: Money, high: Money, prior: Money): Saving | undefined {
  if (low.currency !== prior.currency || high.minor > prior.minor || low.minor >= prior.minor) {
    return undefined;
  }
  const percent = Number(((prior.minor - low.minor) * 100n) / prior.minor);
  return percent ? { percent, isUpTo: low.minor < high.minor } : undefined;
}
