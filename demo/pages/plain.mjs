import { readFileSync } from 'node:fs';
import { asHtml, html } from '../html.mjs';
import { languages } from '../languages.mjs';
import { words } from '../words.mjs';
import { document } from './document.mjs';

/** The page's file in each language. */
const translations = { en: 'plain.html', da: 'plain-da.html' };

/** Where README's example shop keeps its files, and where they are here. */
const places = { '/assets/': '/dist/cdn/', '/images/belt.jpg': 'images/belt.svg' };

/** README's pieces of HTML on elements whose words are all in them. */
const [beforeShops] = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split(
  '\n## Prices from your shop\n',
);
const snippets = [...beforeShops.matchAll(/^```html\n(.*?)^```$/gms)].map(([, snippet]) =>
  Object.entries(places).reduce((text, [there, here]) => text.replaceAll(there, here), snippet),
);
const isHead = (snippet) => snippet.includes('<script');

function translate(snippet, dictionary) {
  for (const [english, other] of Object.entries(dictionary)) {
    if (!snippets.some((each) => each.includes(english)))
      throw new Error(
        `demo/words.mjs translates “${english}”, which README does not say any more.`,
      );
    snippet = snippet.replaceAll(english, other);
  }
  return snippet;
}

/** README's snippets on a page that has nothing else: no theme, and no words of the demo's but headings. */
export function plain(language) {
  const { title, description, heading, subheading, snippets: dictionary } = words[language].plain;
  return document({
    name: translations[language],
    language,
    translations,
    title,
    description,
    head: snippets.filter(isHead).map(asHtml),
    body: html`<main>
      <h1>${heading}</h1>
      <h2>${subheading}</h2>
      ${snippets
        .filter((snippet) => !isHead(snippet))
        .map((snippet) => asHtml(translate(snippet, dictionary)))}
    </main>`,
  });
}

/** The page in every language, by its file. */
export const plainPages = () =>
  Object.keys(languages).map((language) => [translations[language], plain(language)]);
