import { html, nothing, type TemplateResult } from 'lit';
import type { Reference, ResearchNote } from '../../guides/guide.js';

/** References are English in every language. */
const renderReference = ({ authors, year, journal, volume, doi }: Reference) =>
  html`<cite lang="en"
    >${authors} ${year}, ${journal} ${volume}, <a href="https://doi.org/${doi}">doi:${doi}</a></cite
  >`;

/** What research says about an exercise. */
export const renderResearch = (notes: readonly ResearchNote[]): TemplateResult =>
  html`<ul class="stack">
    ${notes.map(
      ({ statement, reference }) =>
        html`<li>${statement} ${reference ? renderReference(reference) : nothing}</li>`,
    )}
  </ul>`;
