import { html, type TemplateResult } from 'lit';
import type { HelpList } from '../../guides/guide.js';

/** Lists of reasons to seek help, each under its heading, for a template that is put at a level. */
export const renderHelpLists = (lists: readonly HelpList[]): TemplateResult =>
  html`<div class="stack">
    ${lists.map(
      ({ heading, items }) =>
        html`<div>
          <h4 part="help-subheading">${heading}</h4>
          <ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>
        </div>`,
    )}
  </div>`;
