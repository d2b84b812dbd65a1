import { html, type TemplateResult } from 'lit';

/** What does not change by itself: words and templates. */
type Fixed = string | number | TemplateResult;

/** The strings of joined templates, by what is written in them, kept as lit knows a template again by them. */
const known: Record<string, string[] & { raw?: string[] }> = {};

/**
 * One template of a template and all that stands in arrays in it, with another heading in the place of `<h3>`.
 * What does not change is made in one go then, with nothing to look after. The build sees to it that words have
 * no signs in them that HTML reads.
 */
export function joinTemplates(template: TemplateResult, heading: string): TemplateResult {
  const values: unknown[] = [];
  const place = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(write).join('');
    values.push(value);
    return '\0';
  };
  const write = (fixed: Fixed): string =>
    (fixed as Partial<TemplateResult>).strings?.reduce(
      (text, next, n) => text + place((fixed as TemplateResult).values[n - 1]) + next,
    ) ?? `${fixed as string}`;
  const text = write(template);
  const strings = (known[heading + text] ??= text.replace(/(<\/?)h3/g, `$1${heading}`).split('\0'));
  strings.raw = strings;
  return html(strings as string[] & { raw: string[] }, ...values);
}
