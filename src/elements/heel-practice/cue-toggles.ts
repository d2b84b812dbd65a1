import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { PracticeSession } from './practice-session.js';
import type { CueName } from './signals.js';
import { signalsText, voiceFailedText } from './labels.js';

const names = (): Readonly<Record<CueName, string>> => ({
  tones: msg('Tones', { desc: 'Switch of a practice session: short sounds when a phase begins.' }),
  vibration: msg('Vibration', { desc: 'Switch of a practice session.' }),
  voice: msg('Voice', { desc: 'Switch of a practice session: the phases are read aloud.' }),
  movement: msg('Animation', { desc: 'Switch of a practice session.' }),
});

/** A switch for each cue, so that a quiet room can have the one without the other. */
export function renderCueToggles(session: PracticeSession): TemplateResult {
  return html`<fieldset class="row" part="cues">
    <legend>${signalsText()}</legend>
    ${session.signals.available(session.element.language).map(
      (name) =>
        html`<label class="row pill variant" part="cue">
          <input
            type="checkbox"
            .checked=${session.signals.isOn(name)}
            @change=${(event: Event) =>
              session.switchCue(name, (event.target as HTMLInputElement).checked)}
          />
          ${names()[name]}
        </label>`,
    )}
    ${
      session.signals.hasVoiceFailed
        ? html`<p class="position" part="voice-failed">${voiceFailedText()}</p>`
        : nothing
    }
  </fieldset>`;
}
