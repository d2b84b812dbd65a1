import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { DisclosureController } from '../base/disclosure-controller.js';
import { renderOver } from './summary-view.js';
import type { Practice } from './session-controller.js';
import { renderRunning } from './running-view.js';
import { renderSetup } from './setup-view.js';

const views = {
  setup: renderSetup,
  running: renderRunning,
  done: renderOver,
  stopped: renderOver,
};

/** A key that is held down presses no second button, nor the same one again. */
const once = (event: KeyboardEvent) => {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
};

/**
 * Where a session is, in full.
 * @param said what screen readers are told, in the language of the card
 */
export function renderView(
  practice: Practice,
  said: () => string,
  tools: DisclosureController<[Practice]>,
): TemplateResult {
  const { stage } = practice;
  const label = msg('Reminders and printing', {
    desc: 'Opens reminders, memory and printing of a session.',
  });
  return html`<section
    class="stack practice"
    part="practice"
    aria-labelledby="title"
    @keydown=${once}
  >
    ${views[stage](practice)}
    ${stage === 'running' ? nothing : tools.render('tools', label, practice)}
    <p class="unseen" role="status">${said() || nothing}</p>
  </section>`;
}
