import { html, nothing } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';

/** Some exercises ask for a yes of their own, below the caution. */
export function renderConsent({ asksConsent, text }: Exercise) {
  if (!asksConsent) return nothing;
  return html`<div class="caution" part="caution">
    <p>${text().caution}</p>
    <label class="row" part="consent">
      <input type="checkbox" required />
      ${msg('I have read this, and I want to do the exercise', {
        desc: 'To be ticked, below a caution, before a session starts.',
      })}
    </label>
  </div>`;
}
