import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import type { PracticeSession } from './practice-session.js';

/** What to fetch for an exercise, where it takes something. */
export function equipmentText({ text }: Exercise): string | undefined {
  const { equipment } = text();
  const need = msg('You need', { desc: 'Name of the list of equipment for an exercise.' });
  return equipment && `${need}: ${equipment}`;
}

/** What to fetch, and how to stand. */
export function renderStart({ item: { exercise } }: PracticeSession): TemplateResult {
  const equipment = equipmentText(exercise);
  return html`<div class="start" part="start">
    <div>${exercise.text().start}</div>
    ${equipment ? html`<div>${equipment}</div>` : nothing}
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
