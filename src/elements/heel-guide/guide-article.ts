import {
  html,
  isServer,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { asAddress } from '../../commerce/address.js';
import type { Article, ArticleText, SourceName } from '../../guides/article.js';
import type { Exercise, Guide } from '../../guides/guide.js';
import { msg, str } from '../../localization/catalogue.js';
import { formatDuration } from '../../localization/format.js';
import { HeelElement } from '../base/heel-element.js';
import { LaterFile } from '../base/later-file.js';
import { renderLoadFailure } from '../base/load-failure-view.js';
import { name, readBy, text as words, textOf, type ReadDeclaration } from '../base/read-value.js';
import { warn } from '../base/warn.js';
import { linkTo } from '../heel-faq/question-link.js';
import { illustration } from '../illustration/illustration.js';
import { illustrationStyles } from '../illustration/illustration.styles.js';
import { renderContents } from './contents-view.js';
import { CurrentSectionController } from './current-section-controller.js';
import { headingAt } from './heading.js';
import { styles } from './heel-guide.styles.js';
import { placeContent, places, type Placement } from './placement.js';
import { productPlaces } from './product-places.js';
import { ReadingTimeController } from './reading-time-controller.js';
import { SectionLinksController } from './section-links-controller.js';
import { sectionTitles, sectionViews, type SectionTools } from './section-views.js';
import { optional, replaceable, sections, type Section } from './sections.js';
import { sharePage, type Shared } from './share.js';
import { renderMarks, renderSourceList } from './sources-view.js';

const level = readBy((value) => Number(textOf(value ?? 2) || NaN));

const levels = [1, 2, 3, 4];

const anyHeading = 'h1, h2, h3, h4, h5, h6';

/** The first heading in an author's section. */
const headingOf = (nodes: readonly Element[] = []): string | undefined =>
  nodes
    .map((node) => (node.matches(anyHeading) ? node : node.querySelector(anyHeading)))
    .find(Boolean)
    ?.textContent.trim();

/** A guide as one article: its words around the elements for exercises and questions. */
export abstract class GuideArticle extends HeelElement {
  static override styles: CSSResultGroup = [HeelElement.styles, styles, illustrationStyles];

  /** Where an author's nodes stand is chosen for each, and nothing is written on them for it. */
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override properties: Readonly<Record<string, ReadDeclaration>> = {
    headingLevel: level,
    hide: name,
    nextHref: words,
  };

  /**
   * The guide that the article is of.
   * @protected
   */
  declare static readonly guide: Guide;

  /**
   * What else the article says.
   * @protected
   */
  declare static readonly article: Article;

  /**
   * The level of the title, 1 to 4; everything else is below it. Anything else is reported and read as 2.
   * @default 2
   */
  declare headingLevel: number;

  /**
   * What is left out: ids of sections (`introduction`, `why`, `exercises`, `closing`, `supplementary`,
   * `further-treatment`, `questions`, `sources`, `next`) and of what stands above them (`title`, `picture`,
   * `reading-time`, `share`, `print`, `contents`), separated by spaces. Anything else is reported; when to seek help stays.
   */
  declare hide: string;

  /** The address of the next guide, http(s) or relative. Anything else is reported and left out. */
  declare nextHref: string;

  #placement: Placement = { nodes: new Map(), unknown: [] };
  #observer: MutationObserver | undefined;
  #current = new CurrentSectionController(this);
  #readingTime = new ReadingTimeController(this, () => [this.language, this.hide, this.#placement]);
  #shared: Shared | undefined;

  #studies = new LaterFile(this, async () => {
    const [{ renderResearch }, notes] = await Promise.all([
      import('../base/notes-view.js'),
      this.#article.sources.notes(),
    ]);
    return (authors: string) =>
      renderResearch(notes().filter(({ reference }) => reference?.authors === authors));
  });

  constructor() {
    super();
    new SectionLinksController(this, () => this.#loadStudies());
  }

  get #guide(): Guide {
    return (this.constructor as typeof GuideArticle).guide;
  }

  get #article(): Article {
    return (this.constructor as typeof GuideArticle).article;
  }

  /** What the ids of sections and sources begin with. */
  get #prefix(): string {
    return `${this.#guide.id}-guide-`;
  }

  get #level(): number {
    return levels.includes(this.headingLevel) ? this.headingLevel : 2;
  }

  /** What the author leaves out. */
  get #hidden(): readonly string[] {
    return this.hide.split(/[\s,]+/).filter(Boolean);
  }

  #shows(part: string): boolean {
    return !optional.includes(part) || !this.#hidden.includes(part);
  }

  /** An exercise of the guide's, as an element of its own. */
  protected abstract renderExercise(exercise: Exercise, level: number): TemplateResult;

  /** The guide's questions without when to seek help, as an element of their own. */
  protected abstract renderQuestions(level: number): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#place();
    this.#observer ??= new MutationObserver(() => this.#place());
    this.#observer.observe(this, {
      attributeFilter: ['slot'],
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  #place(): void {
    this.#placement = placeContent(this);
    this.requestUpdate('placement');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('headingLevel') && !levels.includes(this.headingLevel)) {
      this.warnInvalidAttribute('heading-level', this.headingLevel, '1 to 4');
    }
    if (changed.has('hide')) {
      for (const each of this.#hidden.filter((part) => !optional.includes(part))) {
        this.warnInvalidAttribute('hide', each, optional.join(', '));
      }
    }
    if (changed.has('nextHref') && this.nextHref && !asAddress(this.nextHref)) {
      this.warnInvalidAttribute('next-href', this.nextHref, 'an http(s) address');
    }
    for (const slot of this.#placement.unknown) {
      const accepted = [...replaceable, ...places].join(', ');
      warn(`<${this.localName}>: slot="${slot}" inside is not usable; accepted: ${accepted}.`);
    }
  }

  protected override updated(): void {
    const { nodes } = this.#placement;
    for (const slot of this.renderRoot.querySelectorAll<HTMLSlotElement>('slot[name]')) {
      slot.assign(...(nodes.get(slot.name) ?? []));
    }
    if (this.#current.current) this.#loadStudies();
  }

  /** Loads what studies say once somebody reads on, as it stands far below. */
  #loadStudies(): void {
    if (!this.#studies.isAsked && this.#shows('sources')) void this.#studies.get();
  }

  /** Settles once the elements that the article is made of have, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#readingTime.counting;
    return super.getUpdateComplete();
  }

  /** All that the author wrote: with slots that are filled by hand, one holds it. */
  protected override renderAuthor(): unknown {
    if (isServer) return super.renderAuthor();
    const slot = document.createElement('slot');
    slot.assign(
      ...[...this.childNodes].filter((node) => node instanceof Element || node instanceof Text),
    );
    return [slot];
  }

  async #share(title: string): Promise<void> {
    this.#shared = await sharePage(title);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const text = this.#article.text();
    const tools = this.#tools(text);
    const { help } = tools.titles;
    const helpId = `${this.#prefix}help`;
    return html`<article class="root" part="base" lang=${this.language}>
      ${this.#renderHead(text)} ${this.#shows('contents') ? this.#renderContents(tools) : nothing}
      <div class="main">${sections.map((section) => this.#renderSection(section, tools))}</div>
      <a
        class="pill action help-link ${this.#current.current === helpId ? 'reached' : ''}"
        part="help-link"
        href=${linkTo(helpId)}
        >${help}</a
      >
    </article>`;
  }

  #tools(text: ArticleText): SectionTools {
    const below = this.#level + Number(this.#shows('title'));
    const { exercises } = this.#guide;
    return {
      guide: this.#guide,
      article: this.#article,
      text,
      titles: sectionTitles(this.#guide, text),
      heading: (part, content, lower = 0) => headingAt(below + lower, part, content),
      marks: (names) => this.#renderMarks(names),
      exercises: () =>
        exercises.map(
          (exercise) =>
            html`<div class="exercise" id=${this.#prefix + exercise.id} tabindex="-1">
              ${this.renderExercise(exercise, below + 1)}
            </div>`,
        ),
      questions: () => this.renderQuestions(below + 1),
      sources: () =>
        html`${renderSourceList(this.#article.sources, this.#prefix, this.#studies.part)}
        ${renderLoadFailure(this.#studies, () => this.#studies.get())}`,
      nextHref: asAddress(this.nextHref),
    };
  }

  #renderHead(text: ArticleText) {
    const { minutes } = this.#readingTime;
    const time = minutes && formatDuration([minutes * 60, minutes * 60]);
    return html`<header class="head">
      <div class="stack">
        ${
          this.#shows('title')
            ? headingAt(this.#level, 'title', html`<slot name="title">${text.title}</slot>`)
            : nothing
        }
        <div class="row tools">
          ${
            time && this.#shows('reading-time')
              ? html`<p class="muted" part="reading-time">
                  ${msg(str`Reading time: about ${time}`, {
                    desc: 'Computed from the words of the article. The placeholder is "7 minutes".',
                  })}
                </p>`
              : nothing
          }
          ${this.#renderButtons(text)}
        </div>
      </div>
      ${
        this.#shows('picture')
          ? html`<div class="picture" part="picture">
              <slot name="picture">${illustration({ drawing: () => this.#article.drawing })}</slot>
            </div>`
          : nothing
      }
    </header>`;
  }

  #renderButtons({ title }: ArticleText) {
    const shown = this.#placement.nodes.get('title')?.[0]?.textContent.trim();
    return html`${
      this.#shows('share')
        ? html`<button class="pill" part="share" @click=${() => this.#share(shown || title)}>
              ${msg('Share this guide', { desc: 'Button: shares the page or copies its link.' })}
            </button>
            <span class="small" role="status" part="status">${this.#sharedText()}</span>`
        : nothing
    }
    ${
      this.#shows('print')
        ? html`<button class="pill" part="print" @click=${() => print()}>
            ${msg('Print this guide', { desc: 'Button.' })}
          </button>`
        : nothing
    }`;
  }

  #sharedText(): unknown {
    if (this.#shared === 'copied') {
      return msg('Link copied', { desc: 'Said after the link to a question was copied.' });
    }
    return this.#shared === 'failed'
      ? msg('The link could not be copied.', { desc: 'Said after the share button was pressed.' })
      : nothing;
  }

  #renderContents({ titles }: SectionTools) {
    const { nodes } = this.#placement;
    const entries = sections
      .filter((section) => this.#shows(section))
      .map((section) => ({
        id: this.#prefix + section,
        label: headingOf(nodes.get(section)) ?? titles[section],
      }));
    return renderContents(entries, this.#current.current);
  }

  #renderSection(section: Section, tools: SectionTools) {
    const place = `after-${section}`;
    return html`${
      this.#shows(section)
        ? html`<section class="stack" part="section" id=${this.#prefix + section} tabindex="-1">
            ${sectionViews[section](tools)}
          </section>`
        : nothing
    }
    ${
      this.#placement.nodes.has(place)
        ? html`<div class="products" part="products">${productPlaces[place]!()}</div>`
        : nothing
    }`;
  }

  #renderMarks(names: readonly SourceName[]) {
    if (!names.length) {
      return html`<small class="small muted" part="own-advice"
        >(${msg('our own advice, without a source', {
          desc: 'In brackets behind a sentence that rests on no source.',
        })})</small
      >`;
    }
    const hasList = this.#shows('sources') && !this.#placement.nodes.has('sources');
    return hasList ? renderMarks(this.#article.sources, names, this.#prefix) : nothing;
  }
}
