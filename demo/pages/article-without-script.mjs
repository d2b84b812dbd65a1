// The whole article for visitors without script, in the pieces that products stand between.
import { articleWords, exercises, helpWords, questions } from '../guide.mjs';
import { html } from '../html.mjs';
import { label } from '../labels.mjs';
import {
  exerciseWithoutScript,
  helpList,
  questionWithoutScript,
  researchNotes,
} from './without-script.mjs';

const piece = (content) => html`<div slot="fallback">${content}</div>`;

function paragraph({ text, foreign, sources }, language) {
  const own =
    sources.length === 0 &&
    html` <small>(${label('our own advice, without a source', language)})</small>`;
  if (!foreign || foreign.lang === language) return html`<p>${text}${own}</p>`;
  const [before, after] = text.split(foreign.word);
  return html`<p>${before}<span lang="${foreign.lang}">${foreign.word}</span>${after}${own}</p>`;
}

const section = (heading, content) =>
  html`<section>
    <h2>${heading}</h2>
    ${content}
  </section>`;

const passage = ({ heading, claims }, language) =>
  section(
    heading,
    claims.map((claim) => paragraph(claim, language)),
  );

const measures = ({ heading, measures: list }, language) =>
  section(
    heading,
    html`<div class="tips">
      ${list.map(
        ({ heading: name, claims }) =>
          html`<div>
            <h3>${name}</h3>
            ${claims.map((claim) => paragraph(claim, language))}
          </div>`,
      )}
    </div>`,
  );

function help(language) {
  const { heading, urgent, others, further, disclaimer } = helpWords(language);
  return [
    section(
      heading,
      html`<div class="caution">${urgent.map(helpList)}</div>
        ${others.map(helpList)}
        <p>${disclaimer}</p>`,
    ),
    section(further.heading, html`<p>${further.text}</p>`),
  ];
}

const sourceList = ({ guide, pages, studies, notes }, language) =>
  section(
    label('Sources', language),
    html`<ol class="sources">
      ${guide.map(
        ({ publisher, title, lang, href }) =>
          html`<li lang="${lang}">
            ${publisher}: <cite>${href ? html`<a href="${href}">${title}</a>` : title}</cite>
          </li>`,
      )}
      ${pages.map(
        ({ publisher, title, site, lang = 'en' }) =>
          html`<li lang="${lang}">${publisher}: <cite>${title}</cite>, ${site}</li>`,
      )}
      ${studies.map(
        (authors) =>
          html`<li>
            ${researchNotes(notes.filter((note) => note.reference?.authors === authors))}
          </li>`,
      )}
    </ol>`,
  );

/**
 * The article in plain HTML.
 * @param nextHref the address of the next guide
 */
export function articleWithoutScript(language, nextHref) {
  const text = articleWords(language);
  return {
    beforeExercises: piece(
      html`<h1>${text.title}</h1>
        ${passage(text.introduction, language)} ${passage(text.why, language)}`,
    ),
    beforeHelp: piece(
      html`${section(
        text.exercises.heading,
        html`<p>${text.exercises.text}</p>
          ${exercises.map((exercise) => exerciseWithoutScript(exercise, language))}`,
      )}
      ${passage(text.closing, language)} ${measures(text.supplementary, language)}`,
    ),
    rest: piece(
      html`${help(language)}
      ${section(
        label('Questions and answers', language),
        questions.map((each) => questionWithoutScript(each, language)),
      )}
      ${sourceList(text.sources, language)}
      ${section(label('Next guide', language), html`<p><a href="${nextHref}">${text.next}</a></p>`)}`,
    ),
  };
}
