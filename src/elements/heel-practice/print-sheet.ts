import { css, html, render, type TemplateResult } from 'lit';
import { dosageLine } from '../../guides/dosage-text.js';
import type { Exercise, Guide, HelpText } from '../../guides/guide.js';
import { inLanguage, msg } from '../../localization/catalogue.js';
import type { HeelElement } from '../base/heel-element.js';
import { renderHelpLists, type Heading } from '../base/help-view.js';
import { illustration } from '../illustration/illustration.js';
import { illustrationStyles } from '../illustration/illustration.styles.js';

const styles = css`
  @page {
    margin: 12mm;
    size: A4;
  }

  body {
    color: #000;
    font:
      9.5pt/1.4 system-ui,
      sans-serif;
    margin: 0;
  }

  article {
    break-inside: avoid;
    display: grid;
    gap: 0 5mm;
    grid-template-columns: 42mm 1fr;
    padding-block: 2.5mm;
  }

  article + article {
    border-block-start: 0.3mm solid #999;
  }

  h1,
  h2,
  p,
  ol {
    margin: 0 0 1mm;
  }

  h1 {
    font-size: 12pt;
  }

  h2 {
    font-size: 9.5pt;
  }

  ol {
    padding-inline-start: 5mm;
  }

  .illustration {
    inline-size: 42mm;
    print-color-adjust: exact;
  }

  .dosage {
    font-weight: 700;
  }

  .help {
    border-block-start: 0.6mm solid #000;
    break-inside: avoid;
    margin-block-start: 2.5mm;
    padding-block-start: 2.5mm;
  }

  .help .stack {
    columns: 2;
    column-gap: 8mm;
  }

  .help > p {
    margin-block-start: 1.5mm;
  }

  .help .stack > div {
    break-inside: avoid;
  }

  ul {
    margin: 0 0 2mm;
    padding-inline-start: 5mm;
  }
`;

function renderExercise(exercise: Exercise): TemplateResult {
  const { title, start, steps, variants, caution } = exercise.text();
  const [first] = exercise.variants;
  const ways = Object.values(variants ?? {});
  const list = (items: readonly string[]) =>
    html`<ol>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ol>`;
  return html`<article>
    <div>${illustration(exercise, first?.id)}</div>
    <div>
      <h1>${title}</h1>
      <p class="dosage">${dosageLine(exercise.dosage)}</p>
      <p>${start}</p>
      ${
        ways.some((way) => way.steps)
          ? ways.map(
              (way) =>
                html`<h2>${way.name}</h2>
                  ${list(way.steps ?? steps)}`,
            )
          : list(steps)
      }
      ${caution && html`<p>${msg('Take care', { desc: 'Label before a caution.' })}: ${caution}</p>`}
    </div>
  </article>`;
}

/** When to seek help, the most urgent first: a sheet on a kitchen wall has no page around it. */
function renderHelp({ heading, urgent, others, disclaimer }: HelpText): TemplateResult {
  const subheading: Heading = (_, words) => html`<h2>${words}</h2>`;
  return html`<section class="help">
    <h1>${heading}</h1>
    ${renderHelpLists(subheading, [...urgent, ...others])}
    <p>${disclaimer}</p>
  </section>`;
}

/** Gone after printing, where the browser says when that is. */
let lastFrame: HTMLIFrameElement | undefined;

/**
 * Prints exercises alone, six on at most two pages of A4, from a frame of their own: the page around
 * the element is neither printed nor touched.
 */
export function printExercises(
  { language }: HeelElement,
  guide: Guide,
  exercises: readonly Exercise[],
): void {
  lastFrame?.remove();
  const frame = document.createElement('iframe');
  lastFrame = frame;
  // Out of sight, but laid out: browsers print nothing of a frame that is not displayed.
  frame.style.cssText = 'border: 0; block-size: 0; inline-size: 0; inset: 0; position: fixed';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return frame.remove();
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles.cssText + illustrationStyles.cssText);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = language;
  inLanguage(language, () => {
    page.title = exercises.length === 1 ? exercises[0]!.text().title : document.title;
    render(html`${exercises.map(renderExercise)} ${renderHelp(guide.help())}`, page.body);
  });
  // Some browsers print in the background and say when they are done.
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
