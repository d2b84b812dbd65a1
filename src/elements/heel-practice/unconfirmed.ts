import { html, nothing } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { PracticeSession } from './practice-session.js';

/** What ended while nobody could see it may not have been done; it counts once the shopper says so. */
export function renderUnconfirmed(session: PracticeSession) {
  const index = session.state!.unconfirmed[0];
  if (index === undefined || session.isCounted) return nothing;
  return html`<div class="caution stack" part="unconfirmed">
    <p>
      ${msg('The time ran on while you could not see the screen.', {
        desc: 'Notice in a practice session: a phase ended while the phone was locked or the tab hidden.',
      })}
    </p>
    <button class="pill" part="repeat" @click=${() => session.repeat(index)}>
      ${msg('Do it again', { desc: 'Button: repeats a phase that ended out of sight.' })}
    </button>
    ${
      session.stage === 'done'
        ? html`<button class="pill" part="confirm" @click=${() => session.count()}>
            ${msg('I did it', { desc: 'Button: a session that ran out of sight was done all the same.' })}
          </button>`
        : nothing
    }
  </div>`;
}
