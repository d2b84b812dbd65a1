import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  exerciseDosage,
  exerciseIds,
  type ExerciseId,
  type VariantId,
} from '../../guides/dosage.js';
import { exerciseOf } from '../../guides/guide.js';
import { dosageFacts, dosageLine } from '../../guides/dosage-text.js';
import { exerciseText, type ExerciseText } from '../../guides/heel/exercises.js';
import { msg } from '../../localization/catalogue.js';
import { Disclosure } from '../base/disclosure.js';
import { load } from '../base/load.js';
import { HeelElement } from '../base/heel-element.js';
import { flag, name } from '../base/read-value.js';
import { HeelExerciseVariantChangeEvent } from './events.js';
import { styles } from './heel-exercise-card.styles.js';
import { illustration } from '../illustration/illustration.js';
import { illustrationStyles } from '../illustration/illustration.styles.js';
import type { PracticePart } from '../heel-practice/practice-part.js';

const howTo = () =>
  msg('How to do it', { desc: 'Heading above start position and steps of an exercise.' });

const isExercise = (id: string): id is ExerciseId =>
  (exerciseIds as readonly string[]).includes(id);

/**
 * @tag heel-exercise-card
 * @summary One exercise for heel pain: a drawing, the dosage, the steps, what it is for.
 *
 * An exercise that the guide does not know leaves the author's own content in place.
 *
 * @slot - The author's own note, shown below the steps.
 * @slot title - Replaces the exercise's name.
 * @slot picture - Replaces the drawing.
 * @slot purpose - Replaces what the exercise is for.
 * @slot start - Replaces the start position.
 * @slot steps - Replaces the steps.
 * @slot caution - Replaces or adds a caution.
 * @slot action - What the shopper can do next, such as a link, at the end of the card.
 * @slot fallback - The exercise in plain HTML, for pages without script; shown only while the card cannot be.
 *
 * @fires {HeelExerciseVariantChangeEvent} heel-exercise-variant-change - The shopper chose another variant.
 * @fires {HeelPracticeStartEvent} heel-practice-start - A session starts to run, or runs on after a pause.
 * @fires {HeelPracticeCompleteEvent} heel-practice-complete - A session has come to its end.
 * @fires {HeelPracticeStopEvent} heel-practice-stop - The shopper stopped a session.
 *
 * @csspart base - The card.
 * @csspart picture - The panel that holds the drawing.
 * @csspart title - The heading.
 * @csspart purpose - What the exercise is for.
 * @csspart facts - The dosage at a glance.
 * @csspart fact - One figure of it.
 * @csspart dosage - The dosage as a sentence.
 * @csspart variants - The choice between variants.
 * @csspart variant - One variant to choose.
 * @csspart instructions - Start position, equipment and steps.
 * @csspart subheading - The heading above them.
 * @csspart start - The start position.
 * @csspart equipment - What the exercise needs.
 * @csspart steps - The numbered steps.
 * @csspart caution - The caution.
 * @csspart more - With `compact`, the disclosure that holds everything but picture, name and dosage.
 * @csspart research - What research says, behind a disclosure.
 * @csspart practise - The button that opens a practice session.
 * @csspart practice - A practice session, in place of dosage and instructions.
 * @csspart setup - What is asked before a session.
 * @csspart sides - The choice between sides.
 * @csspart side - One side to choose.
 * @csspart amount - A figure to choose inside the guide's range.
 * @csspart custom-times - The times that are the shopper's own.
 * @csspart custom-time - One of them.
 * @csspart cues - The switches of tones, vibration, voice and movement.
 * @csspart cue - One switch.
 * @csspart more-cues - In a running session, the disclosure around them.
 * @csspart total - How long the session takes, computed.
 * @csspart consent - The yes that some exercises ask for.
 * @csspart begin - The button that starts a session.
 * @csspart cancel - The button that leads back to the exercise.
 * @csspart running - The display of a running session.
 * @csspart phase - The name of the phase.
 * @csspart position - Side and set, or repetition.
 * @csspart dial - The ring around the time.
 * @csspart time - The time that is left.
 * @csspart repetitions - The repetitions of a counted set.
 * @csspart set-done - The button that ends a counted set.
 * @csspart unconfirmed - The notice that a part ran out of sight.
 * @csspart repeat - The button that repeats that part.
 * @csspart confirm - The button that says that it was done.
 * @csspart controls - The buttons of a running session.
 * @csspart pause - Pauses and resumes.
 * @csspart back - Goes back.
 * @csspart skip - Goes on.
 * @csspart stop - Ends the session.
 * @csspart full-screen - Shows the session alone.
 * @csspart summary - What comes after a session.
 * @csspart progress - How often, against what is recommended.
 * @csspart help - When to seek help, after a stop.
 * @csspart help-heading - Its heading.
 * @csspart restart - The button that leads to another session.
 * @csspart close - The button that leads back to the exercise.
 * @csspart follow-up - The disclosure of memory, reminders and printing.
 * @csspart remember - The button that has the device remember.
 * @csspart forget - The button that has it forget.
 * @csspart remind - The button that opens the reminders.
 * @csspart print - A button that prints.
 * @csspart reminders - The times of the reminders.
 * @csspart reminder-time - One time.
 * @csspart download - The button that makes the calendar file.
 *
 * @cssprop [--heel-scroll-margin=0] - Room that the picture keeps above itself while a tall card scrolls by.
 * @cssprop [--heel-illustration-skin=#e9b896] - The figure's skin.
 * @cssprop [--heel-illustration-clothing=#8099b8] - The figure's clothes.
 * @cssprop [--heel-illustration-accent=#c4214a] - The muscle or tissue that an exercise is about.
 */
export class HeelExerciseCard extends HeelElement {
  static override styles: CSSResultGroup = [HeelElement.styles, styles, illustrationStyles];

  /**
   * Which exercise: `plantar-fascia-stretch`, `calf-stretch`, `heel-raise`, `short-foot`,
   * `tissue-mobilization` or `spring-hops`. Anything else is reported, and the author's content stays.
   */
  @property(name) exercise = '';

  /** Which variant is shown, by id; default: the first. An unknown one is reported and read as the first. */
  @property(name) variant = '';

  /** Shows picture, name and dosage, with everything else behind a disclosure. */
  @property(flag) compact = false;

  #research = new Disclosure(this, async () => (await import('./research.js')).renderResearch);

  /** The session that has taken the place of the instructions. */
  #practice: PracticePart | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endPractice();
  }

  /** A session gives way when the page puts another exercise on the card. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('exercise')) this.#endPractice();
  }

  async #beginPractice(exercise: ExerciseId, variant: VariantId | undefined): Promise<void> {
    const part = await load(this, () => import('../heel-practice/guided-practice.js'));
    if (!part || !this.isConnected) return;
    this.#practice ??= part.beginPractice({
      element: this,
      guide: part.heelGuide,
      items: [{ exercise: exerciseOf(part.heelGuide, exercise)!, variant }],
      onLeave: () => this.#leavePractice(),
    });
    this.requestUpdate();
  }

  /** Back to the exercise, and to the button that led to the session. */
  #leavePractice(): void {
    this.#endPractice();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[part=practise]')?.focus(),
    );
  }

  #endPractice(): void {
    this.#practice?.close();
    this.#practice = undefined;
    this.requestUpdate();
  }

  #chooseVariant(exercise: ExerciseId, variant: VariantId): void {
    this.variant = variant;
    this.dispatchEvent(new HeelExerciseVariantChangeEvent(exercise, variant));
  }

  /** The variant to show; none where the exercise has but one way. */
  #shownVariant(exercise: ExerciseId): VariantId | undefined {
    const { variants } = exerciseDosage[exercise];
    const named = variants.find((id) => id === this.variant);
    if (this.variant && !named)
      this.warnInvalidAttribute('variant', this.variant, variants.join(', ') || 'none');
    return named ?? variants[0];
  }

  protected override render(): TemplateResult {
    if (!isExercise(this.exercise)) {
      this.warnInvalidAttribute('exercise', this.exercise, exerciseIds.join(', '));
      return html`<slot></slot><slot name="fallback"></slot>`;
    }
    const text = exerciseText(this.exercise);
    const variant = this.#shownVariant(this.exercise);
    return html`<article
      class="root box card ${this.compact ? 'compact' : 'full'}"
      part="base"
      lang=${this.language}
      aria-labelledby="title"
    >
      <div class="picture" part="picture">
        <slot name="picture">
          ${this.#practice?.renderPicture() ?? illustration(this.exercise, variant)}
        </slot>
      </div>
      <div class="stack content">
        ${this.heading('title', html`<span id="title"><slot name="title">${text.title}</slot></span>`)}
        <p class="muted" part="purpose"><slot name="purpose">${text.purpose}</slot></p>
        ${this.#practice?.render() ?? this.#renderGuide(this.exercise, text, variant)}
        <slot name="action"></slot>
      </div>
    </article>`;
  }

  #renderGuide(exercise: ExerciseId, text: ExerciseText, variant: VariantId | undefined) {
    const body = html`<div class="stack">
      ${this.#renderVariants(exercise, text, variant)} ${this.#renderInstructions(text, variant)}
      ${this.#renderCaution(text)}
      <slot></slot>
      ${this.#research.render(
        'research',
        msg('What research says', { desc: 'Opens the research notes of an exercise.' }),
        exercise,
      )}
    </div>`;
    return html`${this.#renderDosage(exercise)}
      <button
        class="pill action"
        part="practise"
        @click=${() => this.#beginPractice(exercise, variant)}
      >
        ${msg('Practise with a timer', { desc: 'Button that opens a guided practice session.' })}
      </button>
      ${
        this.compact
          ? html`<details part="more">
              <summary>${howTo()}</summary>
              ${body}
            </details>`
          : body
      }`;
  }

  #renderDosage(exercise: ExerciseId): TemplateResult {
    return html`<div class="stack">
      <dl class="row facts" part="facts">
        ${dosageFacts(exercise).map(
          ({ term, value, note }) =>
            html`<div class="fact" part="fact">
              <dt class="small muted">${term}</dt>
              <dd class="value">${value}</dd>
              ${note ? html`<dd class="small muted">${note}</dd>` : nothing}
            </div>`,
        )}
      </dl>
      <p part="dosage">${dosageLine(exercise)}</p>
    </div>`;
  }

  #renderVariants(exercise: ExerciseId, { variants }: ExerciseText, shown?: VariantId) {
    if (!variants) return nothing;
    return html`<fieldset class="row" part="variants">
      <legend>
        ${msg('Choose a variant', { desc: 'Above the variants of an exercise to choose between.' })}
      </legend>
      ${exerciseDosage[exercise].variants.map(
        (id) =>
          html`<label class="row pill variant" part="variant">
            <input
              type="radio"
              name="variant"
              value=${id}
              .checked=${id === shown}
              @change=${() => this.#chooseVariant(exercise, id)}
            />
            ${variants[id]!.name}
          </label>`,
      )}
    </fieldset>`;
  }

  #renderInstructions({ start, steps, variants, equipment }: ExerciseText, variant?: VariantId) {
    return html`<div class="stack" part="instructions">
      ${this.compact ? nothing : this.heading('subheading', howTo(), 1)}
      <dl class="stack">
        <div>
          <dt class="small muted">
            ${msg('Start position', { desc: 'Name of the paragraph on how to begin an exercise.' })}
          </dt>
          <dd part="start"><slot name="start">${start}</slot></dd>
        </div>
        ${
          equipment
            ? html`<div>
                <dt class="small muted">
                  ${msg('You need', { desc: 'Name of the list of equipment for an exercise.' })}
                </dt>
                <dd part="equipment">${equipment}</dd>
              </div>`
            : nothing
        }
      </dl>
      <slot name="steps">
        <ol class="stack" part="steps">
          ${(variants?.[variant!]?.steps ?? steps).map((step) => html`<li><span>${step}</span></li>`)}
        </ol>
      </slot>
    </div>`;
  }

  #renderCaution({ caution }: ExerciseText) {
    const words = caution
      ? html`<p class="caution" part="caution">
          <strong>${msg('Take care', { desc: 'Label before a caution.' })}</strong> ${caution}
        </p>`
      : nothing;
    return html`<slot name="caution">${words}</slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heel-exercise-card': HeelExerciseCard;
  }
}
