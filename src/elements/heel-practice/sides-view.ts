import { html, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { Side } from '../../practice/plan.js';
import { sideName } from './labels.js';

/** Asks which side, once for all that is practised; an order of both that came from elsewhere stays. */
export function renderSides(
  chosen: readonly Side[],
  choose: (sides: readonly Side[]) => void,
): TemplateResult {
  const ways: readonly (readonly [readonly Side[], string])[] = [
    [['left'], sideName('left')],
    [['right'], sideName('right')],
    [
      chosen.length > 1 ? chosen : ['left', 'right'],
      msg('Both', { desc: 'Answer to "Which side?": left and right.' }),
    ],
  ];
  return html`<fieldset class="row" part="sides">
    <legend>${msg('Which side?', { desc: 'Asked before a practice session.' })}</legend>
    ${ways.map(
      ([sides, name]) =>
        html`<label class="row pill variant" part="side">
          <input
            type="radio"
            name="side"
            required
            .checked=${`${sides}` === `${chosen}`}
            @change=${() => choose(sides)}
          />
          ${name}
        </label>`,
    )}
  </fieldset>`;
}
