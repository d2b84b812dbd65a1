import { html, type TemplateResult } from 'lit';
import type { HelpText } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import type { DisclosureController } from '../base/disclosure-controller.js';
import { renderFurtherHelp, renderHelpLists, type Heading } from '../base/help-view.js';
import { researchLabel } from '../base/notes-disclosure.js';

/** When to seek help: what is urgent at once, the rest in a disclosure. */
export const renderHelp = (
  heading: Heading,
  help: HelpText,
  research: DisclosureController,
): TemplateResult =>
  html`<slot name="help"
    ><section class="box stack help" part="help">
      ${heading('help-heading', help.heading)}
      <div class="caution">${renderHelpLists(heading, help.urgent)}</div>
      <details part="further-help">
        <summary>
          ${msg('More reasons to seek help', { desc: 'Opens the less urgent reasons to seek help.' })}
        </summary>
        ${renderFurtherHelp(heading, help, research.render('further-research', researchLabel()))}
      </details>
      <p class="small muted">${help.disclaimer}</p>
    </section></slot
  >`;
