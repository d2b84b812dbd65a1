import { html, type TemplateResult } from 'lit';

/** The places for products between the sections, by their slots: none beside when to seek help. */
export const productPlaces: Readonly<Record<string, () => TemplateResult>> = {
  'after-introduction': () => html`<slot name="after-introduction"></slot>`,
  'after-why': () => html`<slot name="after-why"></slot>`,
  'after-exercises': () => html`<slot name="after-exercises"></slot>`,
  'after-closing': () => html`<slot name="after-closing"></slot>`,
  'after-supplementary': () => html`<slot name="after-supplementary"></slot>`,
  'after-questions': () => html`<slot name="after-questions"></slot>`,
  'after-sources': () => html`<slot name="after-sources"></slot>`,
};
