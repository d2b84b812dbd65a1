import { html, type TemplateResult } from 'lit';
import type { Language } from '../../localization/catalogue.js';
import type { PriceWords } from './price-words.js';

/** A price, and what is said beside and below it. */
export function renderPrice(
  { price, saving, prior, availability }: PriceWords,
  language: Language,
): TemplateResult {
  return html`${
    (price || availability) &&
    html`<p class="row" lang=${language}>
      ${price && html`<span class="price" part="price">${price}</span>`}
      ${saving && html`<span class="small pill saving" part="saving">${saving}</span>`}
      ${availability && html`<span class="small pill" part="availability">${availability}</span>`}
    </p>`
  }
  ${prior && html`<p class="small muted" part="prior-price" lang=${language}>${prior}</p>`}`;
}
