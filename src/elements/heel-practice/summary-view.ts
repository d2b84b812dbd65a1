import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import { progressOf } from '../../practice/progress.js';
import { itemsDone } from '../../practice/session.js';
import { renderHelpLists } from '../base/help-view.js';
import { doneText, goOnText, itemName, leaveText, progressText, skippedText } from './labels.js';
import type { PracticeSession, SessionItem } from './practice-session.js';
import { renderUnconfirmed } from './unconfirmed.js';

/** After a stop comes when to seek help at once, and never anything to buy. */
function renderHelp({ element, guide }: PracticeSession): TemplateResult {
  const { heading, urgent } = guide.help();
  return html`<div class="caution stack" part="help" tabindex="-1" data-first>
    ${element.atLevel(
      html`<h3 part="help-heading">${heading}</h3>
        ${[renderHelpLists(urgent)]}`,
      1,
    )}
  </div>`;
}

/** How often: where all variants are part of the exercise, the one that was practised. */
function renderProgress({ recalled, items }: PracticeSession, item: SessionItem) {
  const { exercise, variant } = item;
  const only = exercise.variantsAre === 'all' ? variant : undefined;
  const progress = progressOf(recalled.memory.log, exercise, recalled.now, only);
  return html`<p class="position" part="progress">
    ${items.length > 1 ? html`<strong>${itemName(item)}</strong>` : nothing}
    ${progressText(progress)}
  </p>`;
}

/** What comes after a session, done or stopped. */
export function renderSummary(session: PracticeSession): TemplateResult {
  const { stage, items, state } = session;
  const isDone = itemsDone(state!).length > 0;
  return html`<div class="stack summary" part="summary">
    ${
      stage === 'done'
        ? html`<p class="phase" part="phase">${isDone ? doneText() : skippedText()}</p>
            ${items.map((item) => renderProgress(session, item))} ${renderUnconfirmed(session)}`
        : renderHelp(session)
    }
    <div class="row">
      ${
        stage === 'stopped'
          ? html`<button class="pill action" part="go-on" @click=${() => session.goOn()}>
              ${goOnText()}
            </button>`
          : nothing
      }
      <button class="pill action" part="restart" data-first @click=${() => session.restart()}>
        ${msg('Practise again', { desc: 'Button after a session.' })}
      </button>
      <button class="pill" part="close" @click=${() => session.leave()}>${leaveText(items)}</button>
    </div>
  </div>`;
}
