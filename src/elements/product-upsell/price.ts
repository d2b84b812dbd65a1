import { html, nothing, type TemplateResult } from 'lit';
import { toDecimal, type Money } from '../../commerce/money.js';
import { savingOf } from '../../commerce/saving.js';
import { msg, str, type Language } from '../../localization/catalogue.js';
import { formatMoney, formatPercent } from '../../localization/format.js';

/** What a card says about money, in words. */
export interface PriceWords {
  readonly price?: string | undefined;
  readonly saving?: string | undefined;
  /** What a law wants to stand beside a saving. */
  readonly prior?: string | undefined;
  /** That it is sold out, or comes later. */
  readonly availability?: string | undefined;
}

const sayMoney = (money: Money): string => formatMoney(toDecimal(money), money.currency);

export const saySoldOut = (): string => msg('Sold out', { desc: 'Beside the price of a product.' });

/** A price and the saving that it bears. */
export function sayPrice(
  price: Money,
  prior: Money | undefined,
  saving = prior && savingOf(price, price, prior),
): PriceWords {
  const percent = saving && formatPercent(saving.percent / 100);
  return {
    price: sayMoney(price),
    ...(percent && {
      saving: msg(str`Save ${percent}`, {
        desc: 'A saving beside a price. The placeholder is a percentage.',
      }),
      prior: msg(str`Lowest price in the 30 days before the reduction: ${sayMoney(prior!)}`, {
        desc: 'Below a reduced price. The placeholder is the price before the reduction.',
      }),
    }),
  };
}

export function renderPrice(
  { price, saving, prior, availability }: PriceWords,
  language: Language,
): TemplateResult {
  return html`${
    price || availability
      ? html`<p class="row" lang=${language}>
          ${price && html`<span class="price" part="price">${price}</span>`}
          ${saving && html`<span class="small pill saving" part="saving">${saving}</span>`}
          ${availability && html`<span class="small pill" part="availability">${availability}</span>`}
        </p>`
      : nothing
  }
  ${prior && html`<p class="small muted" part="prior-price" lang=${language}>${prior}</p>`}`;
}
