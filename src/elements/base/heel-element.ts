import { html, type TemplateResult } from 'lit/html.js';
import { LocalizedElement } from '../../localization/localized-element.js';
import type { Properties } from '../../localization/reactive-element.js';
import { theme } from './theme.styles.js';
import { version } from './version.js';
import { warn } from './warn.js';

const headings: readonly ((part: string, content: unknown) => TemplateResult)[] = [
  (part, content) => html`<h2 part=${part}>${content}</h2>`,
  (part, content) => html`<h3 part=${part}>${content}</h3>`,
  (part, content) => html`<h4 part=${part}>${content}</h4>`,
  (part, content) => html`<h5 part=${part}>${content}</h5>`,
  (part, content) => html`<h6 part=${part}>${content}</h6>`,
];

/**
 * What every element of the product has: the theme, the language of its place, headings of the
 * author's level.
 *
 * @cssprop [--heel-font=inherit] - Font family.
 * @cssprop [--heel-color-text=inherit] - Text.
 * @cssprop [--heel-color-muted=the text colour, lighter] - Secondary text.
 * @cssprop [--heel-color-accent=#0f766e] - Buttons and highlights.
 * @cssprop [--heel-color-on-accent=#fff] - Text on buttons.
 * @cssprop [--heel-color-link=accent and text colour, mixed] - Links and icons.
 * @cssprop [--heel-color-surface=a trace of the text colour] - Cards.
 * @cssprop [--heel-color-border=a little of the text colour] - Lines.
 * @cssprop [--heel-color-caution=#c2410c] - The bar beside a caution.
 * @cssprop [--heel-radius=16px] - Corners.
 */
export abstract class HeelElement extends LocalizedElement {
  static override styles = theme;

  static override properties: Properties = { headingLevel: 3 };

  /** The package's version, for a page that loads two. */
  static readonly version: string = version;

  /** The level of the element's headings, 2 to 6. Anything else is reported and read as 3. */
  declare headingLevel: number;

  /**
   * Names an attribute that the element cannot use as it is, and what it accepts.
   * @protected
   */
  reject(attribute: string, value: unknown, accepted: string): void {
    warn(`<${this.localName} ${attribute}="${value}"> is not usable; accepted: ${accepted}.`);
  }

  /**
   * A real heading at the author's level, or `below` levels under it.
   * @protected
   */
  readonly heading = (part: string, content: unknown, below = 0): TemplateResult => {
    let level = this.headingLevel - 2;
    if (!headings[level]) {
      this.reject('heading-level', this.headingLevel, '2 to 6');
      level = 1;
    }
    return headings[Math.min(level + below, 4)]!(part, content);
  };
}
