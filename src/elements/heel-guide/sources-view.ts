import { html, nothing, type TemplateResult } from 'lit';
import { wholeGuide, type ArticleSources, type SourceName } from '../../guides/article.js';
import { msg, str } from '../../localization/catalogue.js';
import { formatRange, type Range } from '../../localization/format.js';
import { linkTo } from '../heel-faq/question-link.js';

/** Which numbers a source has in the list. */
export function numbersOf({ guide, pages, studies }: ArticleSources, name: SourceName): Range {
  if (name === wholeGuide) return [1, guide.length];
  const others = [...pages.map(({ publisher }) => publisher), ...studies];
  const number = guide.length + others.indexOf(name) + 1;
  return [number, number];
}

/** The id of a numbered source. */
export const sourceId = (prefix: string, number: number): string => `${prefix}source-${number}`;

function renderMark(sources: ArticleSources, name: SourceName, prefix: string): TemplateResult {
  const range = numbersOf(sources, name);
  const [first, last] = range;
  const numbers = formatRange(range);
  const label =
    first === last
      ? msg(str`Source ${numbers}`, {
          desc: 'What a screen reader says of the number behind a sentence: a link to one of the sources. The placeholder is a number.',
        })
      : msg(str`Sources ${numbers}`, {
          desc: 'What a screen reader says of the numbers behind a sentence: a link to several sources. The placeholder is a range.',
        });
  return html`<a part="mark" href=${linkTo(sourceId(prefix, first))} aria-label=${label}
    >${numbers}</a
  >`;
}

/**
 * Links to what a claim rests on, each by its numbers, or says that it is the guide's own advice.
 * @param prefix what the ids of sources begin with; nothing where the page has no list of them
 */
export function renderMarks(
  sources: ArticleSources,
  names: readonly SourceName[],
  prefix: string | false,
): unknown {
  if (!names.length) {
    return html`<small class="small muted" part="own-advice"
      >(${msg('our own advice, without a source', {
        desc: 'In brackets behind a sentence that rests on no source.',
      })})</small
    >`;
  }
  return prefix
    ? html`<sup class="marks">${names.map((name) => renderMark(sources, name, prefix))}</sup>`
    : nothing;
}

/**
 * The numbered list of sources.
 * @param renderStudy what a study says, once that has come
 */
export function renderSourceList(
  sources: ArticleSources,
  prefix: string,
  renderStudy: ((name: SourceName) => TemplateResult) | undefined,
): TemplateResult {
  const { guide, pages, studies } = sources;
  const numbers = formatRange(numbersOf(sources, wholeGuide));
  const entries = [
    ...guide.map(
      ({ publisher, title, lang, href }) =>
        html`<span lang=${lang}
          >${publisher}: <cite>${href ? html`<a href=${href}>${title}</a>` : title}</cite></span
        >`,
    ),
    ...pages.map(
      ({ publisher, title, site, lang = 'en' }) =>
        html`<span lang=${lang}>${publisher}: <cite>${title}</cite>, ${site}</span>`,
    ),
    ...studies.map((name) => renderStudy?.(name) ?? html`<span lang="en">${name}</span>`),
  ];
  return html`<p>${sources.introduction(numbers)}</p>
    <ol part="source-list">
      ${entries.map(
        (entry, n) =>
          html`<li id=${sourceId(prefix, n + 1)} part="source" tabindex="-1">${entry}</li>`,
      )}
    </ol>`;
}
