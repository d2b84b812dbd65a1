import { html, nothing, type TemplateResult } from 'lit';
import { repetitionsText } from '../../guides/dosage-text.js';
import { msg } from '../../localization/catalogue.js';
import { isWork } from '../../practice/session.js';
import type { PracticeSession } from './practice-session.js';
import { renderCueToggles } from './cue-toggles.js';
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

function renderCount(session: PracticeSession): TemplateResult {
  const { state } = session;
  const { repetitions } = state!.phases[state!.index]!;
  return html`<p class="digits" part="repetitions">
      ${repetitionsText([repetitions!, repetitions!])}
    </p>
    <button class="pill action big" part="set-done" @click=${() => session.act('tick')}>
      ${msg('Set done', { desc: 'Button: the shopper has done the repetitions of a set.' })}
    </button>`;
}

function renderTimer({ state }: PracticeSession, name: string): TemplateResult {
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
const toggleFullScreen = ({ element }: PracticeSession) =>
  (document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen()).catch(
    () => {},
  );

const keys: Readonly<Record<string, 'back' | 'skip'>> = { ArrowLeft: 'back', ArrowRight: 'skip' };

/** The arrow keys, while focus is in the session and no control needs them. */
function onKey(session: PracticeSession, event: KeyboardEvent): void {
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
  session.act(type);
}

/** The large, calm display of a running session. */
export function renderRunning(session: PracticeSession): TemplateResult {
  const { state, plan, item } = session;
  const phase = state!.phases[state!.index]!;
  const name = phaseName(phase);
  const lead = isWork(phase) || phase.kind === 'ready' || phase.kind === 'switch';
  return html`<div
    class="stack running ${phase.kind}"
    part="running"
    @keydown=${(event: KeyboardEvent) => onKey(session, event)}
  >
    <p class="phase" part="phase">${name}</p>
    <p class="position" part="position">
      ${phase.side && lead ? html`<strong>${sideName(phase.side)}</strong>` : nothing}
      ${plan!.rounds[phase.item]! > 1 ? html`<span>${roundText(item.exercise, phase, plan!)}</span>` : nothing}
    </p>
    ${phase.seconds === undefined ? renderCount(session) : renderTimer(session, name)}
    ${renderUnconfirmed(session)}
    <div class="row controls" part="controls">
      <button class="pill action big" part="pause" data-first @click=${() => session.togglePause()}>
        ${
          session.isPaused
            ? msg('Resume', { desc: 'Button of a paused session.' })
            : msg('Pause', { desc: 'Button of a running session.' })
        }
      </button>
      <button class="pill big" part="back" @click=${() => session.act('back')}>
        ${msg('Back', { desc: 'Button: the phase before, or this one from its start.' })}
      </button>
      <button class="pill big" part="skip" @click=${() => session.act('skip')}>
        ${msg('Skip', { desc: 'Button: on to the next phase.' })}
      </button>
      <button class="pill big" part="stop" @click=${() => session.stop()}>
        ${msg('Stop', { desc: 'Button: ends the session before its end.' })}
      </button>
      ${
        document.fullscreenEnabled
          ? html`<button
              class="pill big"
              part="full-screen"
              @click=${() => toggleFullScreen(session)}
            >
              ${msg('Full screen', { desc: 'Button of a running session.' })}
            </button>`
          : nothing
      }
    </div>
    <details part="more-cues">
      <summary>${signalsText()}</summary>
      ${renderCueToggles(session)}
    </details>
  </div>`;
}
