import { expect } from '@open-wc/testing';
import '../../src/elements/product-upsell/define.js';
import type { ProductUpsell } from '../../src/elements/product-upsell/product-upsell.js';
import { press } from '../device.js';
import {
  accessibleName,
  collectWarnings,
  expectAccessible,
  hear,
  overflowing,
  part,
  parts,
  settled,
  stub,
  tabStops,
  words,
} from '../helpers.js';
import {
  boxOf,
  cardWith,
  elsewhere,
  recordRequests,
  said,
  shopThat,
  shown,
  type Attributes,
} from './shop.js';
import { until } from '../wait-until.js';

const select = (card: Element) => part<HTMLSelectElement>(card, 'variant');
const field = (card: Element) => part<HTMLInputElement>(card, 'quantity');
const button = (card: Element) => part<HTMLButtonElement>(card, 'add-to-cart');
const radios = (card: Element) => [
  ...card.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=variant][type=radio]'),
];

const offered = (attributes: Attributes) => shown({ 'add-to-cart': '', ...attributes });
const choosing = (attributes: Attributes = {}) =>
  offered({ handle: 'cork-insoles', 'choose-variant': '', ...attributes });

/** Chooses as a shopper does. */
async function choose(card: ProductUpsell, value: string): Promise<void> {
  const list = select(card);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(card);
}

async function enter(card: ProductUpsell, value: string): Promise<void> {
  field(card).value = value;
  field(card).dispatchEvent(new Event('change', { bubbles: true }));
  await settled(card);
}

async function add(card: ProductUpsell): Promise<string> {
  button(card).click();
  await until(() => said(card, 'status'), 'nothing was said');
  return said(card, 'status')!;
}

describe('<product-upsell> with something to choose', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  let requests: ReturnType<typeof recordRequests>;
  const { now } = Date;
  /** Milliseconds by which the device's clock is set forward. */
  let ahead = 0;
  let restoreClock = () => {};
  beforeEach(() => {
    warnings = collectWarnings();
    requests = recordRequests();
    ahead = 0;
    restoreClock = stub(Date, 'now', () => now() + ahead);
  });
  afterEach(() => {
    warnings.restore();
    requests.restore();
    restoreClock();
  });

  const posted = () =>
    requests.inits
      .filter(({ method }) => method === 'POST')
      .map(({ body }) => JSON.parse(`${body}`));

  describe('accessibility', () => {
    const states: [what: string, attributes: Attributes][] = [
      ['a list', { handle: 'cork-insoles', 'choose-variant': '' }],
      ['radio buttons', { handle: 'support-socks', 'choose-variant': 'swatches', quantity: '' }],
      ['a quantity', { slug: 'stretching-strap', quantity: '' }],
      [
        'something sold out',
        { handle: 'womens-posture-shirt', variant: 'L', 'choose-variant': '' },
      ],
    ];
    for (const lang of ['en', 'da']) {
      for (const [what, attributes] of states) {
        it(`has nothing that axe minds with ${what}, in ${lang}`, async () => {
          await expectAccessible(await offered({ ...attributes, lang }));
        });
      }
      it(`has nothing that axe minds, asked for a variant, chosen and added, in ${lang}`, async () => {
        const card = await choosing({ lang, shop: shopThat('of') });
        await add(card);
        await expectAccessible(card);
        await choose(card, '1032');
        await expectAccessible(card);
        await add(card);
        await expectAccessible(card);
      });
    }

    it('names the product in each control', async () => {
      const card = await choosing({ handle: 'support-socks', variant: 'Grey', quantity: '' });
      expect(await accessibleName(select(card))).to.equal('Variant Support socks – Grey');
      expect(await accessibleName(field(card))).to.equal('Quantity Support socks – Grey');
    });

    it('is chosen by keyboard, in the order of what is seen', async () => {
      const card = await choosing({ quantity: '' });
      expect(await tabStops(card)).to.deep.equal(['action', 'variant', 'add-to-cart']);
      await choose(card, '1031');
      expect(await tabStops(card)).to.deep.equal(['action', 'variant', 'quantity', 'add-to-cart']);
    });

    it('is chosen by keys among radio buttons', async () => {
      const card = await choosing({
        handle: 'support-socks',
        'choose-variant': 'swatches',
        variant: 'Grey',
      });
      radios(card)[0]!.focus();
      await press('ArrowDown');
      await until(() => said(card, 'name')?.includes('Red'), 'nothing was chosen');
      expect(card.shadowRoot!.activeElement).to.equal(radios(card)[1]);
    });

    it('is a target that a finger hits', async () => {
      const card = await choosing({ handle: 'support-socks', variant: 'Red', quantity: '' });
      for (const each of [select(card), field(card), button(card)]) {
        expect(each.getBoundingClientRect().height).to.be.at.least(44);
      }
      const swatches = await choosing({ handle: 'support-socks', 'choose-variant': 'swatches' });
      expect(parts(swatches, 'swatch')).not.to.be.empty;
      for (const each of parts(swatches, 'swatch')) {
        expect(each.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  });

  describe('variants', () => {
    const shops: [what: string, attributes: Attributes, ids: readonly string[]][] = [
      ['Shopify', { handle: 'cork-insoles' }, ['1031', '1032', '1033']],
      ['Shopify, elsewhere', { handle: 'cork-insoles', shop: elsewhere }, ['1031', '1032', '1033']],
      ['WooCommerce, by slug', { slug: 'cork-insoles' }, ['1031', '1032', '1033']],
      ['WooCommerce, by id', { 'product-id': '103' }, ['1031', '1032', '1033']],
    ];
    for (const [what, attributes, ids] of shops) {
      it(`are a list with prices, and what is shown follows: ${what}`, async () => {
        const card = await choosing({ handle: '', ...attributes });
        expect([...select(card).options].map(({ value }) => value)).to.deep.equal(['', ...ids]);
        expect([...select(card).options].map((each) => words(each))).to.deep.equal([
          'Choose',
          'Half length – £24.50',
          'Full length – £32.00',
          'Full length, wide – £34.50',
        ]);
        expect(said(card, 'price')).to.equal('from £24.50');
        await choose(card, '1032');
        expect(said(card, 'price')).to.equal('£32.00');
        expect(said(card, 'name')).to.match(/^Cork insoles – (Size: )?Full length$/);
        expect(select(card).value).to.equal('1032');
        expect(warnings.lines).to.deep.equal([]);
      });
    }

    for (const attributes of [
      { handle: 'cork-insoles' },
      { handle: 'cork-insoles', shop: elsewhere },
    ] as Attributes[]) {
      it(`are where the link leads: ${JSON.stringify(attributes)}`, async () => {
        const card = await choosing(attributes);
        expect(part<HTMLAnchorElement>(card, 'action').href).to.match(/\/products\/cork-insoles$/);
        await choose(card, '1032');
        expect(part<HTMLAnchorElement>(card, 'action').href).to.match(
          /\/products\/cork-insoles\?variant=1032$/,
        );
      });
    }

    it('are where the link leads: WooCommerce', async () => {
      const { fetch } = window;
      const restore = stub(window, 'fetch', async (...asked: Parameters<typeof fetch>) => {
        const answer = await fetch(...asked);
        const products = (await answer.json()) as { id: number; permalink: string }[];
        for (const each of products) each.permalink += `?attribute=${each.id}`;
        return new Response(JSON.stringify(products), answer);
      });
      const card = await choosing({
        handle: '',
        slug: 'cork-insoles',
        shop: shopThat('of'),
      }).finally(restore);
      await choose(card, '1032');
      expect(part<HTMLAnchorElement>(card, 'action').href).to.match(/\?attribute=1032$/);
    });

    it('have the name that the shop gives to the choice', async () => {
      const card = await choosing({ handle: '', slug: 'cork-insoles' });
      expect(words(card.shadowRoot!.querySelector('label[for=variant]')!)).to.equal('Size');
    });

    it('are named where they are sold out, and can be looked at', async () => {
      const card = await choosing({ handle: 'womens-posture-shirt' });
      expect(words(select(card).options[3])).to.equal('L – Sold out');
      await choose(card, '1023');
      expect(said(card, 'availability')).to.equal('Sold out');
      expect(button(card)).to.equal(undefined);
      await choose(card, '1021');
      expect(part(card, 'availability')).to.equal(undefined);
      expect(button(card)).to.exist;
    });

    it('speak Danish', async () => {
      const card = await choosing({ handle: 'womens-posture-shirt', lang: 'da' });
      expect([...select(card).options].map((each) => words(each))).to.deep.equal([
        'Vælg',
        'S',
        'M',
        'L – Udsolgt',
      ]);
      expect(await add(card)).to.equal('Vælg først en variant.');
    });

    it('are asked for before anything is put into the basket', async () => {
      const card = await choosing();
      expect(await add(card)).to.equal('Choose a variant first.');
      expect(card.shadowRoot!.activeElement).to.equal(select(card));
      expect(posted()).to.deep.equal([]);
      await choose(card, '1033');
      expect(said(card, 'status')).to.equal('');
      expect(await add(card)).to.equal('It is in your basket.');
      expect(posted()).to.deep.equal([{ items: [{ id: 1033, quantity: 1 }] }]);
    });

    it('bring their pictures', async () => {
      const card = await choosing({ handle: 'support-socks' });
      const picture = () => part<HTMLImageElement>(card, 'image').src;
      expect(picture()).to.match(/socks-grey\.svg$/);
      await choose(card, '1072');
      expect(picture()).to.match(/socks-red\.svg$/);
    });

    it('begin with the author’s', async () => {
      for (const attributes of [
        { handle: 'cork-insoles', variant: 'Full length' },
        { handle: '', slug: 'cork-insoles', variant: '1032' },
      ] as Attributes[]) {
        const card = await choosing(attributes);
        expect(select(card).value).to.equal('1032');
        expect(select(card).options).to.have.length(3);
        await choose(card, '1031');
        expect(said(card, 'price')).to.equal('£24.50');
      }
    });

    it('are those that a page states, and price, stock, picture, name and link follow', async () => {
      const card = await shown({
        src: '/answers/page-choose/products/belt',
        'choose-variant': '',
        'add-to-cart': '',
      });
      const shows = () => [
        said(card, 'name'),
        said(card, 'price'),
        part(card, 'availability') ? said(card, 'availability') : '',
        part<HTMLAnchorElement>(card, 'action').search,
      ];
      expect(shows()).to.deep.equal(['Belt', 'from DKK 399.00', '', '']);
      expect([...select(card).options].map((each) => words(each))).to.deep.equal([
        'Choose',
        'S – DKK 399.00',
        'M – DKK 449.00 – Sold out',
        'L – DKK 499.00',
      ]);
      await choose(card, select(card).options[2]!.value);
      expect(shows()).to.deep.equal(['Belt – M', 'DKK 449.00', 'Sold out', '?variant=M']);
      await choose(card, select(card).options[2]!.value);
      expect(shows()).to.deep.equal(['Belt – L', 'DKK 499.00', '', '?variant=L']);
      expect(button(card)).to.equal(undefined);
      expect(warnings.lines).to.deep.equal([]);
    });

    it('are those that a page states, by their pictures, the author’s chosen at first', async () => {
      const card = await shown({
        src: '/answers/page-swatches/products/belt',
        'choose-variant': 'swatches',
        variant: 'B-Red',
      });
      expect(radios(card).map(({ checked }) => checked)).to.deep.equal([false, true]);
      expect(part<HTMLImageElement>(card, 'image').src).to.match(/socks-red\.svg$/);
      radios(card)[0]!.click();
      await settled(card);
      expect(said(card, 'name')).to.equal('Belt – Grey');
      expect(part<HTMLImageElement>(card, 'image').src).to.match(/socks-grey\.svg$/);
    });

    it('are radio buttons with pictures, where the author wants it', async () => {
      const card = await choosing({ handle: 'support-socks', 'choose-variant': 'swatches' });
      expect(select(card)).to.equal(undefined);
      expect(radios(card).map(({ checked }) => checked)).to.deep.equal([false, false, false]);
      expect(parts(card, 'swatch').map((each) => words(each))).to.deep.equal([
        'Grey',
        'Red',
        'Blue – Sold out',
      ]);
      expect(parts(card, 'swatch')[1]!.querySelector('img')!.src).to.match(/socks-red\.svg$/);
      expect(await add(card)).to.equal('Choose a variant first.');
      radios(card)[1]!.click();
      await settled(card);
      expect(said(card, 'name')).to.equal('Support socks – Red');
    });

    it('are radio buttons without pictures where all have one', async () => {
      const card = await choosing({ 'choose-variant': 'swatches' });
      expect(parts(card, 'swatch')).to.have.length(3);
      expect(parts(card, 'swatch')[0]!.querySelector('img')).to.equal(null);
    });

    for (const [why, attributes] of [
      ['nobody wants it', { handle: 'cork-insoles' }],
      ['the author does not', { handle: 'cork-insoles', 'choose-variant': 'false' }],
      ['there is but one', { handle: 'lumbar-support-belt', 'choose-variant': '' }],
      ['there is but one, WooCommerce', { slug: 'lumbar-support-belt', 'choose-variant': '' }],
      [
        'the offers of a page have no names',
        { src: '/products/cork-insoles', 'choose-variant': '' },
      ],
    ] as [string, Attributes][]) {
      it(`are no choice where ${why}`, async () => {
        const card = await offered(attributes);
        expect(select(card)).to.equal(undefined);
        expect(part(card, 'action')).to.exist;
        expect(warnings.lines).to.deep.equal([]);
      });
    }

    it('are no way into the basket where none can be bought so', async () => {
      const { fetch } = window;
      const restore = stub(window, 'fetch', async (...asked: Parameters<typeof fetch>) => {
        const answer = await fetch(...asked);
        const text = await answer.text();
        return new Response(
          text.replaceAll('"is_purchasable":true', '"is_purchasable":false'),
          answer,
        );
      });
      const card = await choosing({
        handle: '',
        slug: 'cork-insoles',
        shop: shopThat('of'),
      }).finally(restore);
      expect(select(card)).to.exist;
      expect(button(card)).to.equal(undefined);
      await choose(card, '1032');
      expect(button(card)).to.equal(undefined);
    });

    it('have their number where the shop has no words for them', async () => {
      const { fetch } = window;
      const restore = stub(window, 'fetch', async (...asked: Parameters<typeof fetch>) => {
        const answer = await fetch(...asked);
        const text = await answer.text();
        return new Response(text.replace(/"variation":"Size: [^"]*"/g, '"variation":""'), answer);
      });
      const card = await choosing({
        handle: '',
        slug: 'womens-posture-shirt',
        variant: '1022',
        shop: shopThat('of'),
      }).finally(restore);
      expect([...select(card).options].map((each) => words(each))).to.deep.equal([
        '1021',
        '1022',
        '1023 – Sold out',
      ]);
      expect(select(card).value).to.equal('1022');
    });

    it('are a choice without a basket', async () => {
      const card = await shown({ handle: 'cork-insoles', 'choose-variant': '' });
      expect(button(card)).to.equal(undefined);
      await choose(card, '1032');
      expect(said(card, 'price')).to.equal('£32.00');
    });

    it('come and go with the attribute', async () => {
      const card = await offered({ handle: 'cork-insoles' });
      card.setAttribute('choose-variant', '');
      await until(() => select(card), 'no list');
      card.removeAttribute('choose-variant');
      await until(() => !select(card) && said(card, 'price') === 'from £24.50', 'still a list');
    });

    it('lead into the basket of another site', async () => {
      const card = await choosing({ shop: elsewhere, quantity: '' });
      await choose(card, '1032');
      await enter(card, '3');
      expect(part<HTMLAnchorElement>(card, 'add-to-cart').href).to.equal(
        `${elsewhere}/cart/1032:3`,
      );
    });

    it('stay chosen on a card that is moved, and when the price is read again', async () => {
      const card = await choosing({ shop: shopThat('dearer') });
      await choose(card, '1032');
      card.parentElement!.append(card);
      await settled(card);
      expect(select(card).value).to.equal('1032');
      ahead = 601_000;
      const answer = await add(card);
      expect(answer).to.match(/^The price or availability has changed/);
      expect(said(card, 'price')).to.equal('£37.00');
      expect(select(card).value).to.equal('1032');
      expect(posted()).to.deep.equal([]);
    });

    it('are read again as they were chosen, and put into the basket where nothing has changed', async () => {
      const card = await choosing({ quantity: '', shop: shopThat('of') });
      await choose(card, '1032');
      await enter(card, '2');
      ahead = 601_000;
      expect(await add(card)).to.equal('It is in your basket.');
      expect(posted()).to.deep.equal([{ items: [{ id: 1032, quantity: 2 }] }]);
    });

    it('have the saving that their own price bears', async () => {
      const card = await choosing({ 'prior-price': '40.00', currency: 'GBP' });
      expect(said(card, 'saving')).to.equal('Save up to 38%');
      await choose(card, '1032');
      expect(said(card, 'saving')).to.equal('Save 20%');
    });

    it('are forgotten with the product', async () => {
      const card = await choosing({ quantity: '' });
      await choose(card, '1032');
      await enter(card, '3');
      card.handle = 'support-socks';
      await until(() => said(card, 'price') === '£14.95', 'no price');
      expect(select(card).value).to.equal('');
      await choose(card, '1071');
      expect(field(card).value).to.equal('1');
    });

    it('are told to Google Analytics', async () => {
      const heard = hear('product-upsell-add-to-cart');
      const card = await choosing({ quantity: '' });
      await choose(card, '1032');
      await enter(card, '2');
      await add(card);
      expect(heard.map(({ item }) => item)).to.deep.equal([
        {
          item_name: 'Cork insoles',
          item_id: '103',
          item_variant: 'Full length',
          price: 32,
          currency: 'GBP',
          quantity: 2,
        },
      ]);
    });

    it('cost two requests for fifty cards of WooCommerce', async () => {
      const cards = Array.from({ length: 50 }, (_, n) =>
        cardWith({
          'product-id': `${101 + (n % 7)}`,
          'choose-variant': '',
          shop: shopThat('of').replace(/\d+-\d+/, 'choosing'),
        }),
      );
      await boxOf(cards);
      await until(() => cards.every((card) => said(card, 'price')), 'no prices');
      expect(requests.addresses).to.have.length(2);
    });
  });

  describe('place', () => {
    for (const width of [280, 360, 700]) {
      for (const attributes of [
        { handle: 'womens-posture-shirt', 'choose-variant': '' },
        { slug: 'stretching-strap', quantity: '' },
      ] as Attributes[]) {
        it(`is kept while the shop is asked, ${width} px wide: ${Object.keys(attributes).join()}`, async () => {
          const card = cardWith({
            ...attributes,
            name: 'Shirt',
            href: '/shirt',
            'add-to-cart': '',
            shop: shopThat('slow'),
          });
          await boxOf([card], `inline-size: ${width}px`);
          await until(() => requests.addresses.length, 'nothing was asked');
          const { height } = card.getBoundingClientRect();
          card.shop = shopThat('of');
          await until(() => said(card, 'price'), 'no price');
          expect(card.getBoundingClientRect().height).to.be.closeTo(height, 1);
        });
      }
    }
  });

  describe('look', () => {
    for (const width of [240, 300, 360]) {
      it(`leaves the words beside a control whole, ${width} px wide`, async () => {
        const card = cardWith({ handle: 'cork-insoles', 'choose-variant': '', 'add-to-cart': '' });
        await boxOf([card], `inline-size: ${width}px`);
        await until(() => select(card), 'no list');
        const label = card.shadowRoot!.querySelector('label[for=variant]')!;
        expect(label.getBoundingClientRect().height).to.be.below(40);
        expect(overflowing(card)).to.deep.equal([]);
      });
    }
  });

  describe('quantities', () => {
    it('are changed by keys', async () => {
      const card = await offered({ handle: 'stretching-strap', quantity: '' });
      field(card).focus();
      await press('ArrowUp');
      await press('Tab');
      await settled(card);
      expect(field(card).value).to.equal('3');
      expect(card.shadowRoot!.activeElement).to.equal(button(card));
      await press('Enter');
      await until(() => said(card, 'status'), 'nothing was said');
      expect(posted()).to.deep.equal([{ items: [{ id: 1061, quantity: 3 }] }]);
    });

    it('are a field within the limits of the shop', async () => {
      for (const name of ['handle', 'slug']) {
        const card = await offered({ [name]: 'stretching-strap', quantity: '' });
        const { min, max, step, value, type } = field(card);
        expect({ min, max, step, value, type }).to.deep.equal({
          min: '2',
          max: '4',
          step: '1',
          value: '2',
          type: 'number',
        });
        expect(words(card.shadowRoot!.querySelector('#limits')!)).to.equal('2–4');
        expect(said(card, 'add-to-cart')).to.equal('Add to basket');
      }
    });

    it('go into the basket', async () => {
      for (const attributes of [
        { handle: 'stretching-strap', shop: shopThat('of') },
        { slug: 'stretching-strap', shop: shopThat('of') },
      ] as Attributes[]) {
        const card = await offered({ ...attributes, quantity: '' });
        await enter(card, '3');
        expect(await add(card)).to.equal('It is in your basket.');
      }
      expect(posted()).to.deep.equal([
        { items: [{ id: 1061, quantity: 3 }] },
        { id: 106, quantity: 3 },
      ]);
    });

    for (const [entered, kept] of [
      ['1', '2'],
      ['9', '4'],
      ['', '2'],
      ['2.6', '3'],
      ['-3', '2'],
    ] as const) {
      it(`of "${entered}" become ${kept}`, async () => {
        const card = await offered({ handle: 'stretching-strap', quantity: '' });
        await enter(card, '4');
        await enter(card, entered);
        expect(field(card).value).to.equal(kept);
      });
    }

    it('begin with the author’s number, within the limits', async () => {
      const card = await offered({ handle: 'stretching-strap', quantity: '3' });
      expect(field(card).value).to.equal('3');
      card.setAttribute('quantity', '7');
      await until(() => field(card)?.value === '4', 'not followed');
    });

    it('have no limit where the shop has none', async () => {
      const card = await offered({ slug: 'lumbar-support-belt', quantity: '' });
      expect(field(card).hasAttribute('max')).to.equal(false);
      expect(words(card.shadowRoot!.querySelector('#limits')!)).to.equal('');
    });

    for (const [why, attributes] of [
      ['nobody wants it', { handle: 'stretching-strap' }],
      ['the author does not', { handle: 'stretching-strap', quantity: 'false' }],
      ['it is sold out', { handle: 'foam-roller', quantity: '' }],
      ['something is left to choose', { handle: 'cork-insoles', quantity: '' }],
    ] as [string, Attributes][]) {
      it(`have no field where ${why}`, async () => {
        expect(field(await offered(attributes))).to.equal(undefined);
      });
    }

    it('have no field where there is no basket', async () => {
      expect(field(await shown({ handle: 'stretching-strap', quantity: '' }))).to.equal(undefined);
    });

    it('speak Danish', async () => {
      const card = await offered({ handle: 'stretching-strap', quantity: '', lang: 'da' });
      expect(await accessibleName(field(card))).to.equal('Antal Stretching strap');
    });
  });

  describe('pictures', () => {
    const picture = (card: Element) => part<HTMLImageElement>(card, 'image');

    it('have the sizes of WooCommerce, as wide as they are shown', async () => {
      const card = await shown({ slug: 'support-socks', sizes: '' });
      expect(picture(card).srcset).to.match(/w=300 300w,.*w=600 600w,.*w=900 900w$/);
      expect(picture(card).sizes).to.match(/^auto, \d+px$/);
      expect(warnings.lines).to.deep.equal([]);
    });

    it('have the author’s words for how wide', async () => {
      const card = await shown({ slug: 'support-socks', sizes: '50vw' });
      expect(picture(card).sizes).to.equal('50vw');
    });

    it('have those of the variant that is chosen', async () => {
      const card = await choosing({ handle: '', slug: 'support-socks', sizes: '' });
      await choose(card, '1072');
      expect(picture(card).srcset).to.include('socks-red.svg').and.not.to.include('grey');
    });

    it('have those of Shopify’s servers', async () => {
      const { fetch } = window;
      const restore = stub(window, 'fetch', async (...asked: Parameters<typeof fetch>) => {
        const answer = await fetch(...asked);
        if (!String(asked[0]).endsWith('.js')) return answer;
        const text = await answer.text();
        return new Response(text.replaceAll('/demo/images/', '/cdn/shop/'), answer);
      });
      const card = await shown({
        handle: 'support-socks',
        sizes: '',
        shop: shopThat('of'),
      }).finally(restore);
      expect(picture(card).srcset).to.include('socks-grey.svg?width=400 400w');
    });

    for (const [why, attributes] of [
      ['nobody wants it', { slug: 'support-socks' }],
      ['the shop has but one', { slug: 'lumbar-support-belt', sizes: '' }],
      [
        'the author has a picture',
        { slug: 'support-socks', image: '/demo/images/belt.svg', sizes: '' },
      ],
    ] as [string, Attributes][]) {
      it(`have no sizes where ${why}`, async () => {
        const card = await shown(attributes);
        expect(picture(card).hasAttribute('srcset')).to.equal(false);
        expect(picture(card).hasAttribute('sizes')).to.equal(false);
      });
    }
  });
});
