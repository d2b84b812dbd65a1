import { html, nothing, type TemplateResult } from 'lit';
import { isOneSided, type ExerciseFacts } from '../../guides/guide.js';
import { figureNames } from '../../guides/dosage-text.js';
import { msg, str } from '../../localization/catalogue.js';
import { formatDuration, type Range } from '../../localization/format.js';
import {
  amountsOf,
  isTimed,
  plan,
  plannedSeconds,
  restRange,
  switchRange,
  type Choices,
  type Side,
} from '../../practice/plan.js';
import { amountText, leaveText, phaseName, secondsText, sideName } from './labels.js';
import { renderSwitches } from './cue-toggles.js';
import type { Practice } from './session-controller.js';

/** Asked once: the next session on the page starts from the same answer. */
let lastSides: readonly Side[] = [];

export const firstChoices = (exercise: ExerciseFacts, variant: string | undefined): Choices => ({
  variant,
  sides: isOneSided(exercise, variant) ? lastSides : [],
  restSeconds: 10,
  switchSeconds: 10,
});

const slider = (
  part: string,
  name: string,
  value: number,
  text: string,
  [min, max]: Range,
  step: number,
  choose: (value: number) => void,
) =>
  html`<label class="slider" part=${part}>
    <span>${name}</span> <b aria-hidden="true">${text}</b>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      .value=${`${value}`}
      aria-valuetext=${text}
      @input=${(event: Event) => choose((event.target as HTMLInputElement).valueAsNumber)}
    />
  </label>`;

function renderSides(practice: Practice): TemplateResult {
  const both: readonly Side[] = ['left', 'right'];
  const ways: readonly (readonly [readonly Side[], string])[] = [
    [['left'], sideName('left')],
    [['right'], sideName('right')],
    [both, msg('Both', { desc: 'Answer to "Which side?": left and right.' })],
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
            .checked=${`${sides}` === `${practice.choices.sides}`}
            @change=${() => practice.choose({ sides: (lastSides = sides) })}
          />
          ${name}
        </label>`,
    )}
  </fieldset>`;
}

function renderAmounts(practice: Practice) {
  const { exercise, choices } = practice;
  return amountsOf(exercise).map(([amount, range]) => {
    const value = choices.amounts?.[amount] ?? range[0];
    const step = amount === 'durationSeconds' ? 5 : 1;
    return slider(
      'amount',
      figureNames()[amount],
      value,
      amountText(amount, value),
      range,
      step,
      (chosen) => practice.choose({ amounts: { ...choices.amounts, [amount]: chosen } }),
    );
  });
}

/** Times that the guide does not name, and that are shown as the shopper's own. */
function renderOwnTimes(practice: Practice) {
  const { restSeconds, switchSeconds, sides } = practice.choices;
  return html`<fieldset class="stack" part="own-times">
    <legend>
      ${msg('Your own times', {
        desc: 'Heading above settings that the guide gives no numbers for.',
      })}
    </legend>
    ${slider(
      'own-time',
      phaseName({ kind: 'rest' }),
      restSeconds,
      secondsText(restSeconds),
      restRange,
      5,
      (seconds) => practice.choose({ restSeconds: seconds }),
    )}
    ${
      sides.length > 1
        ? slider(
            'own-time',
            phaseName({ kind: 'switch' }),
            switchSeconds,
            secondsText(switchSeconds),
            switchRange,
            1,
            (seconds) => practice.choose({ switchSeconds: seconds }),
          )
        : nothing
    }
  </fieldset>`;
}

/** Computed, and said to be: what is counted has no time. */
function renderTotal({ exercise, variant, choices }: Practice) {
  if (!isTimed(exercise) || (isOneSided(exercise, variant) && !choices.sides.length))
    return nothing;
  const half = Math.ceil(plannedSeconds(plan(exercise, choices)) / 30) * 30;
  const total = formatDuration([half, half]);
  return html`<p class="muted" part="total">
    ${msg(str`About ${total} in all`, {
      desc: 'How long a session takes, computed. The placeholder is a length of time.',
    })}
  </p>`;
}

/** Hops ask for a yes of their own. */
function renderConsent(caution: string) {
  return html`<div class="caution" part="caution">
    <p>${caution}</p>
    <label class="row" part="consent">
      <input type="checkbox" required />
      ${msg('I have read this, and I want to hop', {
        desc: 'To be ticked before a session of spring hops starts.',
      })}
    </label>
  </div>`;
}

/** What is asked before a session. */
export function renderSetup(practice: Practice): TemplateResult {
  const { exercise, variant } = practice;
  const { caution } = exercise.text();
  return html`<form
    class="stack"
    part="setup"
    tabindex="-1"
    data-first
    @submit=${(event: Event) => {
      event.preventDefault();
      practice.start();
    }}
  >
    ${isOneSided(exercise, variant) ? renderSides(practice) : nothing} ${renderAmounts(practice)}
    ${renderOwnTimes(practice)} ${renderSwitches(practice)} ${renderTotal(practice)}
    ${exercise.asksConsent ? renderConsent(caution!) : nothing}
    <div class="row">
      <button class="pill action" part="begin">
        ${msg('Start', { desc: 'Button that starts a practice session.' })}
      </button>
      <button class="pill" part="cancel" type="button" @click=${() => practice.leave()}>
        ${leaveText()}
      </button>
    </div>
  </form>`;
}
