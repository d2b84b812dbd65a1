import { html } from '../html.mjs';
import { languages } from '../languages.mjs';
import { words } from '../words.mjs';
import { document } from './document.mjs';

/** Where everything leads that the demo has no page for. */
export const end = 'end-of-demo.html';

const icons = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20',
  basket: 'M5 9h14l-1.2 9.2a2 2 0 0 1-2 1.8H8.2a2 2 0 0 1-2-1.8zM8.5 9V7.5a3.5 3.5 0 0 1 7 0V9',
};

const icon = (path) =>
  html`<svg
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="${path}" />
  </svg>`;

const tool = (label, path) =>
  html`<li><a href="${end}" aria-label="${label}">${icon(path)}</a></li>`;

const current = html` aria-current="true"`;

/** Leads to the article in each language. */
const languageSwitch = (language, isArticle) =>
  html`<ul class="switch">
    ${Object.entries(languages).map(
      ([code, { name, article }]) =>
        html`<li>
          <a
            href="${article}"
            ${code === language ? isArticle && current : html` hreflang="${code}" lang="${code}"`}
            >${name}</a
          >
        </li>`,
    )}
  </ul>`;

function header(language, isArticle) {
  const {
    strip,
    language: label,
    frontPage,
    name,
    main,
    menu,
    search,
    basket,
  } = words[language].shop;
  const { article } = languages[language];
  return html`<header class="site-header">
    <div class="strip">
      <div class="wrap">
        <p>${strip}</p>
        <nav aria-label="${label}">${languageSwitch(language, isArticle)}</nav>
      </div>
    </div>
    <div class="wrap bar">
      <a class="logo" href="${article}" aria-label="${frontPage}">
        <img src="images/mark.svg" width="40" height="40" alt="" />
        ${name}</a
      >
      <nav class="menu" aria-label="${main}">
        <ul>
          <li><a href="${end}">${menu.feet}</a></li>
          <li><a href="${end}">${menu.back}</a></li>
          <li><a href="${article}" ${isArticle && current}>${menu.guides}</a></li>
          <li><a href="${end}">${menu.about}</a></li>
        </ul>
      </nav>
      <ul class="tools">
        ${tool(search, icons.search)} ${tool(basket, icons.basket)}
      </ul>
    </div>
  </header>`;
}

const column = ({ heading, text, link }) =>
  html`<div>
    <h2>${heading}</h2>
    <p>${text}</p>
    <p><a href="${end}">${link}</a></p>
  </div>`;

function footer(language) {
  const { about, delivery, returns, contact, note } = words[language].shop;
  return html`<footer class="site-footer">
    <div class="wrap columns">
      <div>
        <p class="logo-text" ${language !== 'da' && html` lang="da"`}>Fodfæste</p>
        <p>${about}</p>
      </div>
      ${column(delivery)} ${column(returns)}
      <div>
        <h2>${contact.heading}</h2>
        <p>${contact.text} <a href="mailto:hej@fodfaeste.example">hej@fodfaeste.example</a>.</p>
      </div>
    </div>
    <p class="wrap demo-note">${note}</p>
  </footer>`;
}

const skip = (language) => html`<a class="skip" href="#content">${words[language].shop.skip}</a>`;

/** A page of the shop, with header and footer. */
export const shopPage = ({ language = 'en', isArticle = false, main, ...page }) =>
  document({
    ...page,
    language,
    body: html`${skip(language)} ${header(language, isArticle)} ${main} ${footer(language)}`,
  });

/** A page in the shop's theme, without the shop around it. */
export const themedPage = ({ main, ...page }) =>
  document({ ...page, body: html`${skip('en')} ${main}` });
