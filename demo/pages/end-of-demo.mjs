import { articleWords } from '../guide.mjs';
import { html } from '../html.mjs';
import { languages } from '../languages.mjs';
import { end, shopPage } from './shop.mjs';

const link = (language) =>
  html`<a href="${languages[language].article}">${articleWords(language).title}</a>`;

/** Where the links of the shop lead. */
export const endOfDemo = () =>
  shopPage({
    name: end,
    title: 'The demo ends here – Fodfæste',
    description: 'The demo shop has one article.',
    main: html`<main id="content" tabindex="-1" class="wrap narrow-page">
      <h1>The demo ends here</h1>
      <p>In a real shop this link would lead on. The demo has one article: ${link('en')}.</p>
      <section lang="da">
        <h2>Demoen slutter her</h2>
        <p>I en rigtig butik ville linket føre videre. Demoen har én artikel: ${link('da')}.</p>
      </section>
    </main>`,
  });
