import { html, nothing, type TemplateResult } from 'lit';
import { figureNames } from '../../guides/dosage-text.js';
import { isTimed, type Exercise } from '../../guides/guide.js';
import { msg, str } from '../../localization/catalogue.js';
import { formatDuration, type Range } from '../../localization/format.js';
import {
  amountsOf,
  hasSides,
  nextRange,
  nextSeconds as defaultNext,
  plan,
  plannedSeconds,
  restRange,
  roundedSeconds,
  switchRange,
} from '../../practice/plan.js';
import { amountText, itemName, leaveText, phaseName, secondsText } from './labels.js';
import { renderConsent } from './consent-view.js';
import { renderCueToggles } from './cue-toggles.js';
import type { PracticeSession, SessionItem } from './practice-session.js';
import { renderSides } from './sides-view.js';

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

/** Asks once for what all variants of an exercise share. */
function renderAmounts(session: PracticeSession, exercise: Exercise) {
  const [item, ...others] = session.items.filter((each) => each.exercise === exercise) as [
    SessionItem,
    ...SessionItem[],
  ];
  const sliders = amountsOf(exercise).map(([amount, range]) => {
    const value = item.amounts?.[amount] ?? range[0];
    const step = amount === 'durationSeconds' ? 5 : 1;
    const text = amountText(amount, value);
    return slider('amount', figureNames()[amount], value, text, range, step, (chosen) =>
      session.chooseAmount(exercise, amount, chosen),
    );
  });
  if (session.items.length === 1) return sliders;
  return html`<fieldset class="stack">
    <legend>${others.length ? exercise.text().title : itemName(item)}</legend>
    ${sliders}
  </fieldset>`;
}

/** Whether any of the items has more than one round as it was chosen, with a rest between two. */
const hasRests = ({ items, settings }: PracticeSession) =>
  plan(items, { ...settings, sides: hasSides(items) ? ['left'] : [] }).rounds.some((n) => n > 1);

/** Times that the guide does not name, and that are shown as the shopper's own; none that changes nothing. */
function renderCustomTimes(session: PracticeSession) {
  const { restSeconds, switchSeconds, sides, nextSeconds = defaultNext } = session.settings;
  const isList = session.items.length > 1;
  if (!hasRests(session) && sides.length < 2 && !isList) return nothing;
  return html`<fieldset class="stack" part="custom-times">
    <legend>
      ${msg('Your own breaks', {
        desc: 'Heading above settings that the guide gives no numbers for.',
      })}
    </legend>
    ${
      hasRests(session)
        ? slider(
            'custom-time',
            phaseName({ kind: 'rest' }),
            restSeconds,
            secondsText(restSeconds),
            restRange,
            5,
            (seconds) => session.choose({ restSeconds: seconds }),
          )
        : nothing
    }
    ${
      isList
        ? slider(
            'custom-time',
            phaseName({ kind: 'next' }),
            nextSeconds,
            secondsText(nextSeconds),
            nextRange,
            5,
            (seconds) => session.choose({ nextSeconds: seconds }),
          )
        : nothing
    }
    ${
      sides.length > 1
        ? slider(
            'custom-time',
            phaseName({ kind: 'switch' }),
            switchSeconds,
            secondsText(switchSeconds),
            switchRange,
            1,
            (seconds) => session.choose({ switchSeconds: seconds }),
          )
        : nothing
    }
  </fieldset>`;
}

/** Computed, and said to be: what is counted has no time. */
function renderTotal({ items, settings }: PracticeSession) {
  const isKnown = items.every(({ exercise }) => isTimed(exercise));
  if (!isKnown || (hasSides(items) && !settings.sides.length)) return nothing;
  const seconds = roundedSeconds(plannedSeconds(plan(items, settings)));
  const total = formatDuration([seconds, seconds]);
  return html`<p class="muted" part="total">
    ${msg(str`About ${total} in all`, {
      desc: 'How long a session takes, computed. The placeholder is a length of time.',
    })}
  </p>`;
}

/** What is asked before a session. */
export function renderSetup(session: PracticeSession): TemplateResult {
  const { items, exercises } = session;
  return html`<form
    class="stack"
    part="setup"
    aria-labelledby="title"
    tabindex="-1"
    data-first
    @submit=${(event: Event) => {
      event.preventDefault();
      session.start();
    }}
  >
    ${hasSides(items) ? renderSides(session.settings.sides, (sides) => session.choose({ sides })) : nothing}
    ${exercises.map((each) => renderAmounts(session, each))} ${renderCustomTimes(session)}
    ${renderCueToggles(session)} ${renderTotal(session)} ${exercises.map(renderConsent)}
    <div class="row">
      <button class="pill action" part="begin">
        ${msg('Start', { desc: 'Button that starts a practice session.' })}
      </button>
      <button class="pill" part="cancel" type="button" @click=${() => session.leave()}>
        ${leaveText(items)}
      </button>
    </div>
  </form>`;
}
