import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { LaterFile } from '../base/later-file.js';
import { renderLoadFailure } from '../base/load-failure-view.js';
import { renderMemory } from './memory-view.js';
import type { PracticeSession } from './practice-session.js';

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
  return html`${renderMemory(element)}
    <div class="row">
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
