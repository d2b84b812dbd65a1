import { html, type TemplateResult } from 'lit';
import { exerciseDosage } from '../../guides/dosage.js';
import { helpText } from '../../guides/heel/help.js';
import { renderHelpList } from '../base/help-view.js';
import { msg } from '../../localization/catalogue.js';
import { recall } from '../../practice/device/memory.js';
import { progressOf } from '../../practice/progress.js';
import type { Practice } from './session-controller.js';
import { renderUnconfirmed } from './unconfirmed.js';
import { doneText, leaveText, progressText } from './labels.js';

/** After a stop comes when to seek help, and never anything to buy. */
function renderHelp({ host }: Practice): TemplateResult {
  const { heading, promptly } = helpText();
  return html`<div class="caution" part="help" tabindex="-1" data-first>
    ${host.element.heading('help-heading', heading, 1)}
    ${renderHelpList(host.element.heading, promptly, 2)}
  </div>`;
}

/** What comes after a session, done or stopped. */
export function renderOver(practice: Practice): TemplateResult {
  const { stage, exercise } = practice;
  const progress = progressOf(recall().log, exercise, exerciseDosage[exercise], new Date());
  return html`<div class="stack over" part="over">
    ${
      stage === 'done'
        ? html`<p class="phase" part="phase">${doneText()}</p>
            <p class="where" part="progress">${progressText(progress)}</p>
            ${renderUnconfirmed(practice)}`
        : renderHelp(practice)
    }
    <div class="row">
      <button class="pill action" part="again" data-first @click=${() => practice.again()}>
        ${msg('Practise again', { desc: 'Button after a session.' })}
      </button>
      <button class="pill" part="close" @click=${() => practice.leave()}>${leaveText()}</button>
    </div>
  </div>`;
}
