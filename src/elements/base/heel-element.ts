import {
  html,
  isServer,
  LitElement,
  render,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { inLanguage, isReady, type Language } from '../../localization/catalogue.js';
import { joinTemplates } from './join-templates.js';
import { LanguageController } from './language-controller.js';
import { LaterFile } from './later-file.js';
import { numberOr, text, type ReadDeclaration } from './read-value.js';
import { theme } from './theme.styles.js';
import { version } from './version.js';
import { warn } from './warn.js';

/** Every slot that an element of the product has. */
const slots = 'fallback title picture purpose start steps caution action image badge help'.split(
  ' ',
);

const isLevel = (value: number) => /^[2-6]$/.test(`${value}`);

/**
 * What every element of the product has: the theme, the language of its place, headings of the
 * author's level, and the promise that the author's words are seen whatever happens.
 *
 * @cssprop [--heel-font=inherit] - Font family.
 * @cssprop [--heel-color-text=inherit] - Text.
 * @cssprop [--heel-color-muted=the text colour] - Secondary text.
 * @cssprop [--heel-color-accent=#0f766e] - Buttons and highlights.
 * @cssprop [--heel-color-on-accent=#fff] - Text on buttons.
 * @cssprop [--heel-color-link=the text colour; for icons mixed with the accent] - Links and icons.
 * @cssprop [--heel-color-surface=transparent] - Cards.
 * @cssprop [--heel-color-border=a little of the text colour] - Lines.
 * @cssprop [--heel-color-caution=#c2410c] - The bar beside a caution.
 * @cssprop [--heel-radius=16px] - Corners.
 * @cssprop [--heel-gap=1.5em] - Room above and below; a margin of the page's takes its place.
 */
export abstract class HeelElement extends LitElement {
  static override styles: CSSResultGroup = [theme];

  static override properties: Readonly<Record<string, ReadDeclaration>> = {
    headingLevel: numberOr(3),
    from: text,
  };

  declare readonly renderRoot: ShadowRoot;

  /** The package's version, for a page that loads two. */
  static readonly version: string = version;

  /** Names the attribute as the property in kebab-case, and reads both alike. */
  static override createProperty(property: string, declaration: ReadDeclaration): void {
    const attribute = property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    super.createProperty(property, { attribute, ...declaration });
  }

  static override getPropertyDescriptor(
    property: PropertyKey,
    key: string | symbol,
    declaration: ReadDeclaration,
  ): PropertyDescriptor {
    const { get, set, ...descriptor } = super.getPropertyDescriptor(property, key, declaration)!;
    return {
      ...descriptor,
      get() {
        return get!.call(this) ?? declaration.read(null);
      },
      set(value: unknown) {
        set!.call(this, declaration.read(value));
      },
    };
  }

  /**
   * The level of the element's headings, 2 to 6. Anything else is reported and read as 3.
   * @default 3
   */
  declare headingLevel: number;

  /**
   * `#` and the id of an element beside this one, in whose place this one stands; `<heel-faq>` takes its
   * questions from there. It is hidden while this one shows something. Anything else is reported.
   */
  declare from: string;

  /**
   * What the author's words stand in.
   * @protected
   */
  source: Element = this;

  /**
   * What has been asked for and makes the element whole.
   * @protected
   */
  declare pending: Promise<unknown> | undefined;

  #elsewhere: LaterFile<unknown> | undefined;

  #language = new LanguageController(this);

  /** What the element looks like: its own styles, and those of parts that were loaded later. */
  #styles = (this.constructor as typeof HeelElement).elementStyles as CSSResult[];

  /** The language that the element speaks now. */
  get language(): Language {
    return this.#language.language;
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch {
      // An update meets what is missing once more, and shows the author's words.
      this.enableUpdating(true);
    }
  }

  protected override performUpdate(): void {
    try {
      // What a browser's translator has put in the place of lit's words; authors' own say what they are for.
      this.renderRoot?.querySelectorAll('font:not([color],[face],[size])').forEach((font) => {
        if (font.previousSibling?.nodeType === 8) font.replaceWith(font.textContent);
      });
      super.performUpdate();
    } catch (error) {
      this.#showAuthor(error);
    }
  }

  /** Settles once what has been asked for is there, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.pending;
    return super.getUpdateComplete();
  }

  protected override createRenderRoot(): ShadowRoot {
    try {
      return super.createRenderRoot() as ShadowRoot;
    } catch {
      this.adoptedCallback();
      return this.shadowRoot!;
    }
  }

  /**
   * Gives the shadow root its style sheets: lit's, which all elements share, and in another document such as
   * are made anew, as each belongs to the one that it was made for. So it does where a library has replaced
   * `Document`, and lit has none.
   */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    const { shadowRoot } = this;
    if (!defaultView || !shadowRoot) return;
    shadowRoot.adoptedStyleSheets = this.#styles.map(({ cssText, styleSheet }) => {
      if (defaultView === window && styleSheet) return styleSheet;
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('headingLevel') && !isLevel(this.headingLevel)) {
      this.warnInvalidAttribute('heading-level', this.headingLevel, '2 to 6');
    }
    if (changed.has('from') && !this.#elsewhere && !isServer) {
      this.#elsewhere = new LaterFile(this, async () => {
        const { WordsElsewhere } = await import('./words-elsewhere.js');
        return new WordsElsewhere(this);
      });
      void this.#elsewhere.get();
    }
  }

  /** Language and column are those of render() itself, whoever calls it: an update or a server. */
  protected override render(): TemplateResult {
    const { language } = this;
    const isKnown = isReady(language) && !this.#elsewhere?.isPending;
    const content = isKnown
      ? inLanguage(language, () => this.renderContent())
      : this.renderAuthor();
    // Without white space, which would stand in a line beside another product.
    return html`<div class="width"></div>
      <div class="column">${content}</div>`;
  }

  /** What the element shows, in its language. */
  protected abstract renderContent(): unknown;

  /**
   * Reads the author's words, where the element shows them in another form.
   * @protected
   */
  readWords(): void {}

  /**
   * What the author wrote, all of it, where there is nothing to show in its place: a slot for each that
   * its content asks for, or may ask for once it has come. They are made by hand, as a page may forbid
   * what lit needs to make them.
   */
  protected renderAuthor(): unknown {
    if (isServer) return html`<slot></slot>`;
    const names = new Set(['', ...[...this.children].map(({ slot }) => slot), ...slots]);
    return [...names].map((name) => Object.assign(document.createElement('slot'), { name }));
  }

  /** Shows what the author wrote in place of what could not be rendered. */
  #showAuthor(error: unknown): void {
    warn(`<${this.localName}> shows its own content: ${error}`);
    try {
      render(this.renderAuthor(), this.renderRoot, this.renderOptions);
    } catch {
      // A page has taken away what lit renders with, or the shadow root itself, without which all is seen.
      this.shadowRoot?.replaceChildren(...(this.renderAuthor() as Node[]));
    }
  }

  /**
   * Adds the styles of a part that was loaded later, once; it stands without them where a page forbids them.
   * @protected
   */
  adopt(styles: CSSResult): void {
    if (this.#styles.includes(styles)) return;
    this.#styles = [...this.#styles, styles];
    try {
      this.adoptedCallback();
    } catch {}
  }

  /**
   * Names an attribute that the element cannot use as it is, and what it accepts.
   * @protected
   */
  warnInvalidAttribute(attribute: string, value: unknown, accepted: string): void {
    // A page's libraries measure copies without properties, which are gone again before anybody sees them.
    if (!this.isConnected) return;
    // What is no number is said as it is written.
    const written = (Number.isNaN(value) && this.getAttribute(attribute)) || value;
    warn(`<${this.localName} ${attribute}="${written}"> is not usable; accepted: ${accepted}.`);
  }

  /**
   * A template with real headings at the author's level, or `below` levels under it: `<h3>` is of that level,
   * `<h4>` of the next. What stands in arrays in it is written into it.
   * @protected
   */
  atLevel(template: TemplateResult, below = 0): TemplateResult {
    return joinTemplates(template, (isLevel(this.headingLevel) ? this.headingLevel : 3) + below);
  }
}
