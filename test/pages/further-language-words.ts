import { expect } from '@open-wc/testing';
import { overflowing } from '../helpers.js';

/** What words in the language that nobody speaks have, and others have not. */
export const accent = /[áçðêïñöšüý]/;

/** What browsers say of a week in this language, which they take for English. */
const weekdays = (['long', 'short'] as const).flatMap((weekday) =>
  [...Array(7).keys()].map((day) =>
    new Intl.DateTimeFormat('en-XA', { weekday }).format(new Date(2026, 0, day + 1)),
  ),
);

/**
 * Letters that the product says in another language than the page's.
 * @param ofShop what a shop says, in its own language
 */
export function foreignWords(element: Element, ofShop: readonly string[] = []): string[] {
  const walker = element.ownerDocument.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const said = node.textContent!.trim();
    const text = ofShop.reduce((rest, each) => rest.replaceAll(each, ''), said);
    if (weekdays.includes(text)) continue;
    // A reference is in its own language in every other, and says so.
    if (
      /[a-z]{2}/i.test(text) &&
      !accent.test(text) &&
      !node.parentElement!.closest('[lang]:not([lang=en-XA])')
    ) {
      found.push(said);
    }
  }
  return found;
}

/** That an element says everything in that language, and that nothing of it sticks out. */
export function expectSpokenIn(element: Element, ofShop?: readonly string[]): void {
  expect(foreignWords(element, ofShop), element.localName).to.deep.equal([]);
  expect(overflowing(element), element.localName).to.deep.equal([]);
}
