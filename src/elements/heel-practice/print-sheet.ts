import { html, nothing, render, type TemplateResult } from 'lit';
import { dosageLine } from '../../guides/dosage-text.js';
import type { Exercise, Guide, HelpText } from '../../guides/guide.js';
import { currentLanguage, inLanguage, msg } from '../../localization/catalogue.js';
import type { HeelElement } from '../base/heel-element.js';
import { renderHelpLists } from '../base/help-view.js';
import { joinTemplates } from '../base/join-templates.js';
import { illustration } from '../illustration/illustration.js';
import { illustrationStyles } from '../illustration/illustration.styles.js';
import { ownWords } from './own-words.js';
import { pageAddress } from './page-address.js';
import { printStyles } from './print-sheet.styles.js';

/** What a sheet carries besides exercises. */
export interface SheetOptions {
  /** The page's address, with the plan where there is one. */
  readonly address?: string | undefined;
  /** Its code. */
  readonly code?: unknown;
}

/** Words with their ranges in one line, as browsers break behind a dash. */
const unbroken = (text: string) =>
  text
    .split(/(\S+–[\d½]\S*)/)
    .map((part, n) => (n % 2 ? html`<span class="range">${part}</span>` : part));

const list = (items: readonly string[]) =>
  html`<ol>
    ${items.map((item) => html`<li>${unbroken(item)}</li>`)}
  </ol>`;

/** Each variant's picture, under its name where there are several. */
function renderPictures(exercise: Exercise) {
  const names = exercise.text().variants;
  const ids = exercise.variants.map(({ id }) => id);
  return html`<div class="pictures">
    ${(ids.length ? ids : [undefined]).map(
      (id) =>
        html`<figure>
          ${illustration(exercise, id)}
          ${id ? html`<figcaption>${names![id]!.name}</figcaption>` : nothing}
        </figure>`,
    )}
  </div>`;
}

function renderExercise(guide: Guide, exercise: Exercise): TemplateResult {
  const text = exercise.text();
  const { variants, equipment } = text;
  const { title, start, steps, caution } = { ...text, ...ownWords(guide, exercise.id) };
  const ways = Object.values(variants ?? {});
  const isOwn = steps !== text.steps;
  return html`<article>
    ${renderPictures(exercise)}
    <div>
      <h2>${title}</h2>
      <p class="dosage">${unbroken(dosageLine(exercise.dosage))}</p>
      <p>${unbroken(start)}</p>
      ${
        equipment
          ? html`<p>
              ${msg('You need', { desc: 'Name of the list of equipment for an exercise.' })}:
              ${equipment}
            </p>`
          : nothing
      }
      ${
        !isOwn && ways.some((way) => way.steps)
          ? ways.map(
              (way) =>
                html`<h3>${way.name}</h3>
                  ${list(way.steps ?? steps)}`,
            )
          : list(steps)
      }
      ${caution && html`<p>${msg('Take care', { desc: 'Label before a caution.' })}: ${unbroken(caution)}</p>`}
    </div>
  </article>`;
}

/** When to seek help, the most urgent first: a sheet on a kitchen wall has no page around it. */
function renderHelp({ heading, urgent, others, disclaimer }: HelpText): TemplateResult {
  return html`<section class="help">
    <h2>${heading}</h2>
    ${joinTemplates(renderHelpLists([...urgent, ...others]), 2)}
    <p>${disclaimer}</p>
  </section>`;
}

/** Where the sheet comes from and when, and the way back to it. */
function renderHead(title: string, { address, code }: SheetOptions): TemplateResult {
  const date = new Date().toLocaleDateString(
    currentLanguage() === 'en' ? 'en-GB' : currentLanguage(),
    {
      dateStyle: 'long',
    },
  );
  return html`<header>
    <div>
      <h1>${title}</h1>
      <p>${date}</p>
      ${address ? html`<p class="address">${address.split('#')[0]}</p>` : nothing}
    </div>
    ${code ?? nothing}
  </header>`;
}

/** Gone after printing, where the browser says when that is. */
let lastFrame: HTMLIFrameElement | undefined;

/**
 * Prints exercises alone, six on at most four pages of A4, from a frame of their own: the page around
 * the element is neither printed nor touched.
 */
export function printExercises(
  { language }: HeelElement,
  guide: Guide,
  exercises: readonly Exercise[],
  options: SheetOptions = { address: pageAddress() },
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
  sheet.replaceSync(printStyles.cssText + illustrationStyles.cssText);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = language;
  inLanguage(language, () => {
    page.title = exercises.length === 1 ? exercises[0]!.text().title : document.title;
    const title = msg('Your exercises', { desc: 'Title of a printed sheet.' });
    render(
      html`${renderHead(title, options)} ${exercises.map((each) => renderExercise(guide, each))}
      ${renderHelp(guide.help())}`,
      page.body,
    );
  });
  // Some browsers print in the background and say when they are done.
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
