import { html, type TemplateResult } from 'lit';
import type { Exercise, HelpText } from '../../guides/guide.js';
import { msg, str } from '../../localization/catalogue.js';
import type { RestoredRun } from '../../practice/saved-run.js';
import { renderHelpLists } from '../base/help-view.js';
import { keepRun } from './kept-choices.js';
import { goOnText } from './labels.js';

/** Offers to go on with a run that was interrupted. */
export function renderInterrupted(
  { items }: RestoredRun<Exercise>,
  { goOn, changed }: { readonly goOn: () => void; readonly changed: () => void },
): TemplateResult {
  const titles = [...new Set(items.map(({ exercise }) => exercise.text().title))].join(', ');
  const discard = () => {
    keepRun();
    changed();
  };
  return html`<div class="stack caution" part="interrupted">
    <p>
      ${msg(str`A practice was interrupted: ${titles}. You can go on where it was.`, {
        desc: 'Offered after a reload or a stop. The placeholder is the names of exercises.',
      })}
    </p>
    <div class="row">
      <button class="pill action" type="button" part="go-on" @click=${goOn}>${goOnText()}</button>
      <button class="pill" type="button" part="discard" @click=${discard}>
        ${msg('Start anew', { desc: 'Button beside "Go on": lets go of an interrupted practice.' })}
      </button>
    </div>
  </div>`;
}

/** When to seek help, in full; during a session behind a disclosure, as the screen is the session's. */
export function renderHelp(
  { heading, urgent, others, disclaimer }: HelpText,
  isPractising: boolean,
): TemplateResult {
  const lists = [renderHelpLists([...urgent, ...others]), html`<p class="muted">${disclaimer}</p>`];
  return isPractising
    ? html`<details part="help">
        <summary>${heading}</summary>
        ${lists}
      </details>`
    : html`<div class="stack caution" part="help">
        <h3 part="help-heading">${heading}</h3>
        ${lists}
      </div>`;
}
