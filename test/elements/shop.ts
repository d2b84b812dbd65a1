import type { ProductUpsell } from '../../src/elements/product-upsell/product-upsell.js';
import { part, settled, words, write } from '../helpers.js';
import { until } from '../wait-until.js';

export type Attributes = Readonly<Record<string, string>>;

/** This site, which is a shop as well, and the same one under another address. */
export const here = location.origin;
export const elsewhere = here.replace('localhost', '127.0.0.1');

/** What an author writes beside the attributes. */
const fallback = '<a slot="fallback" href="/products/own">Own words</a>';

export function cardWith(attributes: Attributes, content = fallback): ProductUpsell {
  const card = document.createElement('product-upsell');
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes })) {
    card.setAttribute(name, value);
  }
  card.innerHTML = content;
  return card;
}

/** Puts cards into a box of the page. */
export async function boxOf(cards: readonly ProductUpsell[], style = ''): Promise<HTMLElement> {
  const box = await write<HTMLElement>(`<div style="${style}"></div>`);
  box.append(...cards);
  await settled(box);
  return box;
}

export const said = (card: Element, name: string) => words(part(card, name));

/** A card whose shop has answered. */
export async function shown(attributes: Attributes, content?: string): Promise<ProductUpsell> {
  const card = cardWith(attributes, content);
  await boxOf([card]);
  await until(() => said(card, 'price'), `no offer for ${JSON.stringify(attributes)}`);
  return card;
}

/** What of a card, its attributes too, is a value's name instead of words. */
export const valuesIn = (card: ProductUpsell): readonly string[] =>
  card
    .shadowRoot!.innerHTML.replace(/<!--.*?-->|<style>.*?<\/style>/gs, '')
    .match(/\b(?:false|undefined|null|NaN)\b|\[object/g) ?? [];

let count = 0;

/** A shop where this goes wrong, as the demo's server has them, that no other test has been to. */
export const shopThat = (goes: string): string =>
  `${here}/failing/${goes}-${++count}-${Date.now()}/`;

/** Records what is asked of the network, and lets it through. */
export function recordRequests(): {
  readonly addresses: string[];
  readonly inits: RequestInit[];
  readonly restore: () => void;
} {
  const { fetch } = window;
  const addresses: string[] = [];
  const inits: RequestInit[] = [];
  window.fetch = (input, init) => {
    addresses.push(String(input));
    inits.push(init ?? {});
    return fetch(input, init);
  };
  return { addresses, inits, restore: () => (window.fetch = fetch) };
}
