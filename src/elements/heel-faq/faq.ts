import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Guide } from '../../guides/guide.js';
import { msg } from '../../localization/catalogue.js';
import { filledSlots } from '../base/filled-slots.js';
import { HeelElement } from '../base/heel-element.js';
import { LaterFile } from '../base/later-file.js';
import { prose } from '../base/prose.styles.js';
import { notesDisclosure } from '../base/notes-disclosure.js';
import { flag, idsIn, text, type ReadDeclaration } from '../base/read-value.js';
import type * as authorQuestions from './author-questions.js';
import {
  acceptedIds,
  allQuestions,
  chooseQuestions,
  hasId,
  unknownIds,
  wholeId,
  type ShownQuestion,
} from './choose-questions.js';
import { HeelFaqToggleEvent } from './events.js';
import { renderHelp } from './help-section.js';
import { styles } from './heel-faq.styles.js';
import { copyLink, linkTo } from './question-link.js';
import { ToolsController } from './tools-controller.js';

/** All that may change in an author's words. */
const changes = { attributes: true, childList: true, subtree: true, characterData: true };

/** The questions and answers of a guide, or the author's own, with the guide's advice on when to seek help. */
export abstract class Faq extends HeelElement {
  static override styles: CSSResultGroup = [HeelElement.styles, prose, styles];

  static override properties: Readonly<Record<string, ReadDeclaration>> = {
    questions: text,
    open: text,
    single: flag,
    expandAll: flag,
    structuredData: flag,
    hideHelp: flag,
  };

  /**
   * The guide whose questions and advice are shown.
   * @protected
   */
  declare static readonly guide: Guide;

  /** What the author wrote inside. A change of it is one of `author`. */
  #author: authorQuestions.AuthorContent = { intro: [], questions: [] };

  /** Reads it. A file of its own, as many have the guide's questions alone; meanwhile it stands as it is written. */
  #reader = new LaterFile<typeof authorQuestions>(this, () => import('./author-questions.js'));

  /** Sees what changes of it, while the element is on a page. */
  #observer: MutationObserver | undefined;

  #research = notesDisclosure(this, () => this.#guide.furtherTreatmentResearch());

  #tools = new ToolsController(this);

  /** The ids of the open questions. */
  #open = new Set<string>();

  /** The ids of the questions that have been shown, and whether their author had them open last. */
  #known = new Map<string, boolean>();

  /** The question whose link was copied last. */
  #copied: string | undefined;

  /**
   * Which questions, in which order: ids separated by spaces, `own` for all of the author's and
   * `built-in` for all of the guide's; the first mention of a question counts.
   * Default: the author's, else
   * the guide's. An unknown id is reported and left out.
   */
  declare questions: string;

  /**
   * Which answers are open at first: `first`, `all`, or ids as in `questions`; beside those of the author's
   * `<details>` that are open. With `single` the first of them is.
   */
  declare open: string;

  /** Whether opening one answer closes the others. */
  declare single: boolean;

  /** Shows a button that opens all answers, and closes them. */
  declare expandAll: boolean;

  /** Describes the questions that are shown to search engines, as schema.org's `FAQPage`. */
  declare structuredData: boolean;

  /** Leaves out the advice on when to seek help, for a page that has it elsewhere. */
  declare hideHelp: boolean;

  get #guide(): Guide {
    return (this.constructor as typeof Faq).guide;
  }

  /** All questions that there are to choose from. */
  get #all(): readonly ShownQuestion[] {
    return allQuestions(this.#author.questions, this.#guide);
  }

  /** Those to show. */
  get #shown(): readonly ShownQuestion[] {
    return chooseQuestions(idsIn(this.questions), this.#all, this.#guide);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.readWords();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Words elsewhere on the page outlive the element.
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isReading) return;
    if (changed.has('open')) this.#known.clear();
    this.#openAsWritten();
    for (const token of unknownIds(idsIn(this.questions), this.#all, this.#guide)) {
      this.warnInvalidAttribute(
        'questions',
        token,
        acceptedIds(this.#author.questions, this.#guide),
      );
    }
  }

  /**
   * Whether the author's words stand as they are written.
   * @protected
   */
  declare isReading: boolean | undefined;

  override readWords(): void {
    const before = this.#author;
    const { part, isAsked } = this.#reader;
    this.isReading = !part && filledSlots(this.source).includes('');
    if (part) {
      this.adopt(part.styles);
      this.#author = part.readAuthorQuestions(this.source, before);
    } else if (this.isReading && !isAsked) {
      this.pending = this.#reader.get().then(() => this.readWords());
    }
    this.requestUpdate('author', before);
    this.#observer?.disconnect();
    (this.#observer ??= new MutationObserver(() => this.readWords())).observe(this.source, changes);
  }

  /** Opens what is to be open at first, once it is there; then what a script opens in the author's words. */
  #openAsWritten(): void {
    const wanted = idsIn(this.open.toLowerCase());
    this.#shown.forEach((each, index) => {
      const { id, open = false } = each;
      const isWanted = (token: string) =>
        token === 'all' || token === (index ? '' : 'first') || hasId(each, token, this.#guide);
      const isOpen = this.#known.has(id)
        ? open
        : (open || wanted.some(isWanted)) && !(this.single && this.#open.size);
      if (isOpen !== !!this.#known.get(id)) this[isOpen ? 'show' : 'hide'](id);
      this.#known.set(id, open);
    });
  }

  /**
   * Hears what is asked of all questions. Listeners of their own would take much longer, and one on an element
   * has screen readers say "clickable" of all that stands in it.
   */
  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', (event) => {
      // The author's words stand deeper, and may have any class and part.
      const asked = (event.target as Element).closest('.root>.item>*>[part]');
      if (!asked) return;
      const { id } = asked.closest('.item')!;
      if ((asked as HTMLAnchorElement).href) {
        event.preventDefault();
        void this.#copyLink(id);
      } else this.#toggle(id, !this.#open.has(id));
    });
  }

  #toggle(id: string, open: boolean): void {
    this[open ? 'show' : 'hide'](id);
    this.dispatchEvent(new HeelFaqToggleEvent(id, open));
  }

  async #copyLink(id: string): Promise<void> {
    if (await copyLink(id)) this.#copied = id;
    this.requestUpdate();
  }

  /** Opens the answer to the question with this id, written as in `questions`; `single` closes the others. */
  show(id: string): void {
    if (this.single) this.#open.clear();
    this.#open.add(wholeId(id, this.#all, this.#guide));
    this.requestUpdate();
  }

  /** Closes the answer to the question with this id, written as in `questions`. */
  hide(id: string): void {
    this.#open.delete(wholeId(id, this.#all, this.#guide));
    this.requestUpdate();
  }

  protected override renderContent(): TemplateResult {
    const { lang, intro } = this.#author;
    const shown = this.isReading ? [] : this.#shown;
    const page = linkTo('');
    const items = shown.map((each, index) => this.#renderItem(each, index, page));
    // With the page's own looks, and nothing to be seen below, nothing moves before it is read.
    return html`${this.isReading ? html`<slot></slot>` : nothing}
      <div
        class="root ${this.isReading && !this.#reader.hasFailed ? 'pending' : ''}"
        part="base"
        lang=${this.language}
      >
        <div class="prose" lang=${lang ?? nothing}>${intro}</div>
        ${
          this.expandAll && !this.single
            ? this.#tools.tools?.renderExpandAll(
                shown.map(({ id }) => id),
                this.#open,
                (id, open) => this.#toggle(id, open),
              )
            : nothing
        }
        ${
          this.#author.questions[0]
            ? shown.map(({ lead, tail }, index) => [lead, this.atLevel(items[index]!), tail])
            : this.atLevel(html`${items}`)
        }
        ${this.hideHelp ? nothing : this.atLevel(renderHelp(this.#guide.help(), this.#research))}
      </div>`;
  }

  #renderItem({ id, kind, lang, text }: ShownQuestion, index: number, page: string) {
    const { question, answer } = text();
    const open = this.#open.has(id);
    const isOwn = kind === 'own';
    return html`<div class="item" part="item" id=${isOwn ? id : [id]}>
      <h3 part="heading">
        <button
          class="question"
          part="question"
          id="question-${[index]}"
          lang=${lang ?? [this.language]}
          aria-expanded=${open}
          aria-controls="answer-${[index]}"
        >
          <span class="prose">${isOwn ? new Set(question) : [question]}</span>
        </button>
      </h3>
      <div
        class="answer"
        part="answer"
        id="answer-${[index]}"
        role="group"
        aria-labelledby="question-${[index]}"
        hidden=${open ? nothing : 'until-found'}
        @beforematch=${() => this.#toggle(id, true)}
      >
        <div class="prose" lang=${lang ?? [this.language]}>
          ${isOwn ? new Set(answer) : answer.map((each) => html`<p>${[each]}</p>`)}
        </div>
        <a
          class="small muted link"
          part="link"
          href=${linkTo(id, page)}
          aria-describedby="question-${[index]}"
          aria-live="polite"
          >${
            this.#copied === id
              ? msg('Link copied', { desc: 'Said after the link to a question was copied.' })
              : msg('Copy link', {
                  desc: 'Link below an answer in the questions and answers.',
                })
          }</a
        >
      </div>
    </div>`;
  }
}
