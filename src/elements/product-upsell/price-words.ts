import { html, type TemplateResult } from 'lit';
import { toDecimal, type Money } from '../../commerce/money.js';
import { savingOf } from '../../commerce/saving.js';
import { msg, str } from '../../localization/catalogue.js';
import { formatMoney, formatPercent } from '../../localization/format.js';
import type { StatedProduct } from './product-card.js';

/** What a card says about money, in words. */
export interface PriceWords {
  readonly price?: string | undefined;
  readonly saving?: string | undefined;
  /** What a law wants to stand beside a saving. */
  readonly prior?: string | TemplateResult | undefined;
  /** That it is sold out, or comes later. */
  readonly availability?: string | undefined;
}

const sayMoney = (money: Money): string => formatMoney(toDecimal(money), money.currency);

export const saySoldOut = (): string => msg('Sold out', { desc: 'Beside the price of a product.' });

const sayPrior = (amount: string): string =>
  msg(str`Lowest price in the 30 days before the reduction: ${amount}`, {
    desc: 'Below a reduced price. The placeholder is the price before the reduction.',
  });

/**
 * A price and the saving that it bears.
 * @param ofUnit what a unit costs, and the unit
 */
export function sayPrice(
  price: Money,
  prior: Money | undefined,
  ofUnit?: readonly [Money, string] | '' | undefined,
  saving = prior && savingOf(price, price, prior),
): PriceWords {
  const percent = saving && formatPercent(saving.percent / 100);
  return {
    price: sayMoney(price) + (ofUnit ? ` (${sayMoney(ofUnit[0])}/${ofUnit[1]})` : ''),
    ...(percent && {
      saving: msg(str`Save ${percent}`, {
        desc: 'A saving beside a price. The placeholder is a percentage.',
      }),
      prior: sayPrior(sayMoney(prior!)),
    }),
  };
}

/** Keeps the place of a price to come, by its words unseen, with an amount about as wide. */
export const placeOfPrice = ({ priorPrice }: StatedProduct): PriceWords => ({
  price: '\u00a0',
  prior: priorPrice && html`<b>${sayPrior(priorPrice + '\u00a0kr')}</b>`,
});
