import { html, type TemplateResult } from 'lit';
import type { HelpList, HelpText } from '../../guides/guide.js';
import { renderResearchNote } from './research-note-view.js';

/** Makes a heading that is a part of the element, so many levels below the element's own. */
export type Heading = (part: string, content: unknown, below?: number) => TemplateResult;

/** Lists of reasons to seek help, each under its heading. */
export const renderHelpLists = (
  heading: Heading,
  lists: readonly HelpList[],
  below = 1,
): TemplateResult =>
  html`<div class="stack">
    ${lists.map(
      ({ heading: words, items }) =>
        html`<div>
          ${heading('help-subheading', words, below)}
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>
        </div>`,
    )}
  </div>`;

/** The less urgent reasons to seek help, each list by itself, and further treatment. */
export const renderFurtherHelp = (
  heading: Heading,
  { others, further: { heading: words, text, research } }: HelpText,
): TemplateResult =>
  html`<div class="stack">
    ${renderHelpLists(heading, others)}
    <div>
      ${heading('help-subheading', words, 1)}
      <p>${text}</p>
    </div>
    <p>${renderResearchNote(research)}</p>
  </div>`;
