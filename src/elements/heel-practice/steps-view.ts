import { html, nothing, type TemplateResult } from 'lit';
import { equipmentText } from './labels.js';
import type { PracticeSession } from './practice-session.js';

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
