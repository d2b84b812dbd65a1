import { html, type TemplateResult } from 'lit';

/** The place of a product's picture, which the author may fill. */
export const renderPicture = (
  address: string | undefined,
  words: string | undefined,
): TemplateResult =>
  html`<div class="picture" part="picture">
    <slot name="image">
      ${address && html`<img part="image" src=${address} alt=${words} loading="lazy" />`}
    </slot>
  </div>`;
