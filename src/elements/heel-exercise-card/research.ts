import { html, nothing, type TemplateResult } from 'lit';
import type { ExerciseId } from '../../guides/dosage.js';
import { researchNotes, type Reference } from '../../guides/heel/evidence.js';

/** References are English in every language. */
const renderReference = ({ authors, year, journal, volume, doi }: Reference) =>
  html`<cite lang="en"
    >${authors} ${year}, ${journal} ${volume}, <a href="https://doi.org/${doi}">doi:${doi}</a></cite
  >`;

/** What research says about an exercise. A file of its own, as only some shoppers ask. */
export const renderResearch = (exercise: ExerciseId): TemplateResult =>
  html`<ul class="stack">
    ${researchNotes(exercise).map(
      ({ statement, reference }) =>
        html`<li>${statement} ${reference ? renderReference(reference) : nothing}</li>`,
    )}
  </ul>`;
