import { html, type TemplateResult } from 'lit';
import type { HelpList } from '../../guides/guide.js';

export type Heading = (part: string, content: unknown, below?: number) => TemplateResult;

/** A list of reasons to seek help, under its heading. */
export const renderHelpList = (heading: Heading, { heading: words, items }: HelpList) =>
  html`${heading('help-subheading', words, 1)}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
