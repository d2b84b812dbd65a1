import { expect } from '@open-wc/testing';
import '../../src/elements/product-upsell/define.js';
import type { ProductUpsell } from '../../src/elements/product-upsell/product-upsell.js';
import { press } from '../device.js';
import { collectWarnings, expectAccessible, part, settled, tabStops } from '../helpers.js';
import {
  boxOf,
  cardWith,
  elsewhere,
  here,
  said,
  shopThat,
  valuesIn,
  type Attributes,
} from './shop.js';
import { until } from '../wait-until.js';

const answered = (card: Element) => until(() => said(card, 'price'), 'no price');

/** Presses the button of the basket by key, and waits for what becomes of it. */
async function add(card: ProductUpsell): Promise<void> {
  part(card, 'add-to-cart')!.focus();
  await press('Enter');
  await until(() => said(card, 'status'), 'nothing was said');
  await settled(card);
}

/** Puts a number into the field by keys. */
async function enter(card: ProductUpsell, digits: string): Promise<void> {
  part(card, 'quantity')!.focus();
  (part(card, 'quantity') as HTMLInputElement).select();
  for (const digit of digits) await press(digit);
  await press('Tab');
  await settled(card);
}

interface State {
  readonly what: string;
  readonly attributes: () => Attributes;
  /** What a shopper does, once the shop has answered. */
  readonly act?: (card: ProductUpsell) => Promise<void>;
  /** Whether the shop is still to answer, or never will. */
  readonly isWithoutPrice?: true;
  /** The parts that the Tab key comes to, in this order. */
  readonly stops: readonly string[];
}

const answer = (id: string, platform: string) => () => ({
  shop: `${here}/answers/${id}/`,
  platform,
  handle: id,
  'add-to-cart': '',
});
const cart = { 'add-to-cart': '' };
const belt = { handle: 'lumbar-support-belt', ...cart };
const both = ['action', 'add-to-cart'];

const states: readonly State[] = [
  {
    what: 'the price of a unit that the author states',
    attributes: () => ({
      name: 'Gel',
      href: '/gel',
      price: '60',
      currency: 'DKK',
      'unit-price': '120',
      unit: 'l',
    }),
    stops: ['action'],
  },
  { what: 'the price of a unit', attributes: answer('shopify-unit', 'shopify'), stops: both },
  {
    what: 'words on taxes',
    attributes: answer('woocommerce-suffix', 'woocommerce'),
    stops: both,
  },
  {
    what: 'a shop that is asked',
    attributes: () => ({ ...belt, name: 'Belt', href: '/belt', shop: shopThat('slow') }),
    isWithoutPrice: true,
    stops: ['action'],
  },
  {
    what: 'a shop that refuses',
    attributes: () => ({ ...belt, name: 'Belt', href: '/belt', shop: shopThat('404') }),
    isWithoutPrice: true,
    act: (card) => until(() => part(card, 'price') === undefined, 'still asked'),
    stops: ['action'],
  },
  {
    what: 'something sold out',
    attributes: () => ({ handle: 'foam-roller', ...cart }),
    stops: ['action'],
  },
  {
    what: 'a variant to choose in a list',
    attributes: () => ({ handle: 'cork-insoles', 'choose-variant': '', ...cart }),
    act: add,
    stops: ['action', 'variant', 'add-to-cart'],
  },
  {
    what: 'a variant to choose by its picture, one of them sold out',
    attributes: () => ({
      handle: 'support-socks',
      'choose-variant': 'swatches',
      variant: '1073',
      ...cart,
    }),
    stops: ['action', 'swatch'],
  },
  {
    what: 'a variant to choose of those that a page states',
    attributes: () => ({ src: '/answers/page-choose/products/belt', 'choose-variant': '' }),
    stops: ['action', 'variant'],
  },
  {
    what: 'a variant to choose by its picture, of those that a page states',
    attributes: () => ({
      src: '/answers/page-swatches/products/belt',
      'choose-variant': 'swatches',
      variant: 'B-Red',
    }),
    stops: ['action', 'swatch'],
  },
  {
    what: 'the fewest that are sold',
    attributes: () => ({ slug: 'stretching-strap', quantity: '', ...cart }),
    act: async (card) => {
      await enter(card, '1');
      expect(part<HTMLInputElement>(card, 'quantity').value).to.equal('2');
    },
    stops: ['action', 'quantity', 'add-to-cart'],
  },
  {
    what: 'the most that are sold',
    attributes: () => ({ slug: 'stretching-strap', quantity: '', ...cart }),
    act: async (card) => {
      await enter(card, '9');
      expect(part<HTMLInputElement>(card, 'quantity').value).to.equal('4');
    },
    stops: ['action', 'quantity', 'add-to-cart'],
  },
  { what: 'it in the basket', attributes: () => belt, act: add, stops: both },
  {
    what: 'the last one gone',
    attributes: () => ({ ...belt, shop: shopThat('gone') }),
    act: add,
    stops: ['action'],
  },
  {
    what: 'a basket that is out of order',
    attributes: () => ({ ...belt, shop: shopThat('cartless') }),
    act: add,
    stops: [...both, 'status'],
  },
  {
    what: 'a basket that does not know it',
    attributes: () => ({ ...belt, shop: shopThat('unlisted') }),
    act: add,
    stops: both,
  },
  {
    what: 'a basket of another site',
    attributes: () => ({ ...belt, shop: elsewhere }),
    stops: both,
  },
];

describe('<product-upsell> in each state of a shop', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    warnings = collectWarnings();
  });
  afterEach(() => warnings.restore());

  for (const lang of ['en', 'da']) {
    for (const { what, attributes, act, isWithoutPrice, stops } of states) {
      it(`has nothing that axe minds, and is reached by keys: ${what}, in ${lang}`, async () => {
        const card = cardWith({ lang, ...attributes() });
        await boxOf([card]);
        expect(valuesIn(card)).to.deep.equal([]);
        if (!isWithoutPrice) await answered(card);
        await act?.(card);
        expect(valuesIn(card)).to.deep.equal([]);
        await expectAccessible(card);
        expect(await tabStops(card)).to.deep.equal(stops);
      });
    }
  }
});
