import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise, Guide } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { chosenOf, type DayPlan } from '../../practice/day-plan.js';
import { planFragment } from '../../practice/plan-fragment.js';
import type { HeelElement } from '../base/heel-element.js';
import { LaterFile } from '../base/later-file.js';
import { renderLoadFailure } from '../base/load-failure-view.js';
import { renderMemory } from './memory-view.js';
import { pageAddress } from './page-address.js';

type Panel = 'share' | 'reminders';

/** What can be done with a plan besides practising it: to the phone, into a calendar, on paper, on the device. */
export class AfterPlan {
  readonly #element: HeelElement;
  readonly #guide: Guide;
  readonly #files;
  #open: Panel | undefined;

  constructor(element: HeelElement, guide: Guide) {
    this.#element = element;
    this.#guide = guide;
    this.#files = {
      share: new LaterFile(element, async () => {
        const { PlanShare } = await import('./plan-share.js');
        return new PlanShare(element);
      }),
      reminders: new LaterFile(element, () => import('./reminders.js')),
      sheet: new LaterFile(element, () => import('./print-sheet.js')),
      qr: new LaterFile(element, () => import('./practice-qr.js')),
    };
  }

  #toggle(panel: Panel): void {
    this.#open = this.#open === panel ? undefined : panel;
    const file = this.#files[panel];
    if (this.#open && !file.part) void file.get();
    this.#element.requestUpdate();
  }

  async #print(exercises: readonly Exercise[], address: string | undefined): Promise<void> {
    const [sheet, qr] = await Promise.all([
      this.#files.sheet.get(),
      address ? this.#files.qr.get() : undefined,
    ]);
    sheet?.printExercises(this.#element, this.#guide, exercises, {
      address,
      code: address && qr?.renderQr(address, ''),
    });
  }

  /** @param isKept whether the device remembers the practice */
  render(plan: DayPlan<Exercise>, isKept: boolean): TemplateResult {
    const { share, reminders, sheet } = this.#files;
    const choices = chosenOf(plan);
    const shown = choices.length ? choices : plan.choices;
    const exercises = shown.map(({ exercise }) => exercise);
    const fragment = planFragment({ ...plan, choices: shown });
    const address = pageAddress(fragment);
    return html`<div class="row">
        ${
          address
            ? html`<button
                class="pill"
                type="button"
                part="to-phone"
                aria-expanded=${this.#open === 'share'}
                @click=${() => this.#toggle('share')}
              >
                ${msg('Send to your phone', {
                  desc: 'Button: leads to a link and a QR code of the plan.',
                })}
              </button>`
            : nothing
        }
        <button
          class="pill"
          type="button"
          part="remind"
          aria-expanded=${this.#open === 'reminders'}
          @click=${() => this.#toggle('reminders')}
        >
          ${msg('Reminders for your calendar', { desc: 'Button: leads to a calendar file.' })}
        </button>
        <button
          class="pill"
          type="button"
          part="print"
          @click=${() => this.#print(exercises, address)}
        >
          ${msg('Print the plan', { desc: 'Button: prints the exercises that are ticked.' })}
        </button>
      </div>
      ${renderLoadFailure(sheet)}
      ${this.#open === 'share' && address ? this.#renderPanel('share', share.part?.render(address)) : nothing}
      ${
        this.#open === 'reminders'
          ? this.#renderPanel(
              'reminders',
              reminders.part?.renderReminders({
                element: this.#element,
                guide: this.#guide,
                exercises,
                fragment,
              }),
            )
          : nothing
      }
      ${renderMemory(this.#element, isKept)}`;
  }

  #renderPanel(panel: Panel, content: TemplateResult | undefined): unknown {
    const file = this.#files[panel];
    return content ?? renderLoadFailure(file, () => file.get());
  }
}
