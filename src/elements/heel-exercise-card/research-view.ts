import { html, type TemplateResult } from 'lit';
import type { ResearchNote } from '../../guides/guide.js';
import { renderResearchNote } from '../base/research-note-view.js';

/** What research says about an exercise. */
export const renderResearch = (notes: readonly ResearchNote[]): TemplateResult =>
  html`<ul class="stack">
    ${notes.map((note) => html`<li>${renderResearchNote(note)}</li>`)}
  </ul>`;
