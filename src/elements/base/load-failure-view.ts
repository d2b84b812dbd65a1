import { html, nothing } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { LaterFile } from './later-file.js';

/**
 * Says that a part could not be had, in the place where it was asked for. What says so is there before
 * its words, as screen readers miss a status that comes with them.
 * @param tryAgain what a button below the sentence does, where nothing else asks again
 */
export function renderLoadFailure(
  { isAsked, hasFailed, hasFailedOnce, part }: LaterFile<unknown>,
  tryAgain?: () => unknown,
): unknown {
  if (!isAsked || part) return nothing;
  return html`<p role="status" part=${hasFailed ? 'load-failed' : nothing}>
      ${
        hasFailed
          ? msg('This part could not be loaded.', {
              desc: 'Stands where a piece of the page was asked for that is a file of its own.',
            })
          : nothing
      }
    </p>
    ${
      tryAgain && hasFailedOnce
        ? html`<button class="pill" part="try-again" @click=${tryAgain}>
            ${msg('Try again', { desc: 'Button below "This part could not be loaded."' })}
          </button>`
        : nothing
    }`;
}
