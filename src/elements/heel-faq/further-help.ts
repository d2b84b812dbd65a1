import { html, type TemplateResult } from 'lit';
import { furtherHelpText } from '../../guides/heel/further-help.js';
import { renderHelpList, type Heading } from '../base/help-list.js';

/** The less urgent reasons to seek help, and further treatment. A file of its own, as only some shoppers ask. */
export function renderFurtherHelp(heading: Heading): TemplateResult {
  const { talk, additions, further } = furtherHelpText();
  return html`<div class="stack">
    ${renderHelpList(heading, talk)} ${renderHelpList(heading, additions)}
    ${heading('help-subheading', further.heading, 1)}
    <p>${further.text}</p>
  </div>`;
}
