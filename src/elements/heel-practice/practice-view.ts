import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { DisclosureController } from '../base/disclosure-controller.js';
import type { PracticeSession } from './practice-session.js';
import { renderRunning } from './running-view.js';
import { renderSetup } from './setup-view.js';
import { renderSummary } from './summary-view.js';

const views = {
  setup: renderSetup,
  running: renderRunning,
  done: renderSummary,
  stopped: renderSummary,
};

/** A key that is held down presses no second button, nor the same one again. */
const once = (event: KeyboardEvent) => {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
};

/** A session in full: the view of its stage, what helps to keep at it, and what screen readers are told. */
export function renderPractice(
  session: PracticeSession,
  followUp: DisclosureController,
): TemplateResult {
  const { stage } = session;
  const label = msg('Reminders and printing', {
    desc: 'Opens reminders, memory and printing of a session.',
  });
  return html`<section
    class="stack practice"
    part="practice"
    aria-labelledby="title"
    @keydown=${once}
  >
    ${views[stage](session)} ${stage === 'running' ? nothing : followUp.render('follow-up', label)}
    <p class="unseen" role="status">${session.said() || nothing}</p>
  </section>`;
}
