import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { asAddress } from '../../commerce/address.js';
import type { Article, ArticleText } from '../../guides/article.js';
import type { Exercise, Guide } from '../../guides/guide.js';
import { HeelElement } from '../base/heel-element.js';
import { renderLoadFailure } from '../base/load-failure-view.js';
import { name, numberOr, text as words, type ReadDeclaration } from '../base/read-value.js';
import { linkTo } from '../heel-faq/question-link.js';
import { illustrationStyles } from '../illustration/illustration.styles.js';
import { headingOf, renderContents } from './contents-view.js';
import { headingAt } from './heading.js';
import { renderHead } from './head-view.js';
import { styles } from './heel-guide.styles.js';
import { InViewController } from './in-view-controller.js';
import { OneByOneController } from './one-by-one-controller.js';
import { PlacementController } from './placement-controller.js';
import { ReadingTimeController } from './reading-time-controller.js';
import { SectionLinksController } from './section-links-controller.js';
import { sectionTitles, sectionViews, type SectionTools } from './section-views.js';
import { isLeftIn, optional, sections, unknownParts, type Section } from './sections.js';
import { studiesFile } from './studies-file.js';
import { sharePage, type Shared } from './share.js';
import { renderMarks, renderSourceList } from './sources-view.js';

const levels = [1, 2, 3, 4];

/** A guide as one article: its words around the elements for exercises and questions. */
export abstract class GuideArticle extends HeelElement {
  static override styles: CSSResultGroup = [HeelElement.styles, styles, illustrationStyles];

  /**
   * Where an author's nodes stand is chosen for each, and nothing is written on them for it.
   * @protected
   */
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override properties: Readonly<Record<string, ReadDeclaration>> = {
    headingLevel: numberOr(2),
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

  #placement = new PlacementController(this);

  /** The section at the upper third of the screen is the one that is read. */
  #reading = new InViewController(this, 'section', '-30% 0px -69% 0px');
  #waysToHelp = new InViewController(this, 'section:has(> [part=help]), .to-help');
  #cards = new OneByOneController(this, this.#guide.exercises.length);
  #readingTime = new ReadingTimeController(
    this,
    () => !this.#cards.next && [this.language, this.hide, this.#placement.nodes],
  );
  #shared: Shared | undefined;

  #studies = studiesFile(this, this.#article.sources);

  /** Settles once they have come, or not. */
  #askingStudies: Promise<unknown> | undefined;

  constructor() {
    super();
    new SectionLinksController(this, () => void this.#loadStudies());
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

  /**
   * Whether what the author wrote stands where it is: products cannot come from elsewhere.
   * @protected
   */
  get isReading(): boolean {
    return !!this.source.querySelector('product-upsell');
  }

  get #level(): number {
    return levels.includes(this.headingLevel) ? this.headingLevel : 2;
  }

  #shows(part: string): boolean {
    return isLeftIn(part, this.hide);
  }

  /** An exercise of the guide's, as an element of its own. */
  protected abstract renderExercise(exercise: Exercise, level: number): TemplateResult;

  /** The guide's questions without when to seek help, as an element of their own. */
  protected abstract renderQuestions(level: number): TemplateResult;

  protected override willUpdate(changed: PropertyValues): void {
    const others = new Map(changed);
    // Its levels are others than those of the elements inside.
    others.delete('headingLevel');
    super.willUpdate(others);
    if (changed.has('headingLevel') && !levels.includes(this.headingLevel)) {
      this.warnInvalidAttribute('heading-level', this.headingLevel, '1 to 4');
    }
    if (changed.has('hide')) {
      for (const each of unknownParts(this.hide)) {
        this.warnInvalidAttribute('hide', each, optional.join(', '));
      }
    }
    if (changed.has('nextHref') && this.nextHref && !asAddress(this.nextHref)) {
      this.warnInvalidAttribute('next-href', this.nextHref, 'an http(s) address');
    }
  }

  protected override updated(): void {
    if (this.#reading.last) void this.#loadStudies();
  }

  /** Loads what studies say once somebody reads on, as it stands far below. */
  async #loadStudies(): Promise<void> {
    if (this.#shows('sources')) await (this.#askingStudies ??= this.#studies.get());
  }

  /** Settles once the elements that the article is made of have, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    while (this.#cards.next) {
      await this.#cards.next;
      await super.getUpdateComplete();
    }
    await this.#readingTime.counting;
    return super.getUpdateComplete();
  }

  /** Fills the slots after an update that failed, too, as the author's words stand in one of them then. */
  protected override performUpdate(): void {
    super.performUpdate();
    this.#placement.fill();
  }

  async #share({ title }: ArticleText): Promise<void> {
    const shown = this.#placement.nodes.get('title')?.[0]?.textContent.trim();
    this.#shared = await sharePage(shown || title);
    this.requestUpdate();
  }

  /** Prints the page, with what studies say. */
  async #print(): Promise<void> {
    if (this.#studies.hasFailed) this.#askingStudies = undefined;
    await this.#loadStudies();
    await this.updateComplete;
    print();
  }

  protected override renderContent(): TemplateResult {
    const text = this.#article.text();
    const tools = this.#tools(text);
    const { help } = tools.titles;
    const helpId = `${this.#prefix}help`;
    return html`<article class="root" part="base" lang=${this.language}>
      ${renderHead({
        text,
        title: (content) => headingAt(this.#level, 'title', content),
        drawing: this.#article.drawing,
        minutes: this.#readingTime.minutes,
        shared: this.#shared,
        shows: (part) => this.#shows(part),
        onShare: () => this.#share(text),
        onPrint: () => this.#print(),
        toHelp: html`<a class="pill to-help" part="help-link" href=${linkTo(helpId)}>${help}</a>`,
      })}
      ${this.#shows('contents') ? this.#renderContents(tools) : nothing}
      <div class="main">${sections.map((section) => this.#renderSection(section, tools))}</div>
      <a
        class="pill action help-link ${this.#waysToHelp.isAny ? 'reached' : ''}"
        part="help-link"
        href=${linkTo(helpId)}
        >${help}</a
      >
    </article>`;
  }

  #tools(text: ArticleText): SectionTools {
    const level = this.#level + Number(this.#shows('title'));
    const guide = this.#guide;
    const article = this.#article;
    const hasList = this.#shows('sources') && !this.#placement.nodes.has('sources');
    return {
      guide,
      article,
      text,
      titles: sectionTitles(guide, text),
      level,
      heading: (part, content, below = 0) => headingAt(level + below, part, content),
      marks: (names) => renderMarks(article.sources, names, hasList && this.#prefix),
      exercises: () =>
        guide.exercises
          .slice(0, this.#cards.count)
          .map(
            (exercise) =>
              html`<div class="exercise" id=${this.#prefix + exercise.id} tabindex="-1">
                ${this.renderExercise(exercise, level + 1)}
              </div>`,
          ),
      questions: () => this.renderQuestions(level + 1),
      sources: () =>
        html`${renderSourceList(article.sources, this.#prefix, this.#studies.part)}
        ${renderLoadFailure(this.#studies, () => this.#studies.get())}`,
      nextHref: asAddress(this.nextHref),
    };
  }

  #renderContents({ titles }: SectionTools) {
    const { nodes } = this.#placement;
    const entries = sections
      .filter((section) => this.#shows(section))
      .map((section) => ({
        id: this.#prefix + section,
        label: headingOf(nodes.get(section)) ?? titles[section],
        isHelp: section === 'help',
      }));
    return renderContents(entries, this.#reading.last);
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
        ? html`<div class="products" part="products"><slot name=${place}></slot></div>`
        : nothing
    }`;
  }
}
