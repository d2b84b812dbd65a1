import { html, type TemplateResult } from 'lit';
import type { ExerciseText } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';

export const howTo = (): string =>
  msg('How to do it', { desc: 'Heading above start position and steps of an exercise.' });

/**
 * Start position, equipment and steps.
 * @param variant the id of the variant whose steps they are
 */
export const renderInstructions = (
  { start, steps, variants, equipment }: ExerciseText,
  variant: string | undefined,
): TemplateResult =>
  html`<dl class="stack">
      <div>
        <dt class="small muted">
          ${msg('Start position', { desc: 'Name of the paragraph on how to begin an exercise.' })}
        </dt>
        <dd part="start"><slot name="start">${start}</slot></dd>
      </div>
      ${
        equipment &&
        html`<div>
          <dt class="small muted">
            ${msg('You need', { desc: 'Name of the list of equipment for an exercise.' })}
          </dt>
          <dd part="equipment">${equipment}</dd>
        </div>`
      }
    </dl>
    <slot name="steps">
      <ol class="stack" part="steps">
        ${(variants?.[variant!]?.steps ?? steps).map((step) => html`<li><span>${step}</span></li>`)}
      </ol>
    </slot>`;

/** The guide's caution, or the author's. */
export function renderCaution({ caution }: ExerciseText): TemplateResult {
  return html`<slot name="caution"
    >${
      caution &&
      html`<p class="caution" part="caution">
        <strong>${msg('Take care', { desc: 'Label before a caution.' })}</strong> ${caution}
      </p>`
    }</slot
  >`;
}
