import type { Offer } from '../../../commerce/offer.js';

/** How many of a product a shop sells at once. */
export interface QuantityRange {
  readonly minimum: number;
  /** Nothing where the shop states none that a shopper would meet. */
  readonly maximum: number | undefined;
  readonly step: number;
}

/** What a shop states where it means as many as there are. */
const unlimited = 999;

export function rangeOfQuantity({ line, limits }: Offer): QuantityRange {
  const minimum = line!.quantity;
  const { maximum = unlimited, step = 1 } = limits ?? {};
  return {
    minimum,
    // The fewest stay what can be bought, whatever the shop states beside it.
    maximum: maximum < unlimited ? Math.max(minimum, maximum) : undefined,
    step,
  };
}

/** The quantity nearest to what is wanted that the shop sells. */
export function nearestQuantity(wanted: number, offer: Offer): number {
  const { minimum, step, ...range } = rangeOfQuantity(offer);
  const maximum = range.maximum ?? Math.max(minimum, unlimited);
  const most = Math.floor((maximum - minimum) / step);
  const steps = Math.round((wanted - minimum) / step) || 0;
  return minimum + Math.min(Math.max(steps, 0), most) * step;
}
