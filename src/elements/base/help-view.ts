import { html, type TemplateResult } from 'lit';
import type { HelpList, HelpText } from '../../guides/guide.js';

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

/**
 * The less urgent reasons to seek help, each list by itself, and further treatment.
 * @param research what research says about that
 */
export const renderFurtherHelp = (
  heading: Heading,
  { others, further }: HelpText,
  research: TemplateResult,
): TemplateResult =>
  html`<div class="stack">
    ${renderHelpLists(heading, others)}
    <div>
      ${heading('help-subheading', further.heading, 1)}
      <p>${further.text}</p>
      ${research}
    </div>
  </div>`;
