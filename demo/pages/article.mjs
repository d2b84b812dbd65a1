import { exercises } from '../guide.mjs';
import { element, html } from '../html.mjs';
import { inLanguage, languages } from '../languages.mjs';
import { badges, belt, priorPrice, shirt } from '../products.mjs';
import { words } from '../words.mjs';
import { end, shopPage } from './shop.mjs';
import {
  exerciseWithoutScript,
  productWithoutScript,
  questionsWithoutScript,
} from './without-script.mjs';

/** The article's file in each language. */
const translations = Object.fromEntries(
  Object.entries(languages).map(([code, { article }]) => [code, article]),
);

const products = [
  { ...belt, priorPrice, badge: badges.back },
  { ...shirt, badge: badges.posture },
];

/** The sections that the contents list, in this order. */
const sections = ['introduction', 'why', 'exercises', 'supplementary', 'questions', 'sources'];

function top({ youAreHere, crumbs, heading, lead, picture }) {
  return html`<div class="wrap hero">
    <nav class="crumbs" aria-label="${youAreHere}">
      <ol>
        ${crumbs.slice(0, -1).map((crumb) => html`<li><a href="${end}">${crumb}</a></li>`)}
        <li aria-current="page">${crumbs.at(-1)}</li>
      </ol>
    </nav>
    <div class="hero-text">
      <h1 id="title">${heading}</h1>
      <p class="lead">${lead}</p>
    </div>
    <img src="images/morning.svg" width="1200" height="900" alt="${picture}" />
  </div>`;
}

const contents = (text) =>
  html`<nav class="toc" aria-labelledby="toc">
    <h2 id="toc">${text.onThisPage}</h2>
    <ol>
      ${sections.map((id) => html`<li><a href="#${id}">${text[id].heading}</a></li>`)}
    </ol>
  </nav>`;

const section = (id, text, content) =>
  html`<section id="${id}">
    <h2>${text[id].heading}</h2>
    ${text[id].paragraphs?.map((paragraph) => html`<p>${paragraph}</p>`)} ${content}
  </section>`;

const tips = ({ tips: list }) =>
  html`<div class="tips">
    ${list.map(
      ({ heading, text }) =>
        html`<div>
          <h3>${heading}</h3>
          <p>${text}</p>
        </div>`,
    )}
  </div>`;

const productElement = ({ priorPrice: prior, ...product }, language) =>
  element(
    'product-upsell',
    Object.fromEntries(
      Object.entries({ ...product, 'prior-price': prior }).map(([name, value]) => [
        name,
        inLanguage(value, language),
      ]),
    ),
    productWithoutScript({ ...product, priorPrice: prior }, language),
  );

const fromShop = ({ heading, text, note }, language) =>
  html`<aside class="from-shop" aria-labelledby="from-shop">
    <h2 id="from-shop">${heading}</h2>
    <p>${text}</p>
    <div class="products">${products.map((product) => productElement(product, language))}</div>
    <p class="demo-note">${note}</p>
  </aside>`;

const sourceList = ({ language, note, list }) =>
  html`${note && html`<p>${note}</p>`}
    <ol class="sources" ${language && html` lang="${language}"`}>
      ${list.map(([author, title]) => html`<li>${author}: <cite>${title}</cite></li>`)}
    </ol>`;

function main(language) {
  const text = words[language].article;
  return html`<main id="content" tabindex="-1">
    ${top(text)}
    <div class="wrap layout">
      ${contents(text)}
      <article class="article" aria-labelledby="title">
        ${section('introduction', text)} ${section('why', text)}
        ${section(
          'exercises',
          text,
          exercises.map((exercise) =>
            element(
              'heel-exercise-card',
              { exercise: exercise.id },
              exerciseWithoutScript(exercise, language),
            ),
          ),
        )}
        ${section('supplementary', text, tips(text.supplementary))}
        ${fromShop(text.fromShop, language)}
        ${section('questions', text, element('heel-faq', {}, questionsWithoutScript(language)))}
        ${section('sources', text, sourceList(text.sources))}
        <p class="next">
          <a href="${end}"><small>${text.next.label}</small> ${text.next.title}</a>
        </p>
      </article>
    </div>
  </main>`;
}

/** The article in a language. */
export const article = (language) =>
  shopPage({
    name: languages[language].article,
    language,
    translations,
    isArticle: true,
    title: words[language].article.title,
    description: words[language].article.description,
    main: main(language),
  });
