import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  exerciseOf,
  isTimed,
  type Exercise,
  type ExerciseText,
  type Guide,
} from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { filledSlots, watchSlots } from '../base/filled-slots.js';
import { HeelElement } from '../base/heel-element.js';
import { LaterFile } from '../base/later-file.js';
import { renderLoadFailure } from '../base/load-failure-view.js';
import { notesDisclosure, researchLabel } from '../base/notes-disclosure.js';
import { flag, name, type ReadDeclaration } from '../base/read-value.js';
import type { PracticePart } from '../heel-practice/practice-part.js';
import { illustration } from '../illustration/illustration.js';
import { illustrationStyles } from '../illustration/illustration.styles.js';
import { renderDosage } from './dosage-view.js';
import { HeelExerciseVariantChangeEvent } from './events.js';
import { styles } from './heel-exercise-card.styles.js';
import { howTo, renderCaution, renderInstructions } from './instructions-view.js';
import { renderVariants } from './variants-view.js';

/** One exercise of a guide: a drawing, the dosage, the steps, what it is for, and a session of it. */
export abstract class ExerciseCard extends HeelElement {
  /**
   * The guide that the exercise is of.
   * @protected
   */
  declare static readonly guide: Guide;

  static override styles: CSSResultGroup = [HeelElement.styles, styles, illustrationStyles];

  static override properties: Readonly<Record<string, ReadDeclaration>> = {
    exercise: name,
    variant: name,
    compact: flag,
  };

  #research = notesDisclosure(this, () => this.#exercise!.research());

  #advice = notesDisclosure(this, () => this.#exercise!.advice());

  #practiceFile = new LaterFile(this, () => import('../heel-practice/guided-practice.js'));

  /** The session that has taken the place of the instructions. */
  #practice: PracticePart | undefined;

  /** The slots that the author has put something into. */
  #filled: readonly (string | undefined)[] = [];

  /** Which exercise of the guide, by id. Anything else is reported, and the author's content stays. */
  declare exercise: string;

  /** Which variant is shown, by id; default: the first. An unknown one is reported and read as the first. */
  declare variant: string;

  /** Shows picture, name and dosage, with everything else behind a disclosure. */
  declare compact: boolean;

  get #guide(): Guide {
    return (this.constructor as typeof ExerciseCard).guide;
  }

  /** What the guide has under the id; nothing where it has none. */
  get #exercise(): Exercise | undefined {
    return exerciseOf(this.#guide, this.exercise);
  }

  protected override firstUpdated(): void {
    watchSlots(this);
    // In a task of its own, so that the words do not wait for it; its place is kept.
    this.pending = new Promise<void>((resolve) => setTimeout(() => resolve(this.requestUpdate())));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#filled = filledSlots(this);
    if (changed.get('exercise')) {
      this.#endPractice();
      this.#advice.reset();
      this.#research.reset();
    }
    this.#warnUnknown();
  }

  #warnUnknown(): void {
    const exercise = this.#exercise;
    const attribute = exercise ? 'variant' : 'exercise';
    const ids = (exercise?.variants ?? this.#guide.exercises).map(({ id }) => id);
    const value = this[attribute];
    // Without a variant the first one is meant.
    if (ids.includes(value) || (exercise && !value)) return;
    this.warnInvalidAttribute(attribute, value, ids.join(', ') || 'none');
  }

  async #beginPractice(exercise: Exercise, variant: string | undefined): Promise<void> {
    const part = await this.#practiceFile.get();
    if (!part || !this.isConnected || this.#exercise !== exercise) return;
    this.#practice ??= part.beginPractice({
      element: this,
      guide: this.#guide,
      items: [{ exercise, variant }],
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

  #chooseVariant(exercise: Exercise, variant: string): void {
    this.variant = variant;
    this.dispatchEvent(new HeelExerciseVariantChangeEvent(exercise.id, variant));
  }

  protected override renderContent(): TemplateResult {
    const exercise = this.#exercise;
    // The exercise in plain HTML may come with a later piece of the page.
    if (!exercise) return html`${this.renderAuthor()}<slot name="fallback"></slot>`;
    const { variants } = exercise;
    const { id: variant } = variants.find(({ id }) => id === this.variant) ?? variants[0] ?? {};
    const text = exercise.text();
    // A session that runs has a display of its own, with the picture in it.
    const isRunning = this.#practice?.isRunning();
    return html`<article
      class="root box card ${isRunning ? '' : this.compact ? 'compact' : 'full'} ${this.#practice ? '' : 'idle'}"
      part="base"
      lang=${this.language}
      aria-labelledby="title"
    >
      ${
        isRunning
          ? nothing
          : html`<div class="picture" part="picture">
              <slot name="picture">
                ${this.#practice?.renderPicture() ?? illustration(isServer || this.hasUpdated ? exercise : undefined, variant)}
              </slot>
            </div>`
      }
      <div class="stack content">
        ${this.atLevel(html`<h3 id="title" part="title"><slot name="title">${text.title}</slot></h3>`)}
        ${
          isRunning
            ? nothing
            : html`<p class="muted" part="purpose"><slot name="purpose">${text.purpose}</slot></p>`
        }
        ${this.#practice?.render() ?? this.#renderDosage(exercise, variant)}
      </div>
      ${this.#practice ? nothing : this.#renderBody(exercise, text, variant)}
    </article>`;
  }

  #renderBody(exercise: Exercise, text: ExerciseText, variant: string | undefined) {
    const body = html`<div class="stack body">
      ${renderVariants(exercise, text, variant, (id) => this.#chooseVariant(exercise, id))}
      <div class="stack" part="instructions">
        ${this.compact ? nothing : this.atLevel(html`<h4 part="subheading">${howTo()}</h4>`)}
        ${renderInstructions(text, variant)}
      </div>
      <div class="stack">
        ${renderCaution(text)}
        <slot ?hidden=${!isServer && !this.#filled.includes('')}></slot>
        <div>
          ${this.#advice.render(
            'advice',
            msg('Tips for this exercise', {
              desc: 'Opens advice on one exercise, beside "What research says".',
            }),
          )}
          ${this.#research.render('research', researchLabel())}
        </div>
      </div>
    </div>`;
    return html`<div class="stack content">
      ${
        this.compact
          ? html`<details part="more">
              <summary>${howTo()}</summary>
              ${body}
            </details>`
          : body
      }
      <slot name="action"></slot>
    </div>`;
  }

  #renderDosage(exercise: Exercise, variant: string | undefined) {
    return html`${renderDosage(exercise.dosage)}
      <button
        class="pill action"
        part="practise"
        id="practise"
        aria-labelledby="practise title"
        @click=${() => this.#beginPractice(exercise, variant)}
      >
        ${
          isTimed(exercise)
            ? msg('Practise with a timer', {
                desc: 'Button that opens a guided practice session of an exercise that is done by the clock. Danish avoids "timer", which also means hours.',
              })
            : msg('Practise step by step', {
                desc: 'Button that opens a guided practice session of an exercise that is counted, not timed.',
              })
        }
      </button>
      ${renderLoadFailure(this.#practiceFile)}`;
  }
}
