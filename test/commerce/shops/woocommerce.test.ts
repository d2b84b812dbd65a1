import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromMajor, fromMinor } from '../../../src/commerce/price-formats.js';
import type { OfferQuery } from '../../../src/commerce/offer.js';
import { shop } from '../../../src/commerce/shops/woocommerce.js';
import {
  queryFor,
  changed,
  expectSound,
  leavesOf,
  mutationsOf,
  offerInWords,
  readAt,
} from '../answers.js';

const root = 'https://shop.example/wp-json/';

const prices = {
  price: '4495',
  regular_price: '5995',
  sale_price: '4495',
  price_range: null as unknown,
  currency_code: 'GBP',
  currency_symbol: '£',
  currency_minor_unit: 2,
  currency_decimal_separator: '.',
  currency_thousand_separator: ',',
  currency_prefix: '£',
  currency_suffix: '',
};

const picture = 'https://shop.example/wp-content/uploads/2026/03/insole';

const simple = {
  id: 123,
  name: 'Comfort &amp; care <strong>insole</strong> &#8211; pair',
  slug: 'comfort-insole',
  parent: 0,
  type: 'simple',
  variation: '' as unknown,
  permalink: 'https://shop.example/product/comfort-insole/',
  sku: 'CI',
  short_description: '<p>For those who stand.</p>',
  description: '<p>For those who stand.</p>',
  on_sale: true,
  prices,
  price_html: '<del>£59.95</del> <ins>£44.95</ins>',
  average_rating: '0',
  review_count: 0,
  images: [
    {
      id: 7,
      src: `${picture}.jpg`,
      thumbnail: `${picture}-324x324.jpg`,
      srcset: `${picture}.jpg 1600w, ${picture}-300x300.jpg 300w, ${picture}-1024x1024.jpg 1024w, ${picture}-600x600.jpg 600w`,
      sizes: '(max-width: 1600px) 100vw, 1600px',
      name: 'insole',
      alt: 'Insoles &quot;pair&quot;',
    },
  ] as unknown,
  categories: [],
  tags: [],
  attributes: [],
  variations: [],
  has_options: false,
  is_purchasable: true,
  is_in_stock: true,
  is_on_backorder: false,
  low_stock_remaining: null,
  sold_individually: false,
  add_to_cart: {
    text: 'Add to cart',
    description: 'Add to cart',
    url: '?add-to-cart=123',
    single_text: 'Add to cart',
    minimum: 1,
    maximum: 9999,
    multiple_of: 1,
  },
  extensions: {} as unknown,
};

const variable = changed(simple, {
  id: 124,
  name: 'Comfort insole',
  slug: 'comfort-insole-sizes',
  type: 'variable',
  'prices.price': '3995',
  'prices.price_range': { min_amount: '3995', max_amount: '4495' },
  has_options: true,
});

const variation = changed(simple, {
  id: 125,
  name: 'Comfort insole',
  slug: 'comfort-insole-sizes-large',
  parent: 124,
  type: 'variation',
  variation: 'Size: Large &amp; wide',
  permalink: 'https://shop.example/product/comfort-insole-sizes/?attribute_size=large',
  is_on_backorder: true,
  'add_to_cart.minimum': 2,
});

const answer = [variable, simple, variation];

const parse = (products: unknown, query: Partial<OfferQuery> = {}) =>
  shop.parse(
    [products],
    0,
    queryFor({ platform: 'woocommerce', root, product: '123', ...query }),
    readAt,
  );
const read = (...args: Parameters<typeof parse>) => offerInWords(parse(...args));
const readChanged = (changes: Record<string, unknown>, query?: Partial<OfferQuery>) =>
  read([changed(simple, changes)], query);

const line = {
  id: '123',
  quantity: 1,
  permalink: 'https://shop.example/checkout-link/?products=123:1',
};

const simpleOffer = {
  id: '123',
  name: 'Comfort & care insole – pair',
  low: '4495 GBP 2',
  high: '4495 GBP 2',
  href: 'https://shop.example/product/comfort-insole/',
  image: `${picture}-600x600.jpg`,
  imageAlt: 'Insoles "pair"',
  availability: 'in-stock',
  line,
};

describe('a product of WooCommerce’s Store API', () => {
  it('is found by its id, with nothing of its regular price', () => {
    expect(read(answer)).to.deep.equal(simpleOffer);
  });

  it('is found by its slug', () => {
    expect(read(answer, { product: 'comfort-insole' })).to.deep.equal(simpleOffer);
    expect(read(answer, { product: 'Comfort-Insole' })).to.deep.equal(simpleOffer);
  });

  it('is a range where a variation is still to be chosen, with nothing for the cart', () => {
    const { line, ...rest } = simpleOffer;
    expect(read(answer, { product: '124' })).to.deep.equal({
      ...rest,
      id: '124',
      name: 'Comfort insole',
      low: '3995 GBP 2',
    });
  });

  it('is one variation, by its id, with what was chosen', () => {
    expect(read(answer, { product: '124', variant: '125' })).to.deep.equal({
      ...simpleOffer,
      id: '125',
      name: 'Comfort insole',
      variant: 'Size: Large & wide',
      href: 'https://shop.example/product/comfort-insole-sizes/?attribute_size=large',
      availability: 'backorder',
      line: {
        id: '125',
        quantity: 2,
        permalink: 'https://shop.example/checkout-link/?products=125:2',
      },
    });
    for (const words of ['', null, undefined, ' <br> ', {}]) {
      const offer = read([changed(variation, { variation: words })], { variant: '125' });
      expect(offer).to.not.have.property('variant');
    }
  });

  it('is not there', () => {
    for (const product of ['12', '1234', 'insole', 'undefined', 'null']) {
      expect(read(answer, { product })).to.equal('not-found');
      expect(read(answer, { variant: product })).to.equal('variant');
    }
    expect(read([])).to.equal('not-found');
    expect(read([null, 7, 'x', []])).to.equal('not-found');
  });

  it('is sold out or comes later', () => {
    const { availability, ...rest } = simpleOffer;
    expect(readChanged({ is_in_stock: false })).to.deep.equal({
      ...rest,
      availability: 'sold-out',
    });
    expect(readChanged({ is_in_stock: false, is_on_backorder: true })).to.include({
      availability: 'sold-out',
    });
    expect(readChanged({ is_on_backorder: true })).to.deep.equal({
      ...rest,
      availability: 'backorder',
    });
    expect(readChanged({ is_on_backorder: undefined })).to.include({ availability });
  });

  it('has no line for the cart where it cannot be bought, or not so', () => {
    for (const changes of [
      { is_purchasable: false },
      { is_purchasable: undefined },
      { is_purchasable: 'yes' },
      { has_options: true },
    ]) {
      const { line, ...rest } = simpleOffer;
      expect(readChanged(changes)).to.deep.equal(rest);
    }
    expect(readChanged({ has_options: undefined })).to.deep.equal(simpleOffer);
  });

  for (const [minimum, quantity] of [
    [3, 3],
    [0, 1],
    ['3', 1],
    [null, 1],
    [undefined, 1],
  ]) {
    it(`goes into the cart ${quantity} at once where ${minimum} is the minimum`, () => {
      const offer = readChanged({ 'add_to_cart.minimum': minimum });
      expect(offer).to.have.nested.property('line.quantity', quantity);
    });
  }

  for (const [where, permalink] of [
    ['https://shop.example/wp-json/', 'https://shop.example/checkout-link/?products=123:1'],
    ['https://shop.example/da/wp-json/', 'https://shop.example/da/checkout-link/?products=123:1'],
    ['https://shop.example/?rest_route=/', 'https://shop.example/checkout-link/?products=123:1'],
    [
      'https://shop.example/index.php?rest_route=/',
      'https://shop.example/checkout-link/?products=123:1',
    ],
    [
      'https://shop.example/index.php/wp-json/',
      'https://shop.example/checkout-link/?products=123:1',
    ],
  ] as const) {
    it(`is in the cart that ${where} belongs to`, () => {
      expect(read(answer, { root: where })).to.have.nested.property('line.permalink', permalink);
    });
  }

  it('counts in the decimals of the shop', () => {
    const in4 = { 'prices.price': '449500', 'prices.currency_minor_unit': 4 };
    expect(readChanged(in4)).to.deep.equal(simpleOffer);
    const in0 = { 'prices.price': '45', 'prices.currency_minor_unit': 0 };
    expect(readChanged(in0)).to.include({ low: '4500 GBP 2', high: '4500 GBP 2' });
    const yen = { ...in0, 'prices.price': '1299', 'prices.currency_code': 'JPY' };
    expect(readChanged(yen)).to.include({ low: '1299 JPY 0' });
  });

  const srcsets: [why: string, srcset: unknown, end: string][] = [
    ['none', undefined, '.jpg'],
    ['none, and no false either', false, '.jpg'],
    ['an empty one', '', '.jpg'],
    ['only small ones', `${picture}-300.jpg 300w, ${picture}-599.jpg 599w`, '.jpg'],
    ['one that is just large enough', `${picture}-600.jpg 600w`, '-600.jpg'],
    ['the smallest of the large', `${picture}-a.jpg 900w, ${picture}-b.jpg 800w`, '-b.jpg'],
    ['densities', `${picture}-a.jpg 2x`, '.jpg'],
  ];
  for (const [why, srcset, end] of srcsets) {
    it(`has a picture, of ${why}`, () => {
      const images = [{ src: `${picture}.jpg`, srcset, alt: '' }];
      const offer = readChanged({ images });
      expect(offer).to.include({ image: picture + end });
      expect(offer).to.not.have.property('imageAlt');
    });
  }

  it('does without what it need not have', () => {
    const bare = readChanged({ images: [], permalink: undefined, extensions: undefined });
    expect(bare).to.have.keys('id', 'name', 'low', 'high', 'availability', 'line');
    for (const images of [
      undefined,
      null,
      false,
      [null],
      [{ src: 'javascript:0' }],
      [{ src: {} }],
    ]) {
      expect(readChanged({ images })).to.not.have.any.keys('image', 'imageAlt');
    }
  });

  const faults: [path: string, values: unknown[], reason: string][] = [
    ['name', [undefined, null, '', ' ', '<br>', {}], 'unreadable'],
    ['is_in_stock', [undefined, null, 'true', 1], 'unreadable'],
    ['prices', [undefined, null, [], '44.95'], 'amount'],
    ['prices.price', [undefined, null, '', '44.95', '44,95', '-1', -1, 44.95, {}], 'amount'],
    ['prices.currency_minor_unit', [undefined, null, '2', -1, 2.5, 7], 'amount'],
    ['prices.currency_code', [undefined, null, '', 'kr.', 826], 'currency'],
    ['prices.price_range', [{}, { min_amount: '1' }, { max_amount: '1' }, 'x', true], 'amount'],
  ];
  for (const [path, values, reason] of faults) {
    it(`is none (${reason}) without a usable ${path}`, () => {
      for (const value of values) {
        expect(readChanged({ [path]: value }), JSON.stringify(value)).to.equal(reason);
      }
    });
  }

  it('is unreadable without a usable id', () => {
    for (const id of [undefined, null, '', 'x', 1.5, -1, {}, { toString: 1 }]) {
      expect(readChanged({ id }, { product: 'comfort-insole' })).to.equal('unreadable');
    }
  });

  it('is unreadable where the answer is something else', () => {
    for (const other of [undefined, null, '', '<html>', 7, {}, simple, { data: answer }]) {
      expect(read(other)).to.equal('unreadable');
    }
  });

  it('is an offer of what was stated, or none, whatever the answer', () => {
    const prior = { price: '5995', currency_code: 'GBP', currency_minor_unit: 2 };
    const full = [{ ...simple, extensions: { omnibus: { prior } } }, variable, variation];
    const asked = fc.constantFrom<Partial<OfferQuery>>(
      ...[{}, { product: '124' }, { product: 'comfort-insole' }, { product: 'undefined' }],
      ...[{ variant: '125' }, { variant: 'undefined' }],
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), mutationsOf(full)), asked, (products, query) => {
        const leaves = leavesOf(products);
        const origin = { source: '', readAt };
        const result = parse(products, { priorField: 'omnibus.prior', ...query });
        expectSound(result, 'woocommerce', (currency) =>
          leaves.includes(currency)
            ? leaves.flatMap((leaf) => [
                fromMajor(leaf, currency, origin),
                ...[0, 1, 2, 3, 4, 5, 6]
                  .filter((unit) => leaves.includes(unit))
                  .map((unit) => fromMinor(leaf, currency, origin, unit)),
              ])
            : [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the price before, in a product’s extensions', () => {
  const priorOf = (extensions: unknown, priorField = 'omnibus.lowest') =>
    (readChanged({ extensions }, { priorField }) as { prior?: string }).prior;
  const lowest = (price: unknown) => ({ omnibus: { lowest: price } });

  it('is in smallest units with their decimals, or in major ones', () => {
    const minor = { price: '5995', currency_code: 'GBP', currency_minor_unit: 2 };
    expect(priorOf(lowest(minor))).to.equal('5995 GBP 2');
    expect(priorOf(lowest({ ...minor, currency_minor_unit: 0 }))).to.equal('599500 GBP 2');
    expect(priorOf(lowest({ amount: '59.95', currency_code: 'GBP' }))).to.equal('5995 GBP 2');
    expect(priorOf(lowest({ amount: 59.95, currency_code: 'EUR' }))).to.equal('5995 EUR 2');
  });

  for (const extensions of [
    undefined,
    null,
    [],
    {},
    { omnibus: null },
    { other: { lowest: { amount: '59.95', currency_code: 'GBP' } } },
    lowest(undefined),
    lowest('59.95'),
    lowest(59.95),
    lowest([]),
    lowest({ price: '5995', currency_minor_unit: 2 }),
    // As many decimals as the currency has is not the same number in all browsers.
    lowest({ price: '5995', currency_code: 'GBP' }),
    lowest({ amount: '59,95', currency_code: 'GBP' }),
    lowest({ amount: '59.95' }),
    lowest({ amount: null, price: '5995', currency_code: 'GBP', currency_minor_unit: 2 }),
  ]) {
    it(`is none in ${JSON.stringify(extensions)}`, () => {
      expect(priorOf(extensions)).to.equal(undefined);
    });
  }

  it('is none where nobody has said where it is', () => {
    const extensions = lowest({ amount: '59.95', currency_code: 'GBP' });
    for (const path of ['', 'omnibus', 'omnibus.', '.lowest', 'lowest.omnibus', '__proto__.x']) {
      expect(priorOf(extensions, path), path).to.equal(undefined);
    }
  });
});

describe('a request to WooCommerce’s Store API', () => {
  const addressOf = (...queries: Partial<OfferQuery>[]) => {
    const requests = shop.requestsFor(
      queries.map((query) => queryFor({ platform: 'woocommerce', root, ...query })),
    );
    expect(requests).to.have.length(1);
    expect(requests[0]).to.have.all.keys('address');
    return requests[0]!.address;
  };
  const products = 'https://shop.example/wp-json/wc/store/v1/products';

  const cases: [why: string, queries: Partial<OfferQuery>[], address: string][] = [
    ['an id', [{ product: '123' }], `${products}?include=123&per_page=100`],
    ['a slug', [{ product: 'comfort-insole' }], `${products}?slug=comfort-insole&per_page=100`],
    [
      'a variation',
      [{ product: '124', variant: '125' }],
      `${products}?include=125&type=variation&per_page=100`,
    ],
    [
      'a variation of a product by its slug',
      [{ product: 'comfort-insole', variant: '125' }],
      `${products}?include=125&type=variation&per_page=100`,
    ],
    [
      'several, each once',
      [{ product: '123' }, { product: '124' }, { product: '123' }],
      `${products}?include=123%2C124&per_page=100`,
    ],
    ['several slugs', [{ product: 'a' }, { product: 'b' }], `${products}?slug=a%2Cb&per_page=100`],
    [
      'a site in a folder',
      [{ product: '123', root: 'https://shop.example/da/wp-json/' }],
      'https://shop.example/da/wp-json/wc/store/v1/products?include=123&per_page=100',
    ],
    [
      'a site without pretty addresses',
      [{ product: '123', root: 'https://shop.example/?rest_route=/' }],
      'https://shop.example/?rest_route=%2Fwc%2Fstore%2Fv1%2Fproducts&include=123&per_page=100',
    ],
    [
      'such a site with index.php and a language',
      [{ product: '123', root: 'https://shop.example/index.php?lang=da&rest_route=/' }],
      'https://shop.example/index.php?lang=da&rest_route=%2Fwc%2Fstore%2Fv1%2Fproducts&include=123&per_page=100',
    ],
    [
      'a hostile slug',
      [{ product: '../x?y=1&type=#z' }],
      `${products}?slug=..%2Fx%3Fy%3D1%26type%3D%23z&per_page=100`,
    ],
    [
      'a hostile variation',
      [{ product: '124', variant: '1&per_page=1' }],
      `${products}?include=1%26per_page%3D1&type=variation&per_page=100`,
    ],
  ];
  for (const [why, queries, address] of cases) {
    it(`is for ${why}`, () => {
      expect(addressOf(...queries)).to.equal(address);
    });
  }
});

describe('a price of WooCommerce that is none, or is not all', () => {
  const of = (changes: Record<string, unknown>) =>
    shop.parse(
      [[changed(simple, changes)]],
      0,
      queryFor({ platform: 'woocommerce', root, product: '123' }),
      readAt,
    );
  const suffixOf = (html: string, symbol = '£') => {
    const offer = of({ price_html: html, 'prices.currency_symbol': symbol });
    return typeof offer === 'string' ? offer : (offer.priceSuffix ?? '');
  };

  it('is found by a slug as people read it, and as WordPress keeps it', () => {
    const answer = [changed(simple, { slug: 'st%c3%b8tte-b%c3%a6lte' })];
    for (const slug of ['støtte-bælte', ' støtte-bælte ', 'st%C3%B8tte-b%c3%a6lte']) {
      expect(read(answer, { product: slug })).to.include({ low: '4495 GBP 2' });
    }
    expect(read(answer, { product: 'stotte-baelte' })).to.equal('not-found');
  });

  it('is 0 only where it can be bought', () => {
    const free = { 'prices.price': '0' };
    expect(offerInWords(of(free))).to.include({ low: '0 GBP 2' });
    expect(of({ ...free, is_purchasable: false })).to.equal('amount');
    expect(offerInWords(of({ is_purchasable: false }))).to.include({ low: '4495 GBP 2' });
  });

  it('is not paid again and again', () => {
    expect(of({ type: 'subscription' })).to.equal('subscription');
    expect(of({ type: 'variable-subscription' })).to.equal('subscription');
    expect(of({ extensions: { subscriptions: { billing_period: 'month' } } })).to.equal(
      'subscription',
    );
    expect(of({ extensions: { subscriptions: { billing_period: null } } })).to.be.an('object');
    for (const [words, isOne] of [
      ['/ måned', true],
      ['/ month', true],
      ['hver måned i 3 måneder', true],
      ['every 4 weeks', true],
      ['pr. md.', true],
      ['/ 3. uge', true],
      ['hver 2. dag', true],
      ['om måneden', true],
      ['om ugen', true],
      ['om året', true],
      ['månedligt', true],
      ['hver anden måned', true],
      ['every two weeks', true],
      ['weekly', true],
      ['a month', true],
      ['billed yearly', true],
      ['pr. kvartal', true],
      ['every other month', true],
      ['hver anden vare', false],
      ['weekender bag', false],
      ['3 måneders garanti', false],
      ['leveres om 2 hverdage', false],
      ['/ stk.', false],
      ['/ dagcreme', false],
      ['2 års garanti', false],
      ['per pair', false],
      ['every size', false],
    ] as const) {
      const found = of({ price_html: `<span class="amount">449,00 kr.</span> <i>${words}</i>` });
      if (isOne) expect(found, words).to.equal('subscription');
      else expect(found, words).to.be.an('object');
    }
  });

  for (const [html, suffix, symbol] of [
    [
      '<span class="amount">£80.00</span> <small class="woocommerce-price-suffix">ekskl. moms</small>',
      'ekskl. moms',
    ],
    [
      '<span>80,00&nbsp;kr.</span> <small class="woocommerce-price-suffix">ekskl. moms (<span>100,00 kr.</span> inkl.)</small>',
      'ekskl. moms (100,00 kr. inkl.)',
    ],
    ['<span>£80.00</span> ex VAT', 'ex VAT'],
    ['<span>449,00&nbsp;€</span> zzgl. 19 % MwSt.', 'zzgl. 19 % MwSt.', '€'],
    ['<span>80,00&nbsp;kr.</span> ekskl. 25% moms', 'ekskl. 25% moms', 'kr.'],
    ['<span>80,00&nbsp;kr.</span> ekskl. 12,5 % moms', 'ekskl. 12,5 % moms', 'kr.'],
    ['<span>80,00&nbsp;kr.</span> ekskl. 7.75% moms', 'ekskl. 7.75% moms', 'kr.'],
    [
      '<b>80,00 kr.</b><small class="woocommerce-price-suffix small" id="x">ekskl. moms</small>',
      'ekskl. moms',
      'kr.',
    ],
    ['<del>£90.00</del> <ins>80.00&nbsp;£</ins> excl. tax', 'excl. tax'],
    ['<span>80,00 zł</span> netto', 'netto', 'zł'],
    ['<span>80,00 €</span> HT', 'HT', '€'],
    ['<span>£80.00</span>', ''],
    ['<span>£80.00</span> per pair', ''],
    ['', ''],
    ['Ekskl. moms: £80.00', 'amount'],
  ] as const) {
    it(`keeps what the shop says of taxes in ${html}`, () => {
      expect(suffixOf(html, symbol)).to.equal(suffix);
    });
  }
});

describe('what the plugin Germanized adds', () => {
  const germanized = {
    unit_price_html: '120,00&nbsp;&euro; / <span class="unit">l</span>',
    unit_prices: { price: '12000', regular_price: '12000', sale_price: '0', price_range: null },
    unit: 'l',
    unit_base: '',
    unit_product: '0.375',
    tax_info_html: 'inkl. 25&nbsp;% MwSt.',
  };
  const of = (changes: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => {
    const extensions = { 'woocommerce-germanized': changed(germanized, changes) };
    const offer = parse([changed(simple, { extensions, ...more })]);
    if (typeof offer === 'string') return offer;
    const { unitPrice: unit, priceSuffix } = offer;
    return [unit && `${unit.price.minor} ${unit.price.currency}/${unit.unit}`, priceSuffix];
  };

  it('is what a unit costs, and what is said of taxes', () => {
    const words = 'inkl. 25 % MwSt.';
    expect(of()).to.deep.equal(['12000 GBP/l', words]);
    expect(of({ unit_base: '100', unit: 'ml' })).to.deep.equal(['12000 GBP/100 ml', words]);
    expect(of({ unit_base: 1 })).to.deep.equal(['12000 GBP/l', words]);
    expect(of({ unit: 'Stück' })).to.deep.equal(['12000 GBP/Stück', words]);
  });

  it('is counted in the decimals of the shop', () => {
    const more = { 'prices.currency_minor_unit': 0, 'prices.price': '45' };
    expect(of({ 'unit_prices.price': '120' }, more)).to.include('12000 GBP/l');
  });

  it('is no price of a unit where there is none, or not one alone', () => {
    const range = { min_amount: '12000', max_amount: '13000' };
    for (const changes of [
      { 'unit_prices.price': '0' },
      { 'unit_prices.price': '' },
      { 'unit_prices.price': '120.00' },
      { 'unit_prices.price_range': range },
      { unit_prices: undefined },
      { unit: '' },
      { unit_base: '0' },
      { unit_base: 'x' },
    ]) {
      expect(of(changes), JSON.stringify(changes)).to.deep.equal([undefined, 'inkl. 25 % MwSt.']);
    }
  });

  it('says nothing of taxes where the price says it, or where it is about something else', () => {
    const html = '<b>£80</b> <small class="woocommerce-price-suffix">inkl. MwSt.</small>';
    expect(of({}, { price_html: html })).to.deep.equal(['12000 GBP/l', 'inkl. MwSt.']);
    expect(of({ tax_info_html: 'Gratis fragt' })).to.deep.equal(['12000 GBP/l', undefined]);
    expect(of({ tax_info_html: '' })).to.deep.equal(['12000 GBP/l', undefined]);
    expect(of({ tax_info_html: '<small>zzgl. MwSt.</small>' })).to.include('zzgl. MwSt.');
  });
});

describe('pictures of WooCommerce in several sizes', () => {
  const set = `${picture}-600x600.jpg  600w, ${picture}.jpg 1600w`;
  const of = (query: Partial<OfferQuery>) =>
    parse([changed(simple, { 'images.0.srcset': set })], query);

  it('are handed on where somebody wants them', () => {
    expect(of({ sizes: true })).to.include({ imageSet: set, image: `${picture}-600x600.jpg` });
    expect(of({})).to.not.have.property('imageSet');
  });
});

describe('answers of WooCommerce together', () => {
  it('are none where one of them is no list', () => {
    const both = (second: unknown) =>
      shop.parse(
        [[simple], second],
        0,
        queryFor({ platform: 'woocommerce', root, product: '123' }),
        readAt,
      );
    expect(both([])).to.be.an('object');
    for (const second of [{ code: 'x' }, null, 'x']) expect(both(second)).to.equal('unreadable');
  });
});
