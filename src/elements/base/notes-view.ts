import { html, nothing, type TemplateResult } from 'lit';
import type {
  Advice,
  AdviceFile,
  AdviceKind,
  Reference,
  ResearchFile,
  ResearchNote,
  WebPage,
} from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';

/*
 * What stands behind the disclosures of an exercise and of further treatment. A file of its own, as only
 * some shoppers ask.
 */

/** A published study. References are English in every language. */
const renderReference = ({ authors, year, journal, volume, doi }: Reference): TemplateResult =>
  html`<cite lang="en"
    >${authors} ${year}, ${journal} ${volume}, <a href="https://doi.org/${doi}">doi:${doi}</a></cite
  >`;

/** What research says, each note with the study that says it. */
export const renderResearch = (notes: readonly ResearchNote[]): TemplateResult =>
  html`<ul class="stack">
    ${notes.map(
      ({ statement, reference }) =>
        html`<li>${statement} ${reference ? renderReference(reference) : nothing}</li>`,
    )}
  </ul>`;

const terms = (): Readonly<Record<AdviceKind, string>> => ({
  feel: msg('What you should feel', { desc: 'Name of a piece of advice.' }),
  mistake: msg('Watch out for', {
    desc: 'Name of a piece of advice: a mistake that is easily made.',
  }),
  easier: msg('If it is too hard', {
    desc: 'Name of a piece of advice: how to go back a level.',
  }),
  support: msg('Support', { desc: 'Name of a piece of advice: what to hold on to.' }),
});

const renderSource = (source: Reference | WebPage): TemplateResult =>
  'doi' in source
    ? renderReference(source)
    : html`<cite lang=${source.lang ?? 'en'}
        >${source.publisher}, ${source.title}, ${source.site}</cite
      >`;

/** Advice on doing an exercise, with its sources below. */
function renderAdvice({ lines, sources }: Advice): TemplateResult {
  const names = terms();
  return html`<div class="stack">
    <dl class="stack">
      ${lines.map(
        ({ kind, text }) =>
          html`<div>
            <dt class="small muted">${names[kind]}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    <div class="small muted">
      <p>${msg('Sources', { desc: 'Above the sources of the advice on an exercise.' })}</p>
      <ul>
        ${sources.map((source) => html`<li>${renderSource(source)}</li>`)}
      </ul>
    </div>
  </div>`;
}

/** What a file of notes says: research, or advice. */
export const renderNotes = (notes: ResearchFile | AdviceFile): TemplateResult =>
  notes.research ? renderResearch(notes.research()) : renderAdvice(notes.advice());
