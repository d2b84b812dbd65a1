import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { help } from '../../guides/heel/help.js';
import { msg } from '../../localization/catalogue.js';
import { DisclosureController } from '../base/disclosure-controller.js';
import { HeelElement } from '../base/heel-element.js';
import { flag, text } from '../base/read-value.js';
import { readAuthorQuestions, type AuthorContent } from './author-questions.js';
import { chooseQuestions, type Question } from './choose-questions.js';
import { HeelFaqToggleEvent } from './events.js';
import { styles } from './heel-faq.styles.js';
import { renderHelpList } from '../base/help-list.js';

/** The page's address with this fragment; spelled out, as a page's `<base>` would bend a bare `#id`. */
const linkTo = (id: string) => new URL(`#${id}`, location.href).href;

/**
 * @tag heel-faq
 * @summary Questions and answers about heel pain, the built-in four or the author's own, with the
 * advice on when to seek help beneath them.
 *
 * Without script, and before it, what the author wrote inside stands as it is.
 *
 * @slot - The author's own questions as plain HTML: `<details>`, a heading with what follows it, or
 * `<dl>`. They are shown as a copy, in place of the built-in ones unless `questions` says otherwise.
 * @slot help - Replaces the advice on when to seek help.
 *
 * @fires {HeelFaqToggleEvent} heel-faq-toggle - The shopper opened or closed an answer.
 *
 * @csspart base - The box around everything.
 * @csspart item - A question with its answer.
 * @csspart heading - The heading around a question's button.
 * @csspart question - The button that opens and closes an answer.
 * @csspart answer - An answer.
 * @csspart link - The link to one question.
 * @csspart help - The advice on when to seek help.
 * @csspart further-help - The disclosure of less urgent reasons.
 * @csspart help-heading - Its heading.
 * @csspart help-subheading - The heading of each of its lists.
 *
 * @cssprop [--heel-scroll-margin=1.5em] - Room kept above a question that a link leads to, for pages with a fixed header.
 */
export class HeelFaq extends HeelElement {
  static override styles: CSSResultGroup = [HeelElement.styles, styles];

  #observer = new MutationObserver(() => this.#readAuthor());

  #furtherHelp = new DisclosureController(
    this,
    async () => (await import('./further-help.js')).renderFurtherHelp,
  );

  #author!: AuthorContent;

  /** The ids of the open questions. */
  #open: readonly string[] = [];

  /** Whether the address has led to a question once. */
  #followed = false;

  /** The question whose link was copied last. */
  #copied = '';

  /**
   * Which questions, in which order: ids separated by spaces, `own` for all of the author's and
   * `built-in` for all of the guide's; the first mention of a question counts. Default: the author's, else the guide's four, `frequency
   * improvement running inserts`. An unknown id is reported and left out.
   */
  @property(text) questions = '';

  /** Whether opening one answer closes the others. */
  @property(flag) single = false;

  /** Leaves out the advice on when to seek help, for a page that has it elsewhere. */
  @property(flag) hideHelp = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#readAuthor();
    this.#observer.observe(this, { childList: true, subtree: true, characterData: true });
    addEventListener('hashchange', this.#followFragment);
    document.addEventListener('click', this.#followFragmentAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    removeEventListener('hashchange', this.#followFragment);
    document.removeEventListener('click', this.#followFragmentAgain);
  }

  #readAuthor(): void {
    this.#author = readAuthorQuestions(this);
    this.requestUpdate();
    void this.updateComplete.then(() => this.#followed || this.#followFragment());
  }

  /** Opens the question that the address names, unless the page has something of that name itself. */
  #followFragment = (): void => {
    for (const item of this.renderRoot.querySelectorAll('.item')) {
      const namesake = document.getElementById(item.id);
      if (linkTo(item.id) !== location.href || (namesake && !this.contains(namesake))) continue;
      this.#followed = true;
      this.show(item.id);
      void this.updateComplete.then(() => {
        item.scrollIntoView();
        item.querySelector('button')!.focus({ preventScroll: true });
      });
    }
  };

  /** A second click on the same link changes no hash. */
  #followFragmentAgain = (event: Event): void => {
    const [target] = event.composedPath() as Element[];
    if (target?.closest<HTMLAnchorElement>('a[href*="#"]')?.href === location.href) {
      this.#followFragment();
    }
  };

  async #copyLink(event: Event, id: string): Promise<void> {
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(linkTo(id));
      this.#copied = id;
      this.requestUpdate();
    } catch {
      // Without a clipboard the address bar shows the link.
      location.hash = id;
    }
  }

  #toggle(id: string, open: boolean): void {
    if (open) this.show(id);
    else this.hide(id);
    this.dispatchEvent(new HeelFaqToggleEvent(id, open));
  }

  /** Opens the answer to the question with this id; `single` closes the others. */
  show(id: string): void {
    this.#open = this.single ? [id] : [...this.#open, id];
    this.requestUpdate();
  }

  /** Closes the answer to the question with this id. */
  hide(id: string): void {
    this.#open = this.#open.filter((each) => each !== id);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { lang, intro, questions } = this.#author;
    const chosen = chooseQuestions(
      this.questions.split(/[\s,]+/).filter(Boolean),
      questions,
      this.language,
      (token, accepted) => this.warnInvalidAttribute('questions', token, accepted),
    );
    return html`<div class="root" part="base" lang=${this.language}>
      <div class="stack prose" lang=${lang ?? nothing}>${intro}</div>
      ${chosen.map((each, index) => this.#renderItem(each, index))}
      ${this.hideHelp ? nothing : html`<slot name="help">${this.#renderHelp()}</slot>`}
    </div>`;
  }

  #renderItem({ id, question, answer, lang }: Question, index: number) {
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
          <span>${question}</span>
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
        <div class="stack prose" lang=${lang}>
          ${answer.map((each) => (each instanceof Node ? each : html`<p>${each}</p>`))}
        </div>
        <a
          class="small muted link"
          part="link"
          href=${linkTo(id)}
          aria-describedby="question-${index}"
          aria-live="polite"
          @click=${(event: Event) => this.#copyLink(event, id)}
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

  #renderHelp(): TemplateResult {
    const { heading, lists, disclaimer } = help();
    return html`<section class="box stack help" part="help">
      ${this.heading('help-heading', heading)}
      <div class="caution">${renderHelpList(this.heading, lists[0]!)}</div>
      ${this.#furtherHelp.render(
        'further-help',
        msg('More reasons to seek help', { desc: 'Opens the less urgent reasons to seek help.' }),
        this.heading,
      )}
      <p class="small muted">${disclaimer}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heel-faq': HeelFaq;
  }
}
