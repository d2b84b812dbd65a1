import { html } from '../html.mjs';
import { languages } from '../languages.mjs';

/** Where the shop would be. */
const site = 'https://fodfaeste.example/';

/** The addresses of a page in each language, and the one for everybody else. */
function alternates(translations) {
  const [first] = Object.values(translations);
  return Object.entries({ ...translations, 'x-default': first }).map(
    ([language, name]) =>
      html`<link rel="alternate" hreflang="${language}" href="${site}${name}" /> `,
  );
}

/** The two lines that an owner adds. */
const elements = html`<link rel="stylesheet" href="/dist/cdn/step-into-comfort.css" />
  <script type="module" src="/dist/cdn/step-into-comfort.js"></script>`;

/** The shop's theme, and the elements. */
const themed = html`<link rel="stylesheet" href="shop.css" /> ${elements}`;

/**
 * A whole page.
 * @param name its file
 * @param translations its file in each language, where there are several
 * @param head what is loaded
 */
export const document = ({
  name,
  language = 'en',
  translations,
  title,
  description,
  head = themed,
  body,
}) =>
  html`<!doctype html>
    <html lang="${languages[language].tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="canonical" href="${site}${name}" />
        ${translations && alternates(translations)}
        <link rel="icon" href="images/mark.svg" type="image/svg+xml" />
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html> `;

/** What a page with a script of its own loads. */
export const withScript = (address) =>
  html`<script src="${address}"></script>
    ${themed}`;
