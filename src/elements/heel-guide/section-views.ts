import { html, nothing, type TemplateResult } from 'lit';
import type { Article, ArticleText, Claim, Passage, SourceName } from '../../guides/article.js';
import type { Guide } from '../../guides/guide.js';
import { currentLanguage, msg } from '../../localization/catalogue.js';
import { renderHelpLists } from '../base/help-view.js';
import { joinTemplates } from '../base/join-templates.js';
import type { Section } from './sections.js';

/** Makes a heading that is a part of the element, so many levels below a section's. */
export type Heading = (part: string, content: unknown, below?: number) => TemplateResult;

/** What sections are made with. */
export interface SectionTools {
  readonly guide: Guide;
  readonly article: Article;
  readonly text: ArticleText;
  /** What each section is called. */
  readonly titles: Readonly<Record<Section, string>>;
  /** Of a section's heading. */
  readonly level: number;
  /** A heading; with nothing said, a section's. */
  readonly heading: Heading;
  /** Links to what a claim rests on, or that it is the guide's own advice. */
  readonly marks: (sources: readonly SourceName[]) => unknown;
  readonly exercises: () => unknown;
  readonly questions: () => unknown;
  readonly sources: () => unknown;
  readonly nextHref: string | undefined;
}

/** A text, a word of another language in it marked as such. */
function renderText({ text, foreign }: Claim): unknown {
  if (!foreign || foreign.lang === currentLanguage()) return text;
  const [before, ...after] = text.split(foreign.word);
  return html`${before}<span lang=${foreign.lang}>${foreign.word}</span
    >${after.join(foreign.word)}`;
}

const renderClaims = (claims: readonly Claim[], marks: SectionTools['marks']) =>
  claims.map((claim) => html`<p>${renderText(claim)}${marks(claim.sources)}</p>`);

const renderPassage = ({ heading, marks }: SectionTools, passage: Passage) =>
  html`${heading('section-title', passage.heading)} ${renderClaims(passage.claims, marks)}`;

/** What the sections are called, in the heading and in the contents. */
export function sectionTitles(guide: Guide, text: ArticleText): Readonly<Record<Section, string>> {
  const { heading: help, further } = guide.help();
  return {
    introduction: text.introduction.heading,
    why: text.why.heading,
    exercises: text.exercises.heading,
    closing: text.closing.heading,
    supplementary: text.supplementary.heading,
    help,
    'further-treatment': further.heading,
    questions: msg('Questions and answers', { desc: 'Heading.' }),
    sources: msg('Sources', { desc: 'Above the sources of the advice on an exercise.' }),
    next: msg('Next guide', { desc: 'Heading above the title of another guide.' }),
  };
}

/** What each section shows where its author has nothing else for it. */
export const sectionViews: Readonly<Record<Section, (tools: SectionTools) => TemplateResult>> = {
  introduction: (tools) =>
    html`<slot name="introduction">${renderPassage(tools, tools.text.introduction)}</slot>`,

  why: (tools) => html`<slot name="why">${renderPassage(tools, tools.text.why)}</slot>`,

  exercises: ({ heading, titles, text, exercises }) =>
    html`<slot name="exercises">
      ${heading('section-title', titles.exercises)}
      <p>${text.exercises.text}</p>
      ${exercises()}
    </slot>`,

  closing: (tools) => html`<slot name="closing">${renderPassage(tools, tools.text.closing)}</slot>`,

  supplementary: ({ heading, titles, marks, text }) =>
    html`<slot name="supplementary">
      ${heading('section-title', titles.supplementary)}
      <div class="measures">
        ${text.supplementary.measures.map(
          (measure) =>
            html`<div class="stack measure" part="measure">
              ${heading('measure-title', measure.heading, 1)} ${renderClaims(measure.claims, marks)}
            </div>`,
        )}
      </div>
    </slot>`,

  help: ({ guide, article, level, heading, titles, marks }) => {
    const { urgent, others, disclaimer } = guide.help();
    const marked = marks(article.sources.help);
    return html`<div class="box stack help" part="help">
      ${heading('section-title', titles.help)}
      <div class="caution">${joinTemplates(renderHelpLists(urgent), level)}</div>
      ${joinTemplates(renderHelpLists(others), level)}
      ${marked === nothing ? nothing : html`<p class="small">${titles.sources}:${marked}</p>`}
      <p class="disclaimer" part="disclaimer">${disclaimer}</p>
    </div>`;
  },

  'further-treatment': ({ guide, article, heading, titles, marks }) =>
    html`<slot name="further-treatment">
      ${heading('section-title', titles['further-treatment'])}
      <p>${guide.help().further.text}${marks(article.sources.furtherTreatment)}</p>
    </slot>`,

  questions: ({ heading, titles, questions }) =>
    html`<slot name="questions">
      ${heading('section-title', titles.questions)} ${questions()}
    </slot>`,

  sources: ({ heading, titles, sources }) =>
    html`<slot name="sources"> ${heading('section-title', titles.sources)} ${sources()} </slot>`,

  next: ({ heading, titles, text: { next }, nextHref }) =>
    html`<slot name="next">
      ${heading('section-title', titles.next)}
      <p>${nextHref ? html`<a part="next-link" href=${nextHref}>${next}</a>` : next}</p>
    </slot>`,
};
