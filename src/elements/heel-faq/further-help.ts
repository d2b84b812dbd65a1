import { html, type TemplateResult } from 'lit';
import { help } from '../../guides/heel/help.js';
import { renderHelpList, type Heading } from '../base/help-list.js';

/** The less urgent reasons to seek help, and further treatment. A file of its own, as only some shoppers ask. */
export function renderFurtherHelp(heading: Heading): TemplateResult {
  const { lists, further } = help();
  return html`<div class="stack">
    ${lists.slice(1).map((list) => renderHelpList(heading, list))}
    ${heading('help-subheading', further.heading, 1)}
    <p>${further.text}</p>
  </div>`;
}
