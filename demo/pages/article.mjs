import { element, html } from '../html.mjs';
import { inLanguage, languages } from '../languages.mjs';
import { badges, belt, priorPrice, shirt } from '../products.mjs';
import { words } from '../words.mjs';
import { end, shopPage } from './shop.mjs';
import { articleWithoutScript } from './article-without-script.mjs';
import { productWithoutScript } from './without-script.mjs';

/** The article's file in each language. */
const translations = Object.fromEntries(
  Object.entries(languages).map(([code, { article }]) => [code, article]),
);

const products = [
  { ...belt, priorPrice, badge: badges.back },
  { ...shirt, badge: badges.posture },
];

const crumbs = ({ youAreHere, crumbs: [...names] }) =>
  html`<nav class="wrap crumbs" aria-label="${youAreHere}">
    <ol>
      ${names.slice(0, -1).map((name) => html`<li><a href="${end}">${name}</a></li>`)}
      <li aria-current="page">${names.at(-1)}</li>
    </ol>
  </nav>`;

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

function main(language) {
  const { note, ...text } = words[language].article;
  const [first, ...others] = products.map((product) => productElement(product, language));
  const { beforeExercises, beforeHelp, rest } = articleWithoutScript(language, end);
  return html`<main id="content" tabindex="-1">
    ${crumbs(text)}
    <div class="wrap article">
      ${element('heel-guide', { 'heading-level': '1', 'next-href': end }, [
        beforeExercises,
        first,
        beforeHelp,
        others,
        rest,
      ])}
      <p class="demo-note">${note}</p>
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
