import { html, nothing, type TemplateResult } from 'lit';
import { repetitionsText } from '../../guides/dosage-text.js';
import { msg } from '../../localization/catalogue.js';
import { isWork } from '../../practice/session.js';
import type { Practice } from './session-controller.js';
import { renderSwitches } from './cue-toggles.js';
import { renderUnconfirmed } from './unconfirmed.js';
import { phaseName, roundText, sideName, signalsText } from './labels.js';

const digits = (milliseconds: number) => {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60
    ? `${seconds}`
    : `${Math.trunc(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
};

const ring = (share: number) =>
  html`<svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
    <circle cx="50" cy="50" r="46"></circle>
    <circle
      class="done"
      cx="50"
      cy="50"
      r="46"
      pathLength="1"
      stroke-dasharray="1"
      stroke-dashoffset=${1 - share}
      transform="rotate(-90 50 50)"
    ></circle>
  </svg>`;

function renderCount(practice: Practice): TemplateResult {
  const { state } = practice;
  const { repetitions } = state!.phases[state!.index]!;
  return html`<p class="digits" part="repetitions">
      ${repetitionsText([repetitions!, repetitions!])}
    </p>
    <button class="pill action big" part="tick" @click=${() => practice.act('tick')}>
      ${msg('Set done', { desc: 'Button: the shopper has done the repetitions of a set.' })}
    </button>`;
}

function renderTimer({ state }: Practice, name: string): TemplateResult {
  const { elapsed, remaining } = state!;
  const whole = elapsed + remaining;
  return html`<div class="dial" part="dial">
    ${ring(whole ? Math.ceil(elapsed / 250) / Math.ceil(whole / 250) : 1)}
    <p class="digits" part="time" role="timer" aria-live="off" aria-label=${name}>
      ${digits(remaining)}
    </p>
  </div>`;
}

/** Where it is refused, the session goes on without. */
const toggleFullScreen = ({ host }: Practice) =>
  (document.fullscreenElement ? document.exitFullscreen() : host.element.requestFullscreen()).catch(
    () => {},
  );

const keys: Readonly<Record<string, 'back' | 'skip'>> = { ArrowLeft: 'back', ArrowRight: 'skip' };

/** The arrow keys, while focus is in the session and no control needs them. */
function onKey(practice: Practice, event: KeyboardEvent): void {
  const type = keys[event.key];
  if (
    !type ||
    event.repeat ||
    event.target instanceof HTMLInputElement ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey
  )
    return;
  event.preventDefault();
  practice.act(type);
}

/** The large, calm display of a running session. */
export function renderRunning(practice: Practice): TemplateResult {
  const { state, plan, exercise } = practice;
  const phase = state!.phases[state!.index]!;
  const name = phaseName(phase);
  const lead = isWork(phase) || phase.kind === 'ready' || phase.kind === 'switch';
  return html`<div
    class="stack running ${phase.kind}"
    part="running"
    @keydown=${(event: KeyboardEvent) => onKey(practice, event)}
  >
    <p class="phase" part="phase">${name}</p>
    <p class="where" part="where">
      ${phase.side && lead ? html`<strong>${sideName(phase.side)}</strong>` : nothing}
      ${plan!.rounds > 1 ? html`<span>${roundText(exercise, phase, plan!)}</span>` : nothing}
    </p>
    ${phase.seconds === undefined ? renderCount(practice) : renderTimer(practice, name)}
    ${renderUnconfirmed(practice)}
    <div class="row controls" part="controls">
      <button
        class="pill action big"
        part="pause"
        data-first
        @click=${() => practice.togglePause()}
      >
        ${
          practice.isPaused
            ? msg('Resume', { desc: 'Button of a paused session.' })
            : msg('Pause', { desc: 'Button of a running session.' })
        }
      </button>
      <button class="pill big" part="back" @click=${() => practice.act('back')}>
        ${msg('Back', { desc: 'Button: the phase before, or this one from its start.' })}
      </button>
      <button class="pill big" part="skip" @click=${() => practice.act('skip')}>
        ${msg('Skip', { desc: 'Button: on to the next phase.' })}
      </button>
      <button class="pill big" part="stop" @click=${() => practice.stop()}>
        ${msg('Stop', { desc: 'Button: ends the session before its end.' })}
      </button>
      ${
        document.fullscreenEnabled
          ? html`<button
              class="pill big"
              part="full-screen"
              @click=${() => toggleFullScreen(practice)}
            >
              ${msg('Full screen', { desc: 'Button of a running session.' })}
            </button>`
          : nothing
      }
    </div>
    <details part="more-cues">
      <summary>${signalsText()}</summary>
      ${renderSwitches(practice)}
    </details>
  </div>`;
}
