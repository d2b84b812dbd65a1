import { html, nothing, type TemplateResult } from 'lit';
import { repetitionsText } from '../../guides/dosage-text.js';
import { msg } from '../../localization/catalogue.js';
import { canSkip, isWork } from '../../practice/session.js';
import { upcoming } from '../../practice/upcoming.js';
import type { PracticeSession } from './practice-session.js';
import { renderCueToggles } from './cue-toggles.js';
import { renderPicture } from './picture.js';
import { renderStart, renderSteps } from './steps-view.js';
import { renderUnconfirmed } from './unconfirmed.js';
import {
  itemName,
  nextText,
  pausedText,
  phaseName,
  roundText,
  sideName,
  signalsText,
} from './labels.js';

const digits = (milliseconds: number) => {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60
    ? `${seconds}`
    : `${Math.trunc(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
};

const ring = (share: number) =>
  html`<svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
    <circle cx="50" cy="50" r="45"></circle>
    <circle
      class="done"
      cx="50"
      cy="50"
      r="45"
      pathLength="1"
      stroke-dasharray="1"
      stroke-dashoffset=${1 - share}
      transform="rotate(-90 50 50)"
    ></circle>
  </svg>`;

/** What there is to do, of what is counted. */
const renderCount = (repetitions: number) =>
  html`<div class="dial">
    <div class="repetitions" part="repetitions">${repetitionsText([repetitions, repetitions])}</div>
  </div>`;

function renderTimer({ state }: PracticeSession, name: string): TemplateResult {
  const { elapsed, remaining } = state!;
  const whole = elapsed + remaining;
  const left = digits(remaining);
  return html`<div class="dial" part="dial">
    ${ring(whole ? Math.ceil(elapsed / 250) / Math.ceil(whole / 250) : 1)}
    <div
      class="digits ${left.length > 3 ? 'long' : ''}"
      part="time"
      role="timer"
      aria-live="off"
      aria-label=${name}
    >
      ${left}
    </div>
  </div>`;
}

/** Where it is refused, the session goes on without. */
const toggleFullScreen = ({ element }: PracticeSession) =>
  (document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen()).then(
    // What stands above the display stays above the screen.
    () => element.renderRoot.querySelector('.display')?.scrollIntoView({ block: 'nearest' }),
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

/** Back, on and away; what would do nothing keeps its place, and is not there. */
function renderControls(session: PracticeSession): TemplateResult {
  const { state, items } = session;
  const isLast = state!.phases[state!.index]!.item === items.length - 1;
  return html`<div class="controls" part="controls">
    <button class="pill big" part="back" @click=${() => session.act('back')}>
      ${msg('Back', { desc: 'Button: the phase before, or this one from its start.' })}
    </button>
    <button
      class="pill big"
      part="skip"
      ?hidden=${!canSkip(state!)}
      @click=${() => session.act('skip')}
    >
      ${msg('Skip', { desc: 'Button: on to the next phase.' })}
    </button>
    ${
      items.length > 1
        ? html`<button
            class="pill big"
            part="skip-exercise"
            ?hidden=${isLast}
            @click=${() => session.act('skip-item')}
          >
            ${phaseName({ kind: 'next' })}
          </button>`
        : nothing
    }
    <button class="pill big" part="stop" @click=${() => session.stop()}>
      ${msg('Stop', { desc: 'Button: ends the session before its end.' })}
    </button>
  </div>`;
}

/** What can be looked at meanwhile, below the display. */
const renderMore = (session: PracticeSession) =>
  html`${renderUnconfirmed(session)}
    <details part="how-to">
      <summary>${itemName(session.item)}</summary>
      ${renderSteps(session)}
    </details>
    <details part="more-cues" ?open=${session.signals.hasVoiceFailed}>
      <summary>${signalsText()}</summary>
      ${renderCueToggles(session)}
    </details>
    ${
      document.fullscreenEnabled
        ? html`<button class="pill" part="full-screen" @click=${() => toggleFullScreen(session)}>
            ${msg('Full screen', { desc: 'Button of a running session.' })}
          </button>`
        : nothing
    }`;

/**
 * The large, calm display of a running session, all of it on one screen. Its lines are no paragraphs, so that who
 * has paragraphs far apart still has them on it.
 */
export function renderRunning(session: PracticeSession): TemplateResult {
  const { state, plan, item } = session;
  const phase = state!.phases[state!.index]!;
  const { kind, side, seconds, repetitions } = phase;
  const name = phaseName(phase);
  const isHeld = isWork(phase) && !session.isPaused;
  /** Nothing has said yet with which of several exercises it begins; its side stands below. */
  const isOpening = kind === 'ready' && phase.item === 0 && session.exercises.length > 1;
  const lead = isWork(phase) || kind === 'ready' || kind === 'switch';
  return html`<div class="screen">
      <div
        class="display ${kind} ${isHeld ? 'at-work' : ''}"
        part="running"
        @keydown=${(event: KeyboardEvent) => onKey(session, event)}
      >
        <div class="scene" part="picture">
          <slot name="picture">${renderPicture(session)}</slot>
        </div>
        <div class="now">
          <div class="phase" part="phase">${session.isPaused ? pausedText() : name}</div>
          <div class="position" part="position">
            ${
              kind === 'next'
                ? html`<span>${itemName(item)}</span>`
                : isOpening
                  ? html`<span>${item.exercise.text().title}</span>`
                  : nothing
            }
            ${side && lead && !isOpening ? html`<strong>${sideName(side)}</strong>` : nothing}
            ${
              kind !== 'next' && !isOpening && plan!.rounds[phase.item]! > 1
                ? html`<span>${roundText(item.exercise, phase, plan!)}</span>`
                : nothing
            }
          </div>
        </div>
        ${kind === 'next' ? renderStart(session) : nothing}
        ${seconds === undefined ? renderCount(repetitions!) : renderTimer(session, name)}
        <div class="coming" part="coming">${nextText(session, upcoming(state!))}</div>
        <button
          class="pill action big"
          part="pause"
          data-first
          @click=${() => session.togglePause()}
        >
          ${
            session.isPaused
              ? msg('Resume', { desc: 'Button of a paused session.' })
              : msg('Pause', { desc: 'Button of a running session.' })
          }
        </button>
        ${
          seconds === undefined
            ? html`<button
                class="pill action big"
                part="set-done"
                @click=${() => session.act('tick')}
              >
                ${msg('Set done', { desc: 'Button: the shopper has done the repetitions of a set.' })}
              </button>`
            : nothing
        }
        ${renderControls(session)}
      </div>
    </div>
    ${renderMore(session)}`;
}
