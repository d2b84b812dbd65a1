import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/product-upsell/define.js';
import type { ProductUpsell } from '../../src/elements/product-upsell/product-upsell.js';
import { click, press } from '../device.js';
import {
  accessibleName,
  collectWarnings,
  expectAccessible,
  hear,
  part,
  settled,
  stub,
  tabStops,
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

const button = (card: Element) => part<HTMLButtonElement>(card, 'add-to-cart')!;
const status = (card: Element) => said(card, 'status');

const offered = (attributes: Attributes) => shown({ 'add-to-cart': '', ...attributes });

/** Presses the button, and waits for what the card says to it. */
async function add(card: ProductUpsell): Promise<string> {
  button(card).click();
  await settled(card);
  expect(button(card).getAttribute('aria-disabled')).to.equal('true');
  await until(() => !button(card)?.hasAttribute('aria-disabled'), 'still busy');
  return status(card)!;
}

describe('<product-upsell add-to-cart>', () => {
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

  const posts = () =>
    requests.inits
      .map(({ method, body }, n) => ({ method, body, address: requests.addresses[n]! }))
      .filter(({ method, address }) => method === 'POST' && !address.includes('graphql'));

  describe('accessibility', () => {
    for (const lang of ['en', 'da']) {
      it(`has nothing that axe minds, before and after, in ${lang}`, async () => {
        const card = await offered({ handle: 'lumbar-support-belt', lang });
        await expectAccessible(card);
        await add(card);
        await expectAccessible(card);
      });
      it(`has nothing that axe minds without an answer, in ${lang}`, async () => {
        const card = cardWith(
          { handle: `nowhere-${lang}`, lang },
          '<p slot="fallback">Own words</p>',
        );
        await boxOf([card]);
        await expectAccessible(card);
        await until(() => warnings.lines.length || requests.inits.length === 0, 'no answer');
        await expectAccessible(card);
      });
    }

    it('names the product in the button, and says what became of it where it is heard', async () => {
      const card = await offered({ slug: 'lumbar-support-belt' });
      expect(await accessibleName(button(card))).to.equal('Add to basket Lumbar support belt');
      const place = part(card, 'status')!;
      expect(place.role).to.equal('status');
      expect(place.textContent).to.equal('');
      await add(card);
      expect(part(card, 'status')).to.equal(place);
      expect(status(card)).to.equal('It is in your basket.');
    });

    it('is reached and pressed by keyboard, and keeps the focus', async () => {
      const card = await offered({ handle: 'lumbar-support-belt' });
      expect(await tabStops(card)).to.deep.equal(['action', 'add-to-cart']);
      button(card).focus();
      await press('Enter');
      await until(() => status(card), 'nothing was said');
      expect(card.shadowRoot!.activeElement).to.equal(button(card));
      expect(posts()).to.have.length(1);
    });

    it('is a target that a finger hits, above the link that covers the card', async () => {
      const card = await offered({ handle: 'lumbar-support-belt' });
      const { width, height } = button(card).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      await click(button(card));
      await until(() => status(card), 'nothing was said');
    });
  });

  describe('shops', () => {
    it('posts to Shopify’s Ajax interface, and tells the theme', async () => {
      const updates: Event[] = [];
      const listen = (event: Event) => updates.push(event);
      document.addEventListener('shopify:cart:lines-update', listen);
      const shop = shopThat('of');
      const card = await offered({ handle: 'lumbar-support-belt', shop });
      expect(await add(card)).to.equal('It is in your basket.');
      document.removeEventListener('shopify:cart:lines-update', listen);
      expect(posts()).to.deep.equal([
        {
          method: 'POST',
          address: `${shop}cart/add.js`,
          body: '{"items":[{"id":1011,"quantity":1}]}',
        },
      ]);
      expect(updates).to.have.length(1);
    });

    it('asks Shopify’s own bridge where there is one', async () => {
      const changes: unknown[] = [];
      const actions = {
        updateCart: (change: unknown) => Promise.resolve(void changes.push(change)),
      };
      const restore = stub(window as never, 'Shopify' as never, { actions });
      const card = await offered({ handle: 'lumbar-support-belt' });
      expect(await add(card).finally(restore)).to.equal('It is in your basket.');
      expect(changes).to.deep.equal([
        { lines: [{ merchandiseId: 'gid://shopify/ProductVariant/1011', quantity: 1 }] },
      ]);
      expect(posts()).to.deep.equal([]);
    });

    it('says what the bridge refuses with', async () => {
      const actions = {
        updateCart: () =>
          Promise.resolve({ userErrors: [{ message: 'Not in <b>your</b> country.' }] }),
      };
      const restore = stub(window as never, 'Shopify' as never, { actions });
      const card = await offered({ handle: 'lumbar-support-belt' });
      expect(await add(card).finally(restore)).to.equal('The shop says: Not in your country.');
    });

    it('shows WooCommerce’s nonce, and tells its blocks', async () => {
      let told = 0;
      const listen = () => told++;
      document.body.addEventListener('wc-blocks_added_to_cart', listen);
      const shop = shopThat('of');
      const card = await offered({ 'product-id': '101', shop });
      expect(await add(card)).to.equal('It is in your basket.');
      document.body.removeEventListener('wc-blocks_added_to_cart', listen);
      expect(posts()).to.deep.equal([
        {
          method: 'POST',
          address: `${shop}wp-json/wc/store/v1/cart/add-item`,
          body: '{"id":101,"quantity":1}',
        },
      ]);
      expect(told).to.equal(1);
    });

    for (const [attributes, address] of [
      [{ handle: 'lumbar-support-belt' }, '/cart/1011:1'],
      [{ slug: 'lumbar-support-belt' }, '/checkout-link/?products=101:1'],
    ] as [Attributes, string][]) {
      it(`leads to the cart of another site: ${address}`, async () => {
        const card = await offered({ ...attributes, shop: elsewhere });
        const link = part<HTMLAnchorElement>(card, 'add-to-cart')!;
        expect(link.href).to.equal(elsewhere + address);
        expect(await accessibleName(link)).to.equal('Add to basket Lumbar support belt');
        const heard = hear('product-upsell-add-to-cart');
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
        expect(heard).to.have.length(1);
      });
    }

    for (const [what, attributes] of [
      ['something is left to choose', { handle: 'cork-insoles' }],
      ['something is left to choose, WooCommerce', { slug: 'cork-insoles' }],
      ['it is sold out', { handle: 'foam-roller' }],
      ['the page has no cart', { src: '/products/lumbar-support-belt' }],
    ] as [string, Attributes][]) {
      it(`has no button where ${what}`, async () => {
        const card = await offered(attributes);
        expect(part(card, 'add-to-cart')).to.equal(undefined);
        expect(part(card, 'action')).to.exist;
      });
    }
  });

  describe('the page', () => {
    const shopifyWith = (actions: object) => stub(window as never, 'Shopify' as never, { actions });
    const updateCart = () => Promise.resolve({ cart: {} });

    it('is asked for Shopify’s bridge as the button is pressed', async () => {
      const card = await offered({ handle: 'lumbar-support-belt' });
      let calls = 0;
      const restore = shopifyWith({ updateCart: () => Promise.resolve(void calls++) });
      expect(await add(card).finally(restore)).to.equal('It is in your basket.');
      expect(calls).to.equal(1);
      expect(posts()).to.deep.equal([]);
    });

    for (const [value, opens] of [
      ['', 1],
      ['true', 1],
      ['false', 0],
      [undefined, 0],
    ] as const) {
      it(`shows its cart ${opens ? '' : 'not '}with open-cart="${value}"`, async () => {
        let opened = 0;
        const restore = shopifyWith({ updateCart, openCart: () => opened++ });
        const more: Attributes = value === undefined ? {} : { 'open-cart': value };
        const card = await offered({ handle: 'lumbar-support-belt', ...more });
        await add(card).finally(restore);
        expect(opened).to.equal(opens);
      });
    }

    it('hears how many there are in Shopify’s cart', async () => {
      const counts: Promise<number>[] = [];
      const listen = (event: Event) => {
        const { promise } = event as Event & {
          promise: Promise<{ cart: { totalQuantity: number } }>;
        };
        counts.push(promise.then(({ cart }) => cart.totalQuantity));
      };
      document.addEventListener('shopify:cart:lines-update', listen);
      const card = await offered({ handle: 'stretching-strap', shop: shopThat('of') });
      await add(card);
      document.removeEventListener('shopify:cart:lines-update', listen);
      expect(await Promise.all(counts)).to.deep.equal([2]);
    });
  });

  describe('outcomes', () => {
    for (const [fault, name, words] of [
      ['cartpage', 'handle', /^The shop could not be reached\./],
      ['cartpage', 'slug', /^The shop could not be reached\./],
      ['unlisted', 'handle', /^The shop says: Cannot find variant$/],
      ['unlisted', 'slug', /^The shop says: This product cannot be added to the cart\.$/],
      ['stale', 'slug', /^It is in your basket\.$/],
    ] as const) {
      it(`says what has happened in a shop with its cart ${fault}: ${name}`, async () => {
        const card = await offered({ [name]: 'lumbar-support-belt', shop: shopThat(fault) });
        expect(await add(card)).to.match(words);
        await expectAccessible(card);
      });
    }

    it('adds once for a double click, and while it is busy', async () => {
      const card = await offered({ handle: 'lumbar-support-belt' });
      const double = (detail: number) => new MouseEvent('click', { detail, bubbles: true });
      button(card).dispatchEvent(double(1));
      button(card).dispatchEvent(double(2));
      button(card).click();
      await until(() => status(card), 'nothing was said');
      button(card).click();
      await settled(card);
      expect(posts()).to.have.length(1);
    });

    it('adds once for a key that is held down, however long', async () => {
      const card = await offered({ handle: 'lumbar-support-belt' });
      for (let n = 0; n < 40; n++) {
        ahead = n * 100;
        button(card).click();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      expect(posts()).to.have.length(1);
    });

    it('adds what was shown when it was pressed, whatever the page puts there meanwhile', async () => {
      const heard = hear('product-upsell-add-to-cart');
      const card = await offered({ handle: 'lumbar-support-belt', shop: shopThat('of') });
      button(card).click();
      card.handle = 'massage-ball';
      await until(() => heard.length, 'nothing was added');
      expect(heard[0]!.item.item_name).to.equal('Lumbar support belt');
      expect(posts().map(({ body }) => body)).to.deep.equal([
        '{"items":[{"id":1011,"quantity":1}]}',
      ]);
    });

    it('reads an old price again on a card that was moved', async () => {
      const card = await offered({ handle: 'lumbar-support-belt', shop: shopThat('of') });
      card.parentElement!.append(card);
      await settled(card);
      ahead = 601_000;
      expect(await add(card)).to.equal('It is in your basket.');
    });

    it('keeps what goes on between page and shop to itself', async () => {
      const card = await offered({ slug: 'lumbar-support-belt', shop: shopThat('of') });
      const { fetch } = window;
      const refuse: typeof fetch = (input, init) =>
        init?.method === 'POST'
          ? Promise.resolve(
              new Response('{"code":"x","message":"Nonce is invalid."}', { status: 403 }),
            )
          : fetch(input, init);
      const restore = stub(window, 'fetch', refuse);
      expect(await add(card).finally(restore)).to.match(/^The shop could not be reached/);
    });

    it('adds as many as the shop sells at once, up to its limit', async () => {
      const card = await offered({ handle: 'stretching-strap', shop: shopThat('of') });
      expect(said(card, 'add-to-cart')).to.equal('Add 2 to basket');
      for (const [n, words] of [
        'It is in your basket.',
        'It is in your basket.',
        'The shop says: You can only add 4 Stretching strap to the cart.',
      ].entries()) {
        ahead = n * 2000;
        expect(await add(card)).to.equal(words);
      }
      expect(JSON.parse(String(posts()[0]!.body)).items[0].quantity).to.equal(2);
    });

    it('says in plain words what WooCommerce refuses with', async () => {
      const card = await offered({ slug: 'stretching-strap', shop: shopThat('of') });
      for (const n of [0, 1, 2]) {
        ahead = n * 2000;
        await add(card);
      }
      expect(status(card)).to.equal(
        'The shop says: The maximum quantity of "Stretching strap" allowed in the cart is 4',
      );
    });

    for (const name of ['handle', 'slug']) {
      it(`sees that somebody else took the last one: ${name}`, async () => {
        const card = await offered({ [name]: 'lumbar-support-belt', shop: shopThat('gone') });
        button(card).focus();
        button(card).click();
        await until(() => said(card, 'availability') && status(card), 'not sold out');
        expect(said(card, 'availability')).to.equal('Sold out');
        expect(status(card)).to.match(/It has just sold out|already sold out/);
        expect(card.shadowRoot!.activeElement).to.equal(part(card, 'action'));
        expect(part(card, 'add-to-cart')).to.equal(undefined);
      });

      it(`offers the shop’s own page when its cart is out of order: ${name}`, async () => {
        const card = await offered({ [name]: 'lumbar-support-belt', shop: shopThat('cartless') });
        const heard = hear('product-upsell-add-to-cart');
        await add(card);
        const link = part(card, 'status')!.querySelector('a')!;
        expect(link.href).to.match(/(cart\/1011|products=101):1$/);
        expect(heard).to.deep.equal([]);
      });
    }

    it('reads a price that is older than ten minutes again, and adds nothing that has changed', async () => {
      const card = await offered({ handle: 'lumbar-support-belt', shop: shopThat('dearer') });
      ahead = 601_000;
      expect(await add(card)).to.match(/^The price or availability has changed/);
      expect(said(card, 'price')).to.equal('£49.95');
      expect(posts()).to.deep.equal([]);
      ahead = 603_000;
      expect(await add(card)).to.equal('It is in your basket.');
    });

    it('adds at once what it has read in the last ten minutes', async () => {
      const card = await offered({ handle: 'lumbar-support-belt', shop: shopThat('dearer') });
      ahead = 590_000;
      expect(await add(card)).to.equal('It is in your basket.');
      expect(said(card, 'price')).to.equal('£44.95');
    });

    it('speaks Danish, also of what has happened', async () => {
      const card = await offered({ handle: 'lumbar-support-belt', lang: 'da' });
      expect(said(card, 'add-to-cart')).to.equal('Læg i kurv');
      expect(await add(card)).to.equal('Varen ligger i din kurv.');
      card.lang = 'en';
      await settled(card);
      expect(status(card)).to.equal('It is in your basket.');
    });
  });

  describe('events', () => {
    it('tells what was added, in the names of Google Analytics', async () => {
      const heard = hear('product-upsell-add-to-cart');
      const card = await offered({
        handle: 'cork-insoles',
        variant: '1032',
        'prior-price': '40.00',
        currency: 'GBP',
      });
      await add(card);
      expect(
        heard.map(({ item, target, bubbles, composed, cancelable }) => ({
          item,
          target,
          bubbles,
          composed,
          cancelable,
        })),
      ).to.deep.equal([
        {
          item: {
            item_name: 'Cork insoles',
            item_id: '103',
            item_variant: 'Full length',
            price: 32,
            currency: 'GBP',
            discount: 8,
            quantity: 1,
          },
          target: card,
          bubbles: true,
          composed: true,
          cancelable: false,
        },
      ]);
    });

    it('tells the same when the shopper follows the link', async () => {
      const heard = hear('product-upsell-select');
      const card = await offered({ slug: 'massage-ball', 'item-id': 'own' });
      const link = part<HTMLAnchorElement>(card, 'action')!;
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(heard[0]!.item).to.deep.equal({
        item_name: 'Massage ball',
        item_id: 'own',
        price: 9.5,
        currency: 'GBP',
      });
    });
  });

  it('never shows a price that the last good answer did not carry', async () => {
    // What a shop may answer to a request for the product; a number is its price in pence.
    const answer = fc.oneof(
      fc.integer({ min: 100, max: 99_999 }),
      fc.constantFrom('404', '500', 'html', 'words', 'gone'),
    );
    const step = fc.record({
      answer,
      currency: fc.constantFrom('GBP', 'EUR', 'kr.'),
      adds: fc.constantFrom(200, 422, 500),
      does: fc.constantFrom('press', 'move', 'turn'),
    });
    const { fetch } = window;
    let round = 0;
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
          ahead = 0;
          let current = steps[0]!;
          let good: string | undefined;
          const answerTo = (input: RequestInfo | URL) => {
            const json = (body: unknown, status = 200) =>
              Promise.resolve(new Response(JSON.stringify(body), { status }));
            const address = String(input);
            if (address.endsWith('cart.js')) return json({ currency: current.currency });
            if (address.endsWith('add.js')) return json({}, current.adds);
            const { answer, currency } = current;
            if (answer === 'gone') return Promise.reject(new TypeError('gone'));
            if (answer === 'html') return Promise.resolve(new Response('<!doctype html>'));
            if (answer === '404' || answer === '500') return json({}, Number(answer));
            const price = answer === 'words' ? '£5' : answer;
            if (typeof price === 'number' && currency !== 'kr.') {
              good = `${currency === 'GBP' ? '£' : '€'}${(price / 100).toFixed(2)}`;
            }
            return json({
              id: 1,
              title: 'Belt',
              available: true,
              price_min: price,
              price_max: price,
              variants: [{ id: 2, title: 'One', price, available: true }],
            });
          };
          let underway = 0;
          window.fetch = (input) => {
            underway++;
            return answerTo(input).finally(() => setTimeout(() => underway--));
          };
          const card = cardWith({
            handle: `belt-${++round}`,
            'add-to-cart': '',
            shop: shopThat('of'),
          });
          const box = document.createElement('div');
          document.body.append(box);
          box.append(card);
          /** Nothing is on its way any more, and what has come is rendered. */
          const rest = async () => {
            for (let turns = 0; turns < 3; turns = underway ? 0 : turns + 1) {
              await new Promise((resolve) => setTimeout(resolve, 4));
              await card.updateComplete;
            }
          };
          await until(
            () => part(card, 'price') === undefined || said(card, 'price'),
            'no answer',
          ).catch(() => undefined);
          await rest();
          for (current of steps) {
            const shownPrice = said(card, 'price') || undefined;
            if (shownPrice) expect(shownPrice).to.equal(good);
            ahead += 601_000;
            if (current.does === 'press') button(card)?.click();
            else if (current.does === 'move') box.append(card);
            else {
              good = undefined;
              card.handle = `belt-${++round}`;
              await card.updateComplete;
              expect(said(card, 'price')).to.equal('');
            }
            await rest();
          }
          const last = said(card, 'price') || undefined;
          if (last) expect(last).to.equal(good);
          box.remove();
        }),
        { numRuns: 60 },
      );
    } finally {
      window.fetch = fetch;
    }
  });
});
