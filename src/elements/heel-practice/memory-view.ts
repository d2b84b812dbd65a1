import { html, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import { remember } from '../../practice/device/memory.js';
import type { HeelElement } from '../base/heel-element.js';

/**
 * Has the device remember or forget the practice, and says what it keeps.
 * @param isKept whether it remembers it now
 */
export function renderMemory(element: HeelElement, isKept: boolean): TemplateResult {
  const answer = () => {
    remember(!isKept);
    element.requestUpdate();
  };
  return html`<div class="stack memory">
    <p class="muted" part="kept">
      ${msg(
        'Kept on this device, and nowhere else, if you wish: what you have practised, your sides, amounts and times, the switches, and a practice that was interrupted.',
        {
          desc: 'Says what the device remembers, above the button that has it remember or forget.',
        },
      )}
    </p>
    <button class="pill" type="button" part=${isKept ? 'forget' : 'remember'} @click=${answer}>
      ${
        isKept
          ? msg('Forget my practice', {
              desc: 'Button: deletes what the page has stored about the practice.',
            })
          : msg('Remember my practice on this device', {
              desc: 'Button: stores how often the shopper has practised, and the signals.',
            })
      }
    </button>
  </div>`;
}
