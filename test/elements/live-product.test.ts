import { expect } from '@open-wc/testing';
import '../../src/elements/product-upsell/define.js';
import {
  collectWarnings,
  hear,
  isShown,
  languageOf,
  part,
  partNames,
  settled,
  stub,
  words,
} from '../helpers.js';
import {
  boxOf,
  cardWith,
  elsewhere,
  here,
  recordRequests,
  said,
  shopThat,
  shown,
  type Attributes,
} from './shop.js';
import { until } from '../wait-until.js';

const price = (card: Element) => said(card, 'price');

describe('<product-upsell> with a shop', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  let requests: ReturnType<typeof recordRequests>;
  beforeEach(() => {
    warnings = collectWarnings();
    requests = recordRequests();
  });
  afterEach(() => {
    warnings.restore();
    requests.restore();
  });

  describe('words', () => {
    for (const lang of ['en', 'da']) {
      for (const attributes of [
        { handle: 'lumbar-support-belt' },
        { handle: 'lumbar-support-belt', name: 'Belt', href: '/belt' },
        { slug: 'cork-insoles', 'choose-variant': '', quantity: '' },
        { src: '/products/foam-roller' },
        { handle: 'nothing-of-the-kind' },
        { name: 'Belt', price: '12', 'prior-price': 'x', href: '/belt' },
      ] as Attributes[]) {
        for (const more of [{}, { 'add-to-cart': '' }]) {
          it(`are never a value’s: ${JSON.stringify({ lang, ...attributes, ...more })}`, async () => {
            const card = cardWith({ lang, ...attributes, ...more });
            const text = () => card.shadowRoot?.textContent ?? '';
            const seen: string[] = [];
            await boxOf([card]);
            seen.push(text());
            new MutationObserver(() => seen.push(text())).observe(card.renderRoot, {
              subtree: true,
              childList: true,
              characterData: true,
            });
            await until(() => warnings.lines.length || said(card, 'price'), 'neither').catch(
              () => undefined,
            );
            await settled(card);
            seen.push(text());
            for (const each of seen) expect(each).not.to.match(/false|undefined|NaN|\[object/);
          });
        }
      }
    }
  });

  describe('offers', () => {
    const belt = { name: 'Lumbar support belt', price: '£44.95', image: 'belt.svg' };
    const cases: [what: string, attributes: Attributes, expected: Record<string, string>][] = [
      ['Shopify’s Ajax interface', { handle: 'lumbar-support-belt' }, belt],
      ['Shopify’s Storefront', { handle: 'lumbar-support-belt', shop: elsewhere }, belt],
      ['WooCommerce by slug', { slug: 'lumbar-support-belt' }, belt],
      ['WooCommerce by id', { 'product-id': '101' }, belt],
      ['linked data', { src: '/products/lumbar-support-belt' }, belt],
      [
        'a name with HTML in it',
        { slug: 'womens-posture-shirt' },
        { name: 'Women’s Posture Shirt™ – White', price: '£80.95', image: 'shirt.svg' },
      ],
      ['a range', { handle: 'cork-insoles' }, { name: 'Cork insoles', price: 'from £24.50' }],
      ['a range of WooCommerce', { slug: 'cork-insoles' }, { price: 'from £24.50' }],
      ['a range of linked data', { src: '/products/cork-insoles' }, { price: 'from £24.50' }],
      ['a range in Danish', { handle: 'cork-insoles', lang: 'da' }, { price: 'fra 24,50 £' }],
      [
        'a variant by its title',
        { handle: 'cork-insoles', variant: 'full length' },
        { name: 'Cork insoles – Full length', price: '£32.00' },
      ],
      [
        'a variant by its id',
        { handle: 'cork-insoles', variant: '1033', shop: elsewhere },
        { name: 'Cork insoles – Full length, wide', price: '£34.50' },
      ],
      [
        'a variation',
        { slug: 'cork-insoles', variant: '1032' },
        { name: 'Cork insoles – Size: Full length', price: '£32.00' },
      ],
      [
        'one offer of a page',
        { src: '/products/cork-insoles', variant: '1032' },
        { price: '£32.00' },
      ],
      ['sold out', { handle: 'foam-roller' }, { price: '£28.95', availability: 'Sold out' }],
      ['sold out, linked data', { src: '/products/foam-roller' }, { availability: 'Sold out' }],
      ['to order', { slug: 'massage-ball' }, { availability: 'Available to order' }],
      [
        'to order, in Danish',
        { slug: 'massage-ball', lang: 'da' },
        { availability: 'Kan bestilles' },
      ],
      [
        'to order, linked data',
        { src: '/products/massage-ball' },
        { availability: 'Available to order' },
      ],
    ];
    for (const [what, attributes, { image, ...expected }] of cases) {
      it(`shows ${what}`, async () => {
        const card = await shown(attributes);
        for (const [name, text] of Object.entries(expected)) {
          expect(said(card, name), name).to.equal(text);
        }
        if (image) {
          expect(part<HTMLImageElement>(card, 'image')!.src).to.match(new RegExp(`/${image}$`));
        }
        expect(part<HTMLAnchorElement>(card, 'action')!.href).to.match(
          /\/products\/[\w-]+(\?variant=103\d)?$/,
        );
        expect(isShown(card.querySelector('a')!)).to.equal(false);
        expect(warnings.lines).to.deep.equal([]);
      });
    }

    it('lets the author’s words stand before the shop’s, but no price', async () => {
      const card = await shown({
        handle: 'lumbar-support-belt',
        name: 'Our belt',
        href: '/here',
        description: 'Wide.',
        image: '/demo/images/shirt.svg',
        price: '1.00',
        currency: 'GBP',
      });
      expect(said(card, 'name')).to.equal('Our belt');
      expect(said(card, 'description')).to.equal('Wide.');
      expect(part<HTMLImageElement>(card, 'image')!.src).to.match(/shirt\.svg$/);
      expect(part<HTMLAnchorElement>(card, 'action')!.pathname).to.equal('/here');
      expect(price(card)).to.equal('£44.95');
    });

    it('asks for another product when the attribute changes, and shows nothing of the last', async () => {
      const card = await shown({ handle: 'lumbar-support-belt' });
      card.handle = 'foam-roller';
      await card.updateComplete;
      expect(price(card)).to.equal('');
      expect(part(card, 'name')).to.equal(undefined);
      await until(() => price(card) === '£28.95', 'no new price');
      expect(said(card, 'name')).to.equal('Foam roller');
    });

    it('follows its language, without asking again', async () => {
      const card = await shown({ handle: 'lumbar-support-belt' });
      const asked = requests.addresses.length;
      card.lang = 'da';
      await settled(card);
      expect(price(card)).to.equal('44,95 £');
      expect(languageOf(part(card, 'price')!)).to.equal('da');
      expect(requests.addresses).to.have.length(asked);
    });

    it('knows a Shopify page, and its root for the language', async () => {
      const restore = stub(window as never, 'Shopify' as never, {
        routes: { root: '/failing/of-da/' },
      });
      const card = await shown({ slug: 'lumbar-support-belt' }).finally(restore);
      expect(price(card)).to.equal('£44.95');
      expect(requests.addresses).to.deep.equal([
        `${here}/failing/of-da/products/lumbar-support-belt.js`,
        `${here}/failing/of-da/cart.js`,
      ]);
    });

    it('takes a root that is none for the shop’s own', async () => {
      const restore = stub(window as never, 'Shopify' as never, { routes: { root: '//' } });
      await shown({ handle: 'massage-ball' }).finally(restore);
      expect(requests.addresses[0]).to.equal(`${here}/products/massage-ball.js`);
    });

    it('knows a WooCommerce page by its link, and asks where that leads', async () => {
      const link = document.createElement('link');
      link.rel = 'https://api.w.org/';
      link.href = '/failing/of-wp/wp-json/';
      document.head.append(link);
      await shown({ handle: 'lumbar-support-belt' }).finally(() => link.remove());
      expect(requests.addresses).to.deep.equal([
        `${here}/failing/of-wp/wp-json/wc/store/v1/products?slug=lumbar-support-belt&per_page=100`,
      ]);
    });
  });

  it('knows a WooCommerce page by its markup', async () => {
    const shop = document.createElement('div');
    shop.className = 'woocommerce-notices-wrapper';
    document.body.append(shop);
    await shown({ handle: 'foam-roller' }).finally(() => shop.remove());
    expect(requests.addresses).to.deep.equal([
      `${here}/wp-json/wc/store/v1/products?slug=foam-roller&per_page=100`,
    ]);
  });

  it('asks another site for fifty cards at once, and for a variant that did not come alone', async () => {
    const attributes: Attributes[] = Array.from({ length: 48 }, (_, n) => ({ handle: `no-${n}` }));
    const [card, plain] = [
      cardWith({ handle: 'cork-insoles', variant: '1033', shop: elsewhere }),
      cardWith({ handle: 'lumbar-support-belt', shop: elsewhere }),
    ];
    const others = attributes.map((each) => cardWith({ ...each, shop: elsewhere }));
    await boxOf([...others, card, plain]);
    await until(() => said(card, 'price') && said(plain, 'price'), 'no prices');
    expect(said(card, 'price')).to.equal('£34.50');
    expect(said(plain, 'price')).to.equal('£44.95');
    const asked = requests.inits.map(({ body }) => `${body}`.match(/product\(/g)!.length);
    expect(asked).to.deep.equal([50, 1]);
  });

  it('is seen once it is known what is seen', async () => {
    const heard = hear('product-upsell-view');
    const card = cardWith({ slug: 'foam-roller', shop: shopThat('slow') });
    await boxOf([card]);
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(heard).to.deep.equal([]);
    card.shop = shopThat('of');
    await until(() => heard.length, 'not seen');
    expect(heard[0]!.item).to.include({ item_name: 'Foam roller', price: 28.95 });
  });

  describe('savings', () => {
    const prior = { 'prior-price': '59.95', currency: 'GBP' };
    const field = { 'prior-price-field': 'price-history.lowest' };
    const cases: [what: string, attributes: Attributes, saving?: string, before?: string][] = [
      ['from the author', { handle: 'lumbar-support-belt', ...prior }, 'Save 25%', '£59.95'],
      [
        'in Danish',
        { handle: 'lumbar-support-belt', lang: 'da', ...prior },
        'Spar 25 %',
        '59,95 £',
      ],
      [
        'from a field of WooCommerce',
        { slug: 'lumbar-support-belt', ...field },
        'Save 25%',
        '£59.95',
      ],
      [
        'from a metafield',
        { handle: 'lumbar-support-belt', shop: elsewhere, 'prior-price-field': 'price.lowest' },
        'Save 25%',
        '£59.95',
      ],
      [
        'over a range that bears it',
        { handle: 'cork-insoles', 'prior-price': '34.50', currency: 'GBP' },
        'Save up to 28%',
        '£34.50',
      ],
      [
        'over a range in Danish',
        { slug: 'cork-insoles', lang: 'da', ...field },
        'Spar op til 28 %',
        '34,50 £',
      ],
      [
        'none over a range that does not',
        { handle: 'cork-insoles', 'prior-price': '34.49', currency: 'GBP' },
      ],
      ['none from a "compare at" or regular price', { handle: 'lumbar-support-belt' }],
      [
        'none in another currency',
        { handle: 'lumbar-support-belt', 'prior-price': '599', currency: 'DKK' },
      ],
      ['none where the shop has no such field', { slug: 'massage-ball', ...field }],
    ];
    for (const [what, attributes, saving, before] of cases) {
      it(`shows one ${what}`, async () => {
        const card = await shown(attributes);
        const spaces = (text?: string) => text?.replaceAll('\u00a0', ' ');
        expect(spaces(said(card, 'saving'))).to.equal(saving);
        if (before) expect(spaces(said(card, 'prior-price'))).to.match(new RegExp(`: ${before}$`));
        else expect(part(card, 'prior-price')).to.equal(undefined);
        expect(warnings.lines).to.deep.equal([]);
      });
    }
  });

  describe('requests', () => {
    it('asks nothing before it comes near the viewport', async () => {
      const card = cardWith({ handle: 'lumbar-support-belt' });
      await boxOf([card], 'padding-top: 4000px');
      // The card's file has come, and its observers have spoken.
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(requests.addresses).to.deep.equal([]);
      expect(isShown(card.querySelector('a')!)).to.equal(true);
      scrollTo(0, 3600);
      await until(() => price(card) === '£44.95', 'no price near the viewport');
      scrollTo(0, 0);
    });

    for (const [shop, attributes] of [
      [
        'WooCommerce',
        (n: number) => ({
          'product-id': `${101 + (n % 6)}`,
          shop: shopThat('of').replace(/\d+-\d+/, 'fifty'),
        }),
      ],
      [
        'Shopify’s Storefront',
        (n: number) => ({
          handle: ['foam-roller', 'massage-ball'][n % 2]!,
          shop: `${elsewhere}/failing/of-fifty/`,
        }),
      ],
      ['linked data', () => ({ src: '/failing/of-fifty/products/foam-roller' })],
    ] as [string, (n: number) => Attributes][]) {
      it(`asks once for fifty cards: ${shop}`, async () => {
        const cards = Array.from({ length: 50 }, (_, n) => cardWith(attributes(n)));
        await boxOf(cards);
        await until(() => cards.every((card) => part(card, 'name')), 'not all have an answer');
        for (const card of cards) expect(price(card)).to.match(/£\d+\.\d\d$/);
        expect(requests.addresses).to.have.length(1);
      });
    }

    it('asks once for fifty cards of one product: Shopify’s Ajax interface', async () => {
      const shop = shopThat('of');
      const cards = Array.from({ length: 50 }, () => cardWith({ handle: 'foam-roller', shop }));
      await boxOf(cards);
      await until(() => cards.every((card) => part(card, 'name')), 'not all have an answer');
      expect(requests.addresses).to.deep.equal([
        `${shop}products/foam-roller.js`,
        `${shop}cart.js`,
      ]);
    });

    it('keeps an answer for the next card', async () => {
      const shop = shopThat('of');
      await shown({ handle: 'foam-roller', shop });
      const asked = requests.addresses.length;
      await shown({ handle: 'foam-roller', shop });
      expect(requests.addresses).to.have.length(asked);
    });

    it('sends no credentials to another site', async () => {
      await shown({ handle: 'massage-ball', shop: elsewhere, 'storefront-token': 'public' });
      const { inits } = requests;
      // Fetch sends some to its own site alone, unless it is told to.
      expect(inits.map(({ credentials }) => credentials)).to.deep.equal([undefined]);
      expect(new Headers(inits[0]!.headers).get('x-shopify-storefront-access-token')).to.equal(
        'public',
      );
    });

    it('asks once more when the shop is busy and says when', async () => {
      const card = await shown({ slug: 'foam-roller', shop: shopThat('busy') });
      expect(price(card)).to.equal('£28.95');
      expect(requests.addresses).to.have.length(2);
      expect(warnings.lines).to.deep.equal([]);
    });

    it('ends its requests when it is taken away, and starts anew where it is put', async () => {
      const card = cardWith({ handle: 'foam-roller', shop: shopThat('slow') });
      const box = await boxOf([card]);
      await until(() => requests.inits.length === 2, 'nothing was asked');
      card.remove();
      await until(() => requests.inits[0]!.signal!.aborted, 'the request goes on');
      card.shop = shopThat('of');
      box.append(card);
      await until(() => price(card) === '£28.95', 'no price');
      expect(warnings.lines).to.deep.equal([]);
    });

    it('asks again where it was moved while it waited', async () => {
      const card = cardWith({ slug: 'foam-roller', shop: shopThat('of') });
      const box = await boxOf([card]);
      await until(() => requests.addresses.length, 'nothing was asked');
      card.remove();
      box.append(card);
      await until(() => price(card) === '£28.95', 'no price');
    });

    it('starts none while it is away, and asks where it is put', async () => {
      const card = cardWith({ slug: 'foam-roller', shop: shopThat('slow') });
      const other = cardWith({ slug: 'massage-ball', shop: shopThat('of') });
      const box = await boxOf([card]);
      await until(() => requests.addresses.length, 'nothing was asked');
      card.remove();
      card.shop = other.shop;
      await settled(card);
      box.append(other);
      await until(() => price(other) === '£9.50', 'no price');
      expect(
        requests.addresses.filter((address) => address.includes('foam-roller')),
      ).to.have.length(1);
      box.append(card);
      await until(() => price(card) === '£28.95', 'no price');
    });

    it('keeps a request that another card waits for', async () => {
      const shop = shopThat('of');
      const [one, other] = [1, 2].map(() => cardWith({ slug: 'foam-roller', shop }));
      await boxOf([one!, other!]);
      await until(() => requests.inits.length === 1, 'nothing was asked');
      one!.remove();
      await until(() => price(other!) === '£28.95', 'no price');
    });
  });

  describe('failures', () => {
    const accepted = 'a published product of a shop that answers';
    const reasons: [what: string, attributes: () => Attributes, reason: string][] = [
      ['no such product, Ajax', () => ({ handle: 'nothing' }), 'not-found'],
      ['no such product, Storefront', () => ({ handle: 'none', shop: elsewhere }), 'not-found'],
      ['no such product, WooCommerce', () => ({ slug: 'nothing' }), 'not-found'],
      ['no such page', () => ({ src: '/products/nothing' }), 'not-found'],
      ['no linked data', () => ({ src: '/test/pages/empty.html' }), 'unreadable'],
      ['no such variant', () => ({ handle: 'cork-insoles', variant: 'Wool' }), 'variant'],
      ...(['handle', 'slug'] as const).flatMap((name) =>
        (
          [
            ['404', 'not-found'],
            ['429', 'busy'],
            ['500', 'unreachable'],
            ['html', 'unreadable'],
            ['wrong', 'amount'],
          ] as const
        ).map(
          ([what, reason]) =>
            [
              `${what}, ${name}`,
              () => ({ [name]: 'lumbar-support-belt', shop: shopThat(what) }),
              reason,
            ] as [string, () => Attributes, string],
        ),
      ),
      [
        'values of other types, Storefront',
        () => ({ handle: 'foam-roller', shop: shopThat('wrong').replace(here, elsewhere) }),
        'currency',
      ],
      [
        'values of other types, linked data',
        () => ({ src: `${shopThat('wrong')}products/foam-roller` }),
        'amount',
      ],
      [
        'a shop that is not there',
        () => ({ slug: 'belt', shop: 'http://127.0.0.1:9/' }),
        'unreachable',
      ],
      ['too slow', () => ({ slug: 'foam-roller', shop: shopThat('slow') }), 'timeout'],
    ];
    for (const [what, attributes, reason] of reasons) {
      it(`leaves the author’s words and link: ${what}`, async () => {
        const card = cardWith({ ...attributes(), 'prior-price': '99.00', currency: 'GBP' });
        await boxOf([card]);
        await until(() => warnings.lines.length, 'no warning');
        await settled(card);
        expect(warnings.lines).to.have.length(1);
        expect(warnings.lines[0]).to.match(/^<product-upsell (handle|slug|src)="/);
        expect(warnings.lines[0]).to.include(`accepted: ${accepted} (${reason}).`);
        expect(warnings.lines[0]).not.to.include('\n');
        expect(isShown(card.querySelector('a')!)).to.equal(true);
        expect(partNames(card)).to.deep.equal(['base', 'label']);
      });
    }

    it('keeps the author’s name, picture and link on the card', async () => {
      const card = cardWith({
        handle: 'nothing-at-all',
        name: 'Belt',
        href: '/belt',
        image: '/demo/images/belt.svg',
        price: '44.95',
        currency: 'GBP',
      });
      await boxOf([card]);
      await until(() => warnings.lines.length, 'no warning');
      await settled(card);
      expect(partNames(card)).to.deep.equal([
        'base',
        'label',
        'picture',
        'image',
        'name',
        'action',
      ]);
    });

    const mistakes: [attributes: Attributes, line: string][] = [
      [
        { handle: 'foam-roller', platform: 'magento' },
        'platform="magento"> is not usable; accepted: shopify, woocommerce, schema-org.',
      ],
      [
        { 'product-id': '5', platform: 'shopify' },
        'platform="shopify"> is not usable; accepted: with its handle, product-id or slug.',
      ],
      [
        { handle: 'foam-roller', shop: 'our shop' },
        'shop="our shop"> is not usable; accepted: an http(s) address.',
      ],
      [
        { src: 'https://other.example/belt' },
        'src="https://other.example/belt"> is not usable; accepted: a page of this site.',
      ],
      [
        { handle: 'foam-roller', shop: elsewhere, country: 'Danmark' },
        'country="Danmark"> is not usable; accepted: an ISO 3166-1 code such as DK.',
      ],
      [
        { slug: 'foam-roller', 'prior-price-field': 'lowest' },
        'prior-price-field="lowest"> is not usable; accepted: namespace.key; on a Shopify page none.',
      ],
    ];
    for (const [attributes, line] of mistakes) {
      it(`names the mistake: ${line.split('>')[0]}`, async () => {
        const card = cardWith(attributes);
        await boxOf([card]);
        await until(() => warnings.lines.length, 'no warning');
        expect(warnings.lines).to.deep.equal([`<product-upsell ${line}`]);
        expect(isShown(card)).to.equal(true);
      });
    }
  });

  describe('place', () => {
    for (const [what, attributes, isAsked] of [
      ['that waits', { slug: 'foam-roller', shop: shopThat('slow') }, true],
      [
        'that waits with a button',
        { slug: 'foam-roller', shop: shopThat('slow'), 'add-to-cart': '' },
        true,
      ],
      ['whose shop has no such product', { slug: 'nothing-to-say' }, true],
      ['without a shop', {}, false],
    ] as [string, Attributes, boolean][]) {
      it(`says nothing where it has nothing to say, on a card ${what}`, async () => {
        const card = cardWith({ name: 'Belt', href: '/belt', ...attributes });
        await boxOf([card]);
        if (isAsked) await until(() => requests.addresses.length, 'nothing was asked');
        if (isAsked && !attributes['shop']) await until(() => warnings.lines.length, 'no answer');
        await settled(card);
        // The built file has no space between its tags.
        const said = words(part(card, 'base'))!.replaceAll(' ', '');
        expect(said).to.equal('AdvertisementBeltSeeproduct');
      });
    }

    for (const width of [240, 300, 400, 760]) {
      it(`keeps the author’s words while the shop is asked, and the place of what comes, ${width} px wide`, async () => {
        const card = cardWith({
          slug: 'lumbar-support-belt',
          shop: shopThat('slow'),
          name: 'Belt',
          href: '/belt',
          'prior-price': '59.95',
          currency: 'GBP',
          'add-to-cart': '',
        });
        await boxOf([card], `inline-size: ${width}px`);
        await until(() => requests.addresses.length, 'nothing was asked');
        expect(said(card, 'name')).to.equal('Belt');
        expect(said(card, 'action')).to.equal('See product');
        expect(price(card)).to.equal('');
        const height = card.getBoundingClientRect().height;
        card.shop = shopThat('of');
        await until(() => price(card) === '£44.95', 'no price');
        expect(part(card, 'add-to-cart')).to.exist;
        expect(card.getBoundingClientRect().height).to.be.closeTo(height, 1);
      });
    }

    it('stands as high with a link of the author’s as with the shop’s words', async () => {
      const card = cardWith({ slug: 'foam-roller', shop: shopThat('slow') });
      await boxOf([card], 'inline-size: 400px');
      await until(() => requests.addresses.length, 'nothing was asked');
      const height = card.getBoundingClientRect().height;
      card.shop = shopThat('of');
      await until(() => price(card) === '£28.95', 'no price');
      expect(card.getBoundingClientRect().height).to.be.closeTo(height, 4);
    });
  });
});
