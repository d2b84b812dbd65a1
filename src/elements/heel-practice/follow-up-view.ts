import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { isRemembered, remember } from '../../practice/device/memory.js';
import { LaterFile } from '../base/later-file.js';
import { renderLoadFailure } from '../base/load-failure-view.js';
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

/** The files that a session's buttons ask for. */
const filesOf = ({ element }: PracticeSession) => ({
  reminders: new LaterFile(element, () => import('./reminders.js')),
  sheet: new LaterFile(element, () => import('./print-sheet.js')),
});

const files = new WeakMap<PracticeSession, ReturnType<typeof filesOf>>();

/** What helps to keep at it: memory, reminders, paper. A file of its own, as only some shoppers ask. */
export function renderFollowUp(session: PracticeSession): TemplateResult {
  const { element, exercises, guide, renderReminders } = session;
  const { reminders, sheet } = files.get(session) ?? filesOf(session);
  files.set(session, { reminders, sheet });
  const openReminders = async () => {
    const part = await reminders.get();
    if (part) session.showReminders(part.renderReminders);
  };
  const print = async (which: readonly Exercise[]) =>
    (await sheet.get())?.printExercises(element, guide, which);
  return html`<div class="row">
      ${renderMemory(session)}
      <button class="pill" part="remind" type="button" @click=${openReminders}>
        ${msg('Reminders for your calendar', { desc: 'Button: leads to a calendar file.' })}
      </button>
      <button class="pill" part="print" type="button" @click=${() => print(exercises)}>
        ${msg('Print this exercise', { desc: 'Button.' })}
      </button>
      <button class="pill" part="print" type="button" @click=${() => print(guide.exercises)}>
        ${msg('Print all exercises', { desc: 'Button: prints all exercises of the guide.' })}
      </button>
    </div>
    ${renderLoadFailure(reminders)} ${renderLoadFailure(sheet)}
    ${renderReminders?.(session) ?? nothing}`;
}
