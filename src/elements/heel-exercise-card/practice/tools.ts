import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ExerciseId } from '../../../content/dosage.js';
import { msg } from '../../../localization/catalogue.js';
import { isRemembered, remember } from '../../../practice/memory.js';
import { load } from '../../load.js';
import type { Practice } from './practice.js';

function renderMemory({ host }: Practice): TemplateResult {
  const answer = (yes: boolean) => {
    remember(yes);
    host.element.requestUpdate();
  };
  return isRemembered()
    ? html`<button class="pill" part="forget" @click=${() => answer(false)}>
        ${msg('Forget on this device', {
          desc: 'Button: deletes what the page has stored about the practice.',
        })}
      </button>`
    : html`<button class="pill" part="remember" @click=${() => answer(true)}>
        ${msg('Remember on this device', {
          desc: 'Button: stores how often the shopper has practised, and the signals.',
        })}
      </button>`;
}

async function openReminders(practice: Practice): Promise<void> {
  const reminders = await load(practice.host.element, () => import('./reminders.js'));
  if (!reminders) return;
  practice.renderReminders = reminders.renderReminders;
  practice.host.element.requestUpdate();
}

async function print(practice: Practice, exercises?: readonly ExerciseId[]): Promise<void> {
  const printing = await load(practice.host.element, () => import('./printing.js'));
  printing?.printExercises(practice.host.element, exercises);
}

/** What helps to keep at it: memory, reminders, paper. */
export function renderTools(practice: Practice): TemplateResult {
  return html`<details part="tools">
    <summary>
      ${msg('Reminders and printing', { desc: 'Opens reminders, memory and printing of a session.' })}
    </summary>
    <div class="row">
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
    ${practice.renderReminders?.(practice) ?? nothing}
  </details>`;
}
