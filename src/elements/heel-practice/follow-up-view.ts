import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { isRemembered, remember } from '../../practice/device/memory.js';
import { load } from '../base/load.js';
import type { PracticeSession } from './practice-session.js';

function renderMemory(session: PracticeSession): TemplateResult {
  const isKept = isRemembered();
  const answer = () => {
    remember(!isKept);
    session.element.requestUpdate();
  };
  return html`<button
    class="pill"
    type="button"
    part=${isKept ? 'forget' : 'remember'}
    @click=${answer}
  >
    ${
      isKept
        ? msg('Forget my practice', {
            desc: 'Button: deletes what the page has stored about the practice.',
          })
        : msg('Remember my practice on this device', {
            desc: 'Button: stores how often the shopper has practised, and the signals.',
          })
    }
  </button>`;
}

async function openReminders(session: PracticeSession): Promise<void> {
  const part = await load(session.element, () => import('./reminders.js'));
  if (part) session.showReminders(part.renderReminders);
}

async function print(session: PracticeSession, exercises: readonly Exercise[]): Promise<void> {
  const part = await load(session.element, () => import('./print-sheet.js'));
  part?.printExercises(session.element, session.guide, exercises);
}

/** What helps to keep at it: memory, reminders, paper. A file of its own, as only some shoppers ask. */
export function renderFollowUp(session: PracticeSession): TemplateResult {
  const { exercises, guide, renderReminders } = session;
  return html`<div class="row">
      ${renderMemory(session)}
      <button class="pill" part="remind" type="button" @click=${() => openReminders(session)}>
        ${msg('Reminders for your calendar', { desc: 'Button: leads to a calendar file.' })}
      </button>
      <button class="pill" part="print" type="button" @click=${() => print(session, exercises)}>
        ${msg('Print this exercise', { desc: 'Button.' })}
      </button>
      <button
        class="pill"
        part="print"
        type="button"
        @click=${() => print(session, guide.exercises)}
      >
        ${msg('Print all exercises', { desc: 'Button: prints all exercises of the guide.' })}
      </button>
    </div>
    ${renderReminders?.(session) ?? nothing}`;
}
