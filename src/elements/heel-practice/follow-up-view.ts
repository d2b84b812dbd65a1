import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { isRemembered, remember } from '../../practice/device/memory.js';
import { load } from '../base/load.js';
import type { Practice } from './session-controller.js';

function renderMemory(practice: Practice): TemplateResult {
  const isKept = isRemembered();
  const answer = () => {
    remember(!isKept);
    practice.update();
  };
  return html`<button
    class="pill"
    type="button"
    part=${isKept ? 'forget' : 'remember'}
    @click=${answer}
  >
    ${
      isKept
        ? msg('Forget on this device', {
            desc: 'Button: deletes what the page has stored about the practice.',
          })
        : msg('Remember on this device', {
            desc: 'Button: stores how often the shopper has practised, and the signals.',
          })
    }
  </button>`;
}

async function openReminders(practice: Practice): Promise<void> {
  const reminders = await load(practice.host.element, () => import('./reminders.js'));
  if (!reminders) return;
  practice.renderReminders = reminders.renderReminders;
  practice.host.element.requestUpdate();
}

async function print(practice: Practice, exercises?: readonly Exercise[]): Promise<void> {
  const printing = await load(practice.host.element, () => import('./print-sheet.js'));
  printing?.printExercises(practice.host, exercises);
}

/** What helps to keep at it: memory, reminders, paper. A file of its own, as only some shoppers ask. */
export const renderTools = (practice: Practice): TemplateResult =>
  html`<div class="row">
      ${renderMemory(practice)}
      <button class="pill" part="remind" type="button" @click=${() => openReminders(practice)}>
        ${msg('Reminders for your calendar', { desc: 'Button: leads to a calendar file.' })}
      </button>
      <button
        class="pill"
        part="print"
        type="button"
        @click=${() => print(practice, [practice.exercise])}
      >
        ${msg('Print the exercise', { desc: 'Button.' })}
      </button>
      <button class="pill" part="print" type="button" @click=${() => print(practice)}>
        ${msg('Print all six', { desc: 'Button: prints all exercises of the guide.' })}
      </button>
    </div>
    ${practice.renderReminders?.(practice) ?? nothing}`;
