import { html, type TemplateResult } from 'lit';
import { renderHelpList } from '../base/help-list.js';
import { msg } from '../../localization/catalogue.js';
import { recall } from '../../practice/device/memory.js';
import { progressOf } from '../../practice/progress.js';
import type { Practice } from './session-controller.js';
import { renderUnconfirmed } from './unconfirmed.js';
import { doneText, leaveText, progressText } from './labels.js';

/** After a stop comes when to seek help, and never anything to buy. */
function renderHelp({ host }: Practice): TemplateResult {
  const { heading, lists } = host.guide.help();
  return html`<div class="caution" part="help" tabindex="-1" data-first>
    ${host.element.heading('help-heading', heading, 1)}
    ${renderHelpList((part, content) => host.element.heading(part, content, 2), lists[0]!)}
  </div>`;
}

/** What comes after a session, done or stopped. */
export function renderOver(practice: Practice): TemplateResult {
  const { stage, exercise } = practice;
  const progress = progressOf(recall().log, exercise.id, exercise.dosage, new Date());
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
