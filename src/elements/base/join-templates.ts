import { html, type TemplateResult } from 'lit';

/** What does not change by itself: words and templates. */
type Fixed = string | number | TemplateResult;

/** The strings of joined templates, by what is written in them, kept as lit knows a template again by them. */
const known: Record<string, string[] & { raw?: string[] }> = {};

/**
 * One template of a template and all that stands in arrays in it, its headings moved so that `<h3>` is of this
 * level. What does not change is made in one go then, with nothing to look after. In attributes there are numbers
 * and names alone.
 */
export function joinTemplates(template: TemplateResult, level: number): TemplateResult {
  const values: unknown[] = [];
  const place = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(write).join('');
    values.push(value);
    return '\0';
  };
  const write = (fixed: Fixed): string =>
    (fixed as Partial<TemplateResult>).strings?.reduce(
      (text, next, n) => text + place((fixed as TemplateResult).values[n - 1]) + next,
    ) ?? `${fixed as string}`.replace(/</g, '&lt;');
  const text = write(template);
  const strings = (known[level + text] ??= text
    .replace(/(?<=<\/?h)\d/g, (n) => `${Math.min(+n + level - 3, 6)}`)
    .split('\0'));
  strings.raw = strings;
  return html(strings as string[] & { raw: string[] }, ...values);
}
