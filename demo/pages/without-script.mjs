// What stands inside each element for visitors without script: its own words as plain HTML.
import { exerciseWords, priceWords, questionWords } from '../guide.mjs';
import { html } from '../html.mjs';
import { inLanguage } from '../languages.mjs';
import { label } from '../labels.mjs';
import { languageOfName } from '../products.mjs';

const steps = (list) =>
  html`<ol>
    ${list.map((step) => html`<li>${step}</li>`)}
  </ol>`;

const named = (term, text) =>
  text &&
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

const fact = ({ term, value, note }) =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
    ${note && html`<dd><small>${note}</small></dd>`}
  </div>`;

/** The steps below the variants are the first one's; a variant with others has them behind its name. */
const variant = (name, own, index) =>
  html`<li>
    ${
      index === 0
        ? html`<strong>${name}</strong>`
        : own
          ? html`<details>
              <summary>${name}</summary>
              ${steps(own)}
            </details>`
          : name
    }
  </li>`;

const reference = ({ authors, year, journal, volume, doi }) =>
  html` <cite lang="en"
    >${authors} ${year}, ${journal} ${volume}, <a href="https://doi.org/${doi}">doi:${doi}</a></cite
  >`;

const researchNote = ({ statement, reference: study }) =>
  html`${statement}${study && reference(study)}`;

/** What research says. */
export const researchNotes = (notes) =>
  html`<ul>
    ${notes.map((note) => html`<li>${researchNote(note)}</li>`)}
  </ul>`;

const adviceTerms = {
  feel: 'What you should feel',
  mistake: 'Watch out for',
  easier: 'If it is too hard',
  support: 'Support',
};

const source = ({ publisher, title, site, lang = 'en', ...study }) =>
  study.doi ? reference(study) : html`<cite lang="${lang}">${publisher}, ${title}, ${site}</cite>`;

const advice = ({ lines, sources }, say) =>
  html`<dl>${lines.map(({ kind, text }) => named(say(adviceTerms[kind]), text))}</dl>
    <p>${say('Sources')}</p>
    <ul>
      ${sources.map((each) => html`<li>${source(each)}</li>`)}
    </ul>`;

/** An exercise. */
export function exerciseWithoutScript(exercise, language) {
  const words = exerciseWords(exercise, language);
  const { title, purpose, facts, dosage, variants, start, equipment, caution } = words;
  const say = (english) => label(english, language);
  return html`<div slot="fallback">
    <div>
      <h3>${title}</h3>
      <p class="purpose">${purpose}</p>
      <dl class="facts">${facts.map(fact)}</dl>
      <p class="dosage">${dosage}</p>
      ${
        variants.length > 0 &&
        html`<p class="choose">${say('Choose a variant')}</p>
          <ul class="variants">
            ${variants.map(({ name, steps: own }, n) =>
              variant(name, own ?? (variants[0].steps && words.steps), n),
            )}
          </ul>`
      }
      <h4>${say('How to do it')}</h4>
      <dl>${named(say('Start position'), start)} ${named(say('You need'), equipment)}</dl>
      ${steps(variants[0]?.steps ?? words.steps)}
      ${caution && html`<p class="caution"><strong>${say('Take care')}</strong> ${caution}</p>`}
      <details>
        <summary>${say('Tips for this exercise')}</summary>
        ${advice(words.advice, say)}
      </details>
      <details>
        <summary>${say('What research says')}</summary>
        ${researchNotes(words.research)}
      </details>
    </div>
  </div>`;
}

/** A question and its answer. */
export const questionWithoutScript = (each, language) => {
  const words = questionWords(each, language);
  return html`<details>
    <summary>${words.question}</summary>
    ${words.answer.map((paragraph) => html`<p>${paragraph}</p>`)}
  </details>`;
};

/** Reasons to seek help. */
export const helpList = ({ heading, items }) =>
  html`<h3>${heading}</h3>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;

/** A product of the shop's. */
export function productWithoutScript(product, language) {
  const { price, saving, prior } = priceWords(product, language);
  const [name, description, badge] = [product.name, product.description, product.badge].map(
    (each) => inLanguage(each, language),
  );
  const named = languageOfName[name];
  const lang = named && named !== language && html` lang="${named}"`;
  return html`<div slot="fallback">
    <p class="label">${label('Advertisement', language)} <small>${badge}</small></p>
    <img src="${product.image}" width="800" height="600" alt="" loading="lazy" />
    <div>
      <h3${lang}>${name}</h3>
      <p>${description}</p>
      <p class="price"><strong>${price}</strong>${saving && html` <small>${saving}</small>`}</p>
      ${prior && html`<p class="prior">${prior}</p>`}
      <a href="${product.href}"
        >${label('See product', language)}<span class="visually-hidden"${lang}> ${name}</span></a
      >
    </div>
  </div>`;
}
