import { html, nothing, type TemplateResult } from 'lit/html.js';
import { toDecimal, type Money } from '../../commerce/money.js';
import { savingPercent } from '../../commerce/saving.js';
import { msg, str, type Language } from '../../localization/catalogue.js';
import { formatMoney, formatPercent } from '../../localization/format.js';

const say = (money: Money) => formatMoney(toDecimal(money), money.currency);

/** The price, the saving that it bears, and what a law wants to stand beside a saving. */
export function renderPrice(
  price: Money | undefined,
  prior: Money | undefined,
  soldOut: boolean,
  language: Language,
): TemplateResult {
  const saving = price && prior && savingPercent(price, prior);
  return html`${
    price || soldOut
      ? html`<p class="row" lang=${language}>
          ${price && html`<span class="price" part="price">${say(price)}</span>`}
          ${
            saving &&
            html`<span class="small pill saving" part="saving"
              >${msg(str`Save ${formatPercent(saving / 100)}`, {
                desc: 'A saving beside a price. The placeholder is a percentage.',
              })}</span
            >`
          }
          ${
            soldOut
              ? html`<span class="small pill" part="sold-out"
                  >${msg('Sold out', { desc: 'Beside the price of a product.' })}</span
                >`
              : nothing
          }
        </p>`
      : nothing
  }
  ${
    saving &&
    html`<p class="small muted" part="prior-price" lang=${language}>
      ${msg(str`Lowest price in the 30 days before the reduction: ${say(prior)}`, {
        desc: 'Below a reduced price. The placeholder is the price before the reduction.',
      })}
    </p>`
  }`;
}
