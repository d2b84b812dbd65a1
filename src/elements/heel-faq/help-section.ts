import { html, type TemplateResult } from 'lit';
import type { HelpText } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import type { DisclosureController } from '../base/disclosure-controller.js';
import { renderHelpLists } from '../base/help-view.js';
import { researchLabel } from '../base/notes-disclosure.js';

/** When to seek help: what is urgent at once, the rest in a disclosure. */
export const renderHelp = (
  { heading, urgent, others, further, disclaimer }: HelpText,
  research: DisclosureController,
): TemplateResult =>
  html`<slot name="help"
    ><section class="box stack help" part="help">
      <h3 part="help-heading">${heading}</h3>
      <div class="caution">${[renderHelpLists(urgent)]}</div>
      <details part="further-help">
        <summary>
          ${msg('More reasons to seek help', { desc: 'Opens the less urgent reasons to seek help.' })}
        </summary>
        <div class="stack">
          ${[renderHelpLists(others)]}
          <div>
            <h4 part="help-subheading">${further.heading}</h4>
            <p>${further.text}</p>
            ${research.render('further-research', researchLabel())}
          </div>
        </div>
      </details>
      <p class="small muted">${disclaimer}</p>
    </section></slot
  >`;
