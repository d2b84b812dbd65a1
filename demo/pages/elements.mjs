import { html } from '../html.mjs';
import { states } from '../states.mjs';
import { themedPage } from './shop.mjs';
import { stateElements } from './state.mjs';

const links = ({ title, states: list }) =>
  html`<h2>${title}</h2>
    <ul>
      ${list.map((state) => html`<li><a href="#${state.id}">${state.title}</a></li>`)}
    </ul>`;

const section = ({ id, title, note, ...state }) =>
  html`<section id="${id}">
    <h2>${title}</h2>
    ${note && html`<p>${note}</p>`} ${stateElements(state)}
  </section>`;

/** Every element in every state. */
export const elements = () =>
  themedPage({
    name: 'elements.html',
    title: 'Every element in every state – step-into-comfort',
    description: 'Every element in every state, in English and Danish.',
    main: html`<main id="content" tabindex="-1" class="wrap states">
      <h1>Every element in every state</h1>
      <p>
        English and Danish side by side, in the demo shop’s theme. Some states are mistakes on
        purpose, and say so on the console. <a href="index.html">The shop page</a>,
        <a href="live.html">products with prices from a shop</a>,
        <a href="plain.html">the elements without a theme</a>.
      </p>
      <nav aria-label="States">${states.map(links)}</nav>
      ${states.flatMap((group) => group.states.map(section))}
    </main>`,
  });
