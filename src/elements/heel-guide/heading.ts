import { html, type TemplateResult } from 'lit';
import { joinTemplates } from '../base/join-templates.js';

/** A heading of a level from 1 on; HTML has none below 6. */
export const headingAt = (level: number, part: string, content: unknown): TemplateResult =>
  joinTemplates(html`<h3 part=${part}>${content}</h3>`, level);
