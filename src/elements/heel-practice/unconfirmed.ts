import { html, nothing } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { Practice } from './session-controller.js';

/** What ended while nobody could see it may not have been done; it counts once the shopper says so. */
export function renderUnconfirmed(practice: Practice) {
  const index = practice.state!.unconfirmed[0];
  if (index === undefined || practice.isCounted) return nothing;
  return html`<div class="caution stack" part="unconfirmed">
    <p>
      ${msg('Part of this ran while the page was out of sight.', {
        desc: 'Notice in a practice session: a phase ended while the phone was locked or the tab hidden.',
      })}
    </p>
    <button class="pill" part="repeat" @click=${() => practice.repeat(index)}>
      ${msg('Do it again', { desc: 'Button: repeats a phase that ended out of sight.' })}
    </button>
    ${
      practice.stage === 'done'
        ? html`<button class="pill" part="count" @click=${() => practice.count()}>
            ${msg('I did it', { desc: 'Button: a session that ran out of sight was done all the same.' })}
          </button>`
        : nothing
    }
  </div>`;
}
