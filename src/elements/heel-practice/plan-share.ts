import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { HeelElement } from '../base/heel-element.js';
import { LaterFile } from '../base/later-file.js';
import { renderLoadFailure } from '../base/load-failure-view.js';
import type * as PracticeQr from './practice-qr.js';

const copiedText = () => msg('Copied.', { desc: 'Said once the address of a plan is copied.' });

const byHandText = () =>
  msg('The link is marked. Copy it from there.', {
    desc: 'Said where the browser does not let a page copy: the shopper does it by hand.',
  });

/** Takes a plan to a phone: a link to copy or to share, and a code to scan. A file of its own, as only some shoppers ask. */
export class PlanShare {
  readonly #element: HeelElement;
  readonly #qr: LaterFile<typeof PracticeQr>;
  #said: (() => string) | undefined;
  /** What was copied; another plan is not. */
  #copied = '';

  constructor(element: HeelElement) {
    this.#element = element;
    this.#qr = new LaterFile(element, () => import('./practice-qr.js'));
    void this.#qr.get();
  }

  async #copy(address: string, field: HTMLInputElement): Promise<void> {
    this.#copied = address;
    try {
      await navigator.clipboard.writeText(address);
      this.#said = copiedText;
    } catch {
      field.focus();
      field.select();
      this.#said = byHandText;
    }
    this.#element.requestUpdate();
  }

  /** @param address the page's, with the plan */
  render(address: string): TemplateResult {
    const said = this.#copied === address && this.#said?.();
    const code = this.#qr.part?.renderQr(
      address,
      msg('QR code of your plan', { desc: 'Name of the picture, for screen readers.' }),
    );
    const share = () => void navigator.share({ url: address }).catch(() => {});
    return html`<div class="stack" part="share">
      <p>
        ${
          code === nothing || this.#qr.hasFailed
            ? msg(
                'Send yourself the link. It opens this page with your plan. The plan is in the link itself and goes nowhere else.',
                {
                  desc: 'Above a link that carries the plan of a practice, where it is too long for a QR code.',
                },
              )
            : msg(
                'Scan the code with your phone, or send yourself the link. It opens this page with your plan. The plan is in the link itself and goes nowhere else.',
                { desc: 'Above a QR code and a link that carry the plan of a practice.' },
              )
        }
      </p>
      ${code ?? renderLoadFailure(this.#qr, () => this.#qr.get())}
      <label class="stack link">
        ${msg('Link to your plan', { desc: 'Name of a field that holds an address.' })}
        <input
          part="link"
          type="url"
          readonly
          .value=${address}
          @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
        />
      </label>
      <div class="row">
        <button
          class="pill"
          type="button"
          part="copy"
          @click=${(event: Event) =>
            this.#copy(
              address,
              (event.target as Element)
                .closest('[part=share]')!
                .querySelector<HTMLInputElement>('input')!,
            )}
        >
          ${msg('Copy the link', { desc: 'Button.' })}
        </button>
        ${
          'share' in navigator
            ? html`<button class="pill" type="button" part="send" @click=${share}>
                ${msg('Share the link', { desc: 'Button: opens the device’s own sharing.' })}
              </button>`
            : nothing
        }
      </div>
      <p role="status">${said || nothing}</p>
    </div>`;
  }
}
