// What the tests of host pages share.
import { expect } from '@open-wc/testing';
import { isShown, part, parts, startSession, words } from '../helpers.ts';
import { elementsOf, openPage, rendered } from '../pages/page.ts';
import { until } from '../wait-until.ts';

/** Opens a page with the elements' script, or without it. */
export const openHost = ({ bare = false, query = '', ...options } = {}) =>
  openPage(`/test/hosts/page.html?${bare ? 'bare&' : ''}${query}`, options);

/** The place in the page that a library has to itself. */
export const app = ({ document }) => document.querySelector('#app');

/** Everything asked for is rendered, by libraries that wait for a frame or a task too. */
export async function at(page) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await rendered(page);
}

/** That an element shows its own content, once, and nothing went wrong on its page. */
export function expectShown(page, element, ...said) {
  expect(element.isConnected, 'on the page').to.equal(true);
  const bases = parts(element, 'base');
  expect(bases.length, `one base in ${element.outerHTML}`).to.equal(1);
  expect(isShown(bases[0]), 'seen').to.equal(true);
  expect(bases[0].getBoundingClientRect().width, 'width').to.be.above(200);
  for (const each of said) expect(words(bases[0])).to.include(each);
}

/** That all elements show their own content, and the page has said nothing. */
export function expectQuiet(page, count) {
  const elements = elementsOf(page);
  if (count !== undefined) expect(elements.length, 'elements').to.equal(count);
  for (const each of elements) expectShown(page, each);
  expect(page.record.errors, 'errors').to.deep.equal([]);
  expect(
    page.record.lines.filter((line) => !talk.test(line)),
    'console',
  ).to.deep.equal([]);
}

/** What libraries say on the console by themselves. */
const talk = /development (build|mode)|React DevTools|^JQMIGRATE|Vue/;

/** Opens the first answer of an FAQ, as a visitor does. */
export async function openAnswer(page, faq, index = 0) {
  parts(faq, 'question')[index].click();
  await at(page);
  expect(isOpen(faq, index), 'open').to.equal(true);
}

export const isOpen = (faq, index = 0) =>
  parts(faq, 'question')[index].getAttribute('aria-expanded') === 'true';

/** Starts a session on a card, and waits for its display. */
export async function practise(card) {
  await startSession(card);
  await until(() => part(card, 'running'), 'no session');
}

/** One element of each kind, with an author's words. */
export const markup = `
  <heel-exercise-card id="card" exercise="calf-stretch"><p slot="fallback">Stretch.</p></heel-exercise-card>
  <heel-faq id="faq"><details id="returns"><summary>Can I return them?</summary><p>Within 30 days.</p></details></heel-faq>
  <product-upsell id="product" name="Belt" price="44.95" currency="GBP" href="/belt"><a slot="fallback" href="/belt">Belt</a></product-upsell>`;

/** The first of these on a page. */
export const first = (page, selector) => page.document.querySelector(selector);

/** Opens a page with these on it. */
export async function openFilled(options) {
  const page = await openHost(options);
  app(page).innerHTML = markup;
  await at(page);
  expectQuiet(page, 3);
  return page;
}

/** Wraps each text in two font elements, as browsers' translators do. */
export function translate(place, say) {
  const texts = place.ownerDocument.createTreeWalker(place, 4);
  const all = [];
  while (texts.nextNode()) if (texts.currentNode.data.trim()) all.push(texts.currentNode);
  for (const text of all) {
    if (text.parentNode.localName === 'style') continue;
    const [outer, inner] = ['font', 'font'].map((name) => place.ownerDocument.createElement(name));
    outer.append(inner);
    inner.textContent = say(text.data);
    text.replaceWith(outer);
  }
}

export { elementsOf, expect, isShown, part, parts, rendered, until, words };
