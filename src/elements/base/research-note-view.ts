import { html, nothing, type TemplateResult } from 'lit';
import type { Reference, ResearchNote } from '../../guides/guide.js';

/** A published study. References are English in every language. */
export const renderReference = ({
  authors,
  year,
  journal,
  volume,
  doi,
}: Reference): TemplateResult =>
  html`<cite lang="en"
    >${authors} ${year}, ${journal} ${volume}, <a href="https://doi.org/${doi}">doi:${doi}</a></cite
  >`;

/** What research says, with the study that says it. */
export const renderResearchNote = ({ statement, reference }: ResearchNote): TemplateResult =>
  html`${statement} ${reference ? renderReference(reference) : nothing}`;
