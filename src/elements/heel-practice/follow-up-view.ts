import { html, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { LaterFile } from '../base/later-file.js';
import { renderLoadFailure } from '../base/load-failure-view.js';
import { renderMemory } from './memory-view.js';
import type { PracticeSession } from './practice-session.js';

/** What helps to keep at it: memory, reminders, paper. A file of its own, as only some shoppers ask. */
export class FollowUp {
  readonly #session: PracticeSession;
  readonly #reminders;
  readonly #sheet;

  constructor(session: PracticeSession) {
    const { element } = session;
    this.#session = session;
    this.#reminders = new LaterFile(element, () => import('./reminders.js'));
    this.#sheet = new LaterFile(element, () => import('./print-sheet.js'));
  }

  async #print(exercises: readonly Exercise[]): Promise<void> {
    const { element, guide } = this.#session;
    (await this.#sheet.get())?.printExercises(element, guide, exercises);
  }

  render(): TemplateResult {
    const { element, exercises, guide, recalled } = this.#session;
    const reminders = this.#reminders;
    return html`${renderMemory(element, recalled.isRemembered)}
      <div class="row">
        <button class="pill" part="remind" type="button" @click=${() => reminders.get()}>
          ${msg('Reminders for your calendar', { desc: 'Button: leads to a calendar file.' })}
        </button>
        <button class="pill" part="print" type="button" @click=${() => this.#print(exercises)}>
          ${msg('Print this exercise', { desc: 'Button.' })}
        </button>
        <button
          class="pill"
          part="print"
          type="button"
          @click=${() => this.#print(guide.exercises)}
        >
          ${msg('Print all exercises', { desc: 'Button: prints all exercises of the guide.' })}
        </button>
      </div>
      ${renderLoadFailure(reminders)} ${renderLoadFailure(this.#sheet)}
      ${reminders.part?.renderReminders(this.#session)}`;
  }
}
