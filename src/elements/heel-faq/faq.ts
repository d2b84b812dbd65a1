import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Guide } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { HeelElement } from '../base/heel-element.js';
import { renderFurtherHelp, renderHelpList } from '../base/help-view.js';
import { prose } from '../base/prose.styles.js';
import { flag, text, type ReadDeclaration } from '../base/read-value.js';
import { AuthorQuestionsController } from './author-questions-controller.js';
import type { AuthorContent } from './author-questions.js';
import { builtInId, chooseQuestions, type ShownQuestion } from './choose-questions.js';
import { HeelFaqToggleEvent } from './events.js';
import { FragmentController } from './fragment-controller.js';
import { styles } from './heel-faq.styles.js';
import { CopiedLink, linkTo } from './question-link.js';

/** The questions and answers of a guide, or the author's own, with the guide's advice on when to seek help. */
export abstract class Faq extends HeelElement {
  static override styles: CSSResultGroup = [HeelElement.styles, prose, styles];

  static override properties: Readonly<Record<string, ReadDeclaration>> = {
    questions: text,
    single: flag,
    hideHelp: flag,
  };

  /**
   * The guide whose questions and advice are shown.
   * @protected
   */
  declare static readonly guide: Guide;

  #fragment = new FragmentController(this, (id) => this.show(id));

  #copiedLink = new CopiedLink(this);

  /** The ids of the open questions. */
  #open: readonly string[] = [];

  /** What the author wrote inside. */
  protected author: AuthorContent = { lang: undefined, intro: [], questions: [] };

  /**
   * Which questions, in which order: ids separated by spaces, `own` for all of the author's and
   * `built-in` for all of the guide's; the first mention of a question counts.
   * Default: the author's, else
   * the guide's. An unknown id is reported and left out.
   */
  declare questions: string;

  /** Whether opening one answer closes the others. */
  declare single: boolean;

  /** Leaves out the advice on when to seek help, for a page that has it elsewhere. */
  declare hideHelp: boolean;

  constructor() {
    super();
    new AuthorQuestionsController(this, (content) => {
      const before = this.author;
      this.author = content;
      this.requestUpdate('author', before);
    });
  }

  get #guide(): Guide {
    return (this.constructor as typeof Faq).guide;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const names: PropertyValues = changed;
    if (names.has('author')) this.#openAtFirst(names.get('author') as AuthorContent | undefined);
    if (this.questions && (names.has('author') || names.has('questions'))) this.#reportUnknown();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('author')) this.#fragment.followOnce();
  }

  /** Opens what the author has open, once it is there; with `single` only the first. */
  #openAtFirst(before: AuthorContent | undefined): void {
    for (const { id, open } of this.author.questions) {
      const isNew = !before?.questions.some((each) => each.id === id);
      if (open && isNew && !(this.single && this.#open.length)) this.show(id);
    }
  }

  #reportUnknown(): void {
    const ids = [...this.#guide.questions, ...this.author.questions].map(({ id }) => id);
    for (const token of this.#choose().unknown) {
      this.warnInvalidAttribute('questions', token, ['own', 'built-in', ...ids].join(', '));
    }
  }

  #choose() {
    const tokens = this.questions.split(/[\s,]+/).filter(Boolean);
    return chooseQuestions(tokens, this.author.questions, this.#guide);
  }

  /** The id of the question that is meant: a built-in one may be named in short, as in `questions`. */
  #idOf(id: string): string {
    const has = (questions: readonly { readonly id: string }[]) =>
      questions.some((each) => each.id === id);
    return has(this.#guide.questions) && !has(this.author.questions)
      ? builtInId(this.#guide, id)
      : id;
  }

  #toggle(id: string, open: boolean): void {
    if (open) this.show(id);
    else this.hide(id);
    this.dispatchEvent(new HeelFaqToggleEvent(id, open));
  }

  /** Opens the answer to the question with this id, written as in `questions`; `single` closes the others. */
  show(id: string): void {
    this.#open = [...(this.single ? [] : this.#open), this.#idOf(id)];
    this.requestUpdate();
  }

  /** Closes the answer to the question with this id, written as in `questions`. */
  hide(id: string): void {
    const closed = this.#idOf(id);
    this.#open = this.#open.filter((each) => each !== closed);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { lang, intro } = this.author;
    return html`<div class="root" part="base" lang=${this.language}>
      <div class="prose" lang=${lang ?? nothing}>${intro}</div>
      ${this.#choose().questions.map((each, index) => this.#renderItem(each, index))}
      ${this.hideHelp ? nothing : html`<slot name="help">${this.#renderHelp()}</slot>`}
    </div>`;
  }

  #renderItem({ id, lang = this.language, text }: ShownQuestion, index: number) {
    const { question, answer } = text();
    const open = this.#open.includes(id);
    return html`<div class="item" part="item" id=${id}>
      ${this.heading(
        'heading',
        html`<button
          class="question"
          part="question"
          id="question-${index}"
          lang=${lang}
          aria-expanded=${open}
          aria-controls="answer-${index}"
          @click=${() => this.#toggle(id, !open)}
        >
          <span class="prose">${question}</span>
        </button>`,
      )}
      <div
        class="answer"
        part="answer"
        id="answer-${index}"
        role="region"
        aria-labelledby="question-${index}"
        hidden=${open ? nothing : 'until-found'}
        @beforematch=${() => this.#toggle(id, true)}
      >
        <div class="prose" lang=${lang}>
          ${answer.map((each) => (typeof each === 'string' ? html`<p>${each}</p>` : each))}
        </div>
        <a
          class="small muted link"
          part="link"
          href=${linkTo(id)}
          aria-describedby="question-${index}"
          aria-live="polite"
          @click=${(event: Event) => {
            event.preventDefault();
            void this.#copiedLink.copy(id);
          }}
          >${
            this.#copiedLink.question === id
              ? msg('Link copied', { desc: 'Said after the link to a question was copied.' })
              : msg('Copy link', {
                  desc: 'Link below an answer in the questions and answers.',
                })
          }</a
        >
      </div>
    </div>`;
  }

  #renderHelp(): TemplateResult {
    const help = this.#guide.help();
    return html`<section class="box stack help" part="help">
      ${this.heading('help-heading', help.heading)}
      <div class="caution">${renderHelpList(this.heading, help.lists[0]!)}</div>
      <details part="further-help">
        <summary>
          ${msg('More reasons to seek help', { desc: 'Opens the less urgent reasons to seek help.' })}
        </summary>
        ${renderFurtherHelp(this.heading, help)}
      </details>
      <p class="small muted">${help.disclaimer}</p>
    </section>`;
  }
}
