import { html, type TemplateResult } from 'lit';
import { dosageFacts, dosageLine } from '../../guides/dosage-text.js';
import type { Dosage } from '../../guides/guide.js';

/** A dosage at a glance, and as a sentence. */
export const renderDosage = (dosage: Dosage): TemplateResult =>
  html`<div class="stack">
    <dl class="row facts" part="facts">
      ${dosageFacts(dosage).map(
        ({ term, value, note }) =>
          html`<div class="fact" part="fact">
            <dt class="small muted">${term}</dt>
            <dd class="value">${value}</dd>
            ${note && html`<dd class="small muted">${note}</dd>`}
          </div>`,
      )}
    </dl>
    <p part="dosage">${dosageLine(dosage)}</p>
  </div>`;
