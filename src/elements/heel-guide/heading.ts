import { html, type TemplateResult } from 'lit';

const headings: readonly ((part: string, content: unknown) => TemplateResult)[] = [
  (part, content) => html`<h1 part=${part}>${content}</h1>`,
  (part, content) => html`<h2 part=${part}>${content}</h2>`,
  (part, content) => html`<h3 part=${part}>${content}</h3>`,
  (part, content) => html`<h4 part=${part}>${content}</h4>`,
  (part, content) => html`<h5 part=${part}>${content}</h5>`,
  (part, content) => html`<h6 part=${part}>${content}</h6>`,
];

/** A heading of a level from 1 on; HTML has none below 6. */
export const headingAt = (level: number, part: string, content: unknown): TemplateResult =>
  headings[Math.min(level, 6) - 1]!(part, content);
