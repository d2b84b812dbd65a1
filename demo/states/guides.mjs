import { html } from '../html.mjs';
import { belt } from '../products.mjs';

const product = (language) =>
  html`<product-upsell
    name="${belt.name[language]}"
    href="${belt.href}"
    slot="after-introduction"
  ></product-upsell>`;

const picture = html`<img
  slot="picture"
  src="images/morning.svg"
  width="1200"
  height="900"
  alt=""
/>`;

/** The states of guides; the whole one is the article of the shop. */
export const guides = [
  {
    id: 'guide-parts',
    title: 'A guide with parts left out and replaced',
    elements: [
      {
        tag: 'heel-guide',
        attributes: {
          'heading-level': '3',
          hide: 'exercises questions sources closing supplementary next print',
        },
        children: {
          en: html`${picture}
            <section slot="introduction">
              <h4>Ask us in the shop</h4>
              <p>We have stood on sore heels ourselves.</p>
            </section>
            ${product('en')}`,
          da: html`${picture}
            <section slot="introduction">
              <h4>Spørg os i butikken</h4>
              <p>Vi har selv haft ondt i hælen.</p>
            </section>
            ${product('da')}`,
        },
      },
    ],
  },
];
