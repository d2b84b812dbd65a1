import { expect } from '@open-wc/testing';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { here, said, shopThat, type Attributes } from '../elements/shop.js';
import { pseudo } from '../extension/pseudo.mjs';
import { part, stub, words } from '../helpers.js';
import { until } from '../wait-until.js';
import { expectSpokenIn } from './further-language-words.js';
import { addScript, find, openPage, type Page } from './page.js';

/** What the product says, or names, of a product whose price comes from a shop. */
interface State {
  readonly what: string;
  readonly attributes: () => Attributes;
  /** What a shopper does, once the shop has answered. */
  readonly act?: (card: HeelElement, page: Page) => Promise<void>;
  /** What stands there then, in English, with the values in it. */
  readonly says: readonly (readonly [english: string, ...values: string[]])[];
  /** Whether the shop is still to answer, or has refused. */
  readonly isWithoutPrice?: true;
}

/** What a shop says in its own language: the names of variants. */
const ofShop = ['Half length', 'Full length, wide', 'Full length', 'Grey', 'Red', 'Blue'];

/** An English text in the language that nobody speaks, with values in its places. */
const spoken = (english: string, values: readonly string[]): string =>
  values.reduce((text, value, n) => text.replace(`{${n}}`, value), pseudo(english));

/** Presses the button of the basket, and waits for what becomes of it. */
async function add(card: HeelElement): Promise<void> {
  part(card, 'add-to-cart').click();
  await until(() => said(card, 'status'), 'nothing was said');
  await card.updateComplete;
}

/** Presses it when the price on show is older than ten minutes. */
async function addLater(card: HeelElement, { window }: Page): Promise<void> {
  const now = window.Date.now();
  stub(window.Date, 'now', () => now + 601_000);
  await add(card);
}

/** Presses it in a shop that refuses and does not say why. */
async function addInVain(card: HeelElement, { window }: Page): Promise<void> {
  const { fetch, Response } = window;
  stub(window, 'fetch', (input: string, init?: RequestInit) =>
    init?.method === 'POST'
      ? Promise.resolve(new Response('{"status":422}', { status: 422 }))
      : fetch(input, init),
  );
  await add(card);
}

const cart = { 'add-to-cart': '' };
const belt = { handle: 'lumbar-support-belt', ...cart };
const prior = (amount: string) => ({ 'prior-price': amount, currency: 'GBP' });
const lowest = 'Lowest price in the 30 days before the reduction: {0}';
const priceOf = (id: string) => () => ({
  shop: `${here}/answers/shopify-${id}/`,
  platform: 'shopify',
  handle: `shopify-${id}`,
});

const states: readonly State[] = [
  {
    what: 'a shop that is asked',
    attributes: () => ({ ...belt, ...prior('59.95'), shop: shopThat('slow') }),
    isWithoutPrice: true,
    says: [[lowest, '59.95 kr']],
  },
  {
    what: 'a shop that refuses',
    attributes: () => ({ ...belt, shop: shopThat('404') }),
    isWithoutPrice: true,
    act: (card) => until(() => part(card, 'price') === undefined, 'still asked'),
    says: [],
  },
  {
    what: 'a saving',
    attributes: () => ({ ...belt, ...prior('59.95') }),
    says: [['Save {0}', '25%'], [lowest, '£59.95'], ['Add to basket']],
  },
  {
    what: 'a saving over a range',
    attributes: () => ({ handle: 'cork-insoles', ...prior('34.50') }),
    says: [
      ['from {0}', '£24.50'],
      ['Save up to {0}', '28%'],
      [lowest, '£34.50'],
    ],
  },
  {
    what: 'something sold out',
    attributes: () => ({ handle: 'foam-roller' }),
    says: [['Sold out']],
  },
  {
    what: 'something to order',
    attributes: () => ({ slug: 'massage-ball', ...cart }),
    says: [['Available to order'], ['Add to basket']],
  },
  { what: 'the price of a piece', attributes: priceOf('piece'), says: [['item']] },
  { what: 'the price of ten pieces', attributes: priceOf('pieces'), says: [['items']] },
  {
    what: 'the fewest that are sold',
    attributes: () => ({ handle: 'stretching-strap', ...cart }),
    says: [['Add {0} to basket', '2']],
  },
  {
    what: 'a variant to choose in a list',
    attributes: () => ({ handle: 'cork-insoles', 'choose-variant': '', ...cart }),
    act: add,
    says: [['Variant'], ['Choose'], ['Add to basket'], ['Choose a variant first.']],
  },
  {
    what: 'a variant to choose by its picture, and how many',
    attributes: () => ({
      handle: 'support-socks',
      'choose-variant': 'swatches',
      variant: 'Grey',
      quantity: '',
      ...cart,
    }),
    says: [['Variant'], ['Sold out'], ['Quantity'], ['Add to basket']],
  },
  {
    what: 'it in the basket',
    attributes: () => ({ ...belt, shop: shopThat('of') }),
    act: add,
    says: [['It is in your basket.']],
  },
  {
    what: 'the last one gone',
    attributes: () => ({ slug: 'lumbar-support-belt', ...cart, shop: shopThat('gone') }),
    act: add,
    says: [['Sold out'], ['It has just sold out.']],
  },
  {
    what: 'another price meanwhile',
    attributes: () => ({ ...belt, shop: shopThat('dearer') }),
    act: addLater,
    says: [
      ['The price or availability has changed in the meantime. Press again if you still want it.'],
    ],
  },
  {
    what: 'a basket that does not know it',
    attributes: () => ({ ...belt, shop: shopThat('unlisted') }),
    act: add,
    says: [['The shop says: {0}', 'Cannot find variant']],
  },
  {
    what: 'a basket that does not say why',
    attributes: () => ({ ...belt, shop: shopThat('of') }),
    act: addInVain,
    says: [['The shop did not add it to the basket.']],
  },
  {
    what: 'a basket that is out of order',
    attributes: () => ({ ...belt, shop: shopThat('cartless') }),
    act: add,
    says: [['The shop could not be reached.'], ['Add it to the basket on the shop’s own page']],
  },
];

/** A page with the card beside another product, so that both are columns where there is room. */
async function openShop(attributes: Attributes, width: number): Promise<Page> {
  const page = await openPage('/test/pages/further-language.html?without-script', { width });
  const card = page.document.createElement('product-upsell');
  const all = { name: '1', href: '#2', ...attributes };
  for (const [name, value] of Object.entries(all)) card.setAttribute(name, value);
  page.document.body.innerHTML = '<product-upsell name="3" href="#4"></product-upsell>';
  page.document.body.prepend(card);
  await addScript(page, '/test/extension/dist/cdn/step-into-comfort.js');
  return page;
}

describe('a product of a shop, in a language with a file of its own', () => {
  for (const width of [320, 800]) {
    for (const { what, attributes, act, says, isWithoutPrice } of states) {
      it(`says everything in it, and cuts nothing off, ${width} px wide: ${what}`, async () => {
        const page = await openShop(attributes(), width);
        const card = find(page, 'product-upsell');
        await until(() => part(card, 'action'), 'the language did not come');
        if (!isWithoutPrice) await until(() => said(card, 'price'), 'no price');
        await act?.(card, page);
        const shown = words(part(card, 'base'));
        for (const [english, ...values] of [['Advertisement'], ['See product'], ...says] as const) {
          expect(shown).to.include(spoken(english!, values));
        }
        expectSpokenIn(card, ofShop);
        expect(page.record.errors).to.deep.equal([]);
        expect(page.record.lines).to.have.length(what === 'a shop that refuses' ? 1 : 0);
      });
    }
  }
});
