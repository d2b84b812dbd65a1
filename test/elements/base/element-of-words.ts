import { html } from 'lit';
import type { Language } from '../../../src/localization/catalogue.js';
import { formatDuration } from '../../../src/localization/format.js';
import { HeelElement } from '../../../src/elements/base/heel-element.js';

/** Says two minutes in the language of its place, and remembers all that it ever said. */
export class ElementOfWords extends HeelElement {
  readonly said: [language: Language, words: string][] = [];

  protected override renderContent() {
    const words = formatDuration([120, 120]);
    this.said.push([this.language, words]);
    return html`<p>${words}</p>`;
  }
}

customElements.define('element-of-words', ElementOfWords);
