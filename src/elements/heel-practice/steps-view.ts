import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { PracticeSession } from './practice-session.js';

/** What to fetch, and how to stand. */
export function renderStart({ item: { exercise } }: PracticeSession): TemplateResult {
  const { start, equipment } = exercise.text();
  return html`<div class="start" part="start">
    <div>${start}</div>
    ${
      equipment
        ? html`<div>
            ${msg('You need', { desc: 'Name of the list of equipment for an exercise.' })}:
            ${equipment}
          </div>`
        : nothing
    }
  </div>`;
}

/** The exercise in words, to look up during a session. */
export function renderSteps(session: PracticeSession): TemplateResult {
  const { exercise, variant } = session.item;
  const { steps, variants } = exercise.text();
  return html`${renderStart(session)}
    <ol class="stack" part="steps">
      ${(variants?.[variant!]?.steps ?? steps).map((step) => html`<li><span>${step}</span></li>`)}
    </ol>`;
}
