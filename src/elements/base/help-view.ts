import { html, type TemplateResult } from 'lit';
import type { HelpList, HelpText } from '../../guides/guide.js';

/** Makes a heading that is a part of the element, so many levels below the element's own. */
export type Heading = (part: string, content: unknown, below?: number) => TemplateResult;

/** A list of reasons to seek help, under its heading. */
export const renderHelpList = (
  heading: Heading,
  { heading: words, items }: HelpList,
  below = 1,
): TemplateResult =>
  html`${heading('help-subheading', words, below)}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;

/** The less urgent reasons to seek help, each list by itself, and further treatment. */
export const renderFurtherHelp = (heading: Heading, { lists, further }: HelpText): TemplateResult =>
  html`<div class="stack">
    ${lists.slice(1).map((list) => renderHelpList(heading, list))}
    ${heading('help-subheading', further.heading, 1)}
    <p>${further.text}</p>
  </div>`;
