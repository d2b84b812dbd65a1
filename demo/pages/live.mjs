import { html } from '../html.mjs';
import { withShops } from '../states.mjs';
import { withScript } from './document.mjs';
import { themedPage } from './shop.mjs';
import { stateElements } from './state.mjs';

const section = ({ title, states }) =>
  html`<section>
    <h2>${title}</h2>
    ${states.map(
      ({ id, title: name, ...state }) =>
        html`<h3 id="${id}">${name}</h3>
          ${stateElements(state)}`,
    )}
  </section>`;

/** Products with prices from a shop, in every state. */
export const live = () =>
  themedPage({
    name: 'live.html',
    title: 'Products with prices from a shop – step-into-comfort',
    description: 'Products that ask a shop for price and stock, in every state.',
    head: withScript('live.js'),
    main: html`<main id="content" tabindex="-1" class="wrap states">
      <h1>Products with prices from a shop</h1>
      <p>
        The demo’s server answers as three kinds of shops would, and fails where it should. What
        could not be had is said on the console. <a href="elements.html">Every other state</a>,
        <a href="index.html">the shop page</a>.
      </p>
      ${withShops.map(section)}
    </main>`,
  });
