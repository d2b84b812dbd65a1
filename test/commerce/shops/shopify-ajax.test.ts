import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromHundredths } from '../../../src/commerce/hundredths.js';

import type { OfferQuery } from '../../../src/commerce/offer.js';
import { shop } from '../../../src/commerce/shops/shopify-ajax.js';
import {
  queryFor,
  changed,
  expectSound,
  leavesOf,
  mutationsOf,
  offerInWords,
  readAt,
} from '../answers.js';

const variant = (id: number, title: string, price: number, available: boolean) => ({
  id,
  title,
  option1: title,
  option2: null,
  option3: null,
  sku: `CI-${title}`,
  requires_shipping: true,
  taxable: true,
  featured_image: null as unknown,
  available,
  name: `Comfort insole - ${title}`,
  public_title: title,
  options: [title],
  price,
  weight: 120,
  compare_at_price: 5995,
  inventory_management: 'shopify',
  barcode: '5712345678901',
  quantity_rule: { min: 1, max: null, increment: 1 },
  quantity_price_breaks: [],
  requires_selling_plan: false,
  selling_plan_allocations: [],
});

const product = {
  id: 6789012345678,
  title: 'Comfort insole',
  handle: 'comfort-insole',
  description: '<p>For those who <em>stand</em>.</p>',
  published_at: '2026-03-01T09:00:00+01:00',
  created_at: '2026-02-20T14:11:02+01:00',
  vendor: 'Shop',
  type: 'Insoles',
  tags: ['insole'],
  price: 3995,
  price_min: 3995,
  price_max: 4495,
  available: true,
  price_varies: true,
  compare_at_price: 5995,
  compare_at_price_min: 5995,
  compare_at_price_max: 5995,
  compare_at_price_varies: false,
  variants: [
    variant(39012345678901, 'Small', 3995, true),
    {
      ...variant(39012345678902, 'Large / Wide', 4495, false),
      featured_image: {
        id: 1,
        alt: 'Large',
        src: 'https://cdn.shopify.com/s/files/1/0001/insole-large.jpg?v=1',
      },
      quantity_rule: { min: 2, max: 10, increment: 2 },
    },
  ],
  images: ['//cdn.shopify.com/s/files/1/0001/insole.jpg?v=1'],
  featured_image: '//cdn.shopify.com/s/files/1/0001/insole.jpg?v=1',
  options: [{ name: 'Size', position: 1, values: ['Small', 'Large / Wide'] }],
  url: '/products/comfort-insole',
  media: [],
  requires_selling_plan: false,
  selling_plan_groups: [],
};

const single = changed(product, { 'variants.1': undefined, price_max: 3995 });
single.variants.length = 1;

const parse = (
  answer: unknown,
  query: Partial<OfferQuery> = {},
  cart: unknown = { currency: 'GBP' },
) => shop.parse([answer, cart], 0, queryFor(query), readAt);
const read = (...args: Parameters<typeof parse>) => offerInWords(parse(...args));

const wholeRange = {
  id: '6789012345678',
  name: 'Comfort insole',
  low: '3995 GBP 2',
  high: '4495 GBP 2',
  href: 'https://shop.example/products/comfort-insole',
  image: 'https://cdn.shopify.com/s/files/1/0001/insole.jpg?v=1&width=800',
  availability: 'in-stock',
};

/** With both variants there to be bought. */
const open = changed(product, { 'variants.1.available': true });

const small = {
  ...wholeRange,
  high: '3995 GBP 2',
  line: {
    id: '39012345678901',
    quantity: 1,
    permalink: 'https://shop.example/cart/39012345678901:1',
  },
};

const large = {
  ...wholeRange,
  low: '4495 GBP 2',
  variant: 'Large / Wide',
  image: 'https://cdn.shopify.com/s/files/1/0001/insole-large.jpg?v=1&width=800',
  availability: 'sold-out',
  line: {
    id: '39012345678902',
    quantity: 2,
    permalink: 'https://shop.example/cart/39012345678902:2',
  },
  href: 'https://shop.example/products/comfort-insole?variant=39012345678902',
};

describe('a product of Shopify’s Ajax interface', () => {
  it('is the range of its variants, with nothing for the cart, and no price to compare at', () => {
    expect(read(open)).to.deep.equal(wholeRange);
  });

  it('is its only variant, whose title nobody asked for', () => {
    expect(read(single)).to.deep.equal(small);
  });

  for (const asked of [
    '39012345678902',
    'Large / Wide',
    ' large / WIDE ',
    'gid://39012345678902',
  ]) {
    it(`is one variant, asked for as "${asked}"`, () => {
      expect(read(product, { variant: asked })).to.deep.equal(
        asked.startsWith('gid') ? 'variant' : large,
      );
    });
  }

  for (const asked of ['Medium', '3901234567890', 'Large', '6789012345678', 'undefined', 'null']) {
    it(`has no variant "${asked}"`, () => {
      expect(read(product, { variant: asked })).to.equal('variant');
    });
  }

  it('has names as a browser would show them', () => {
    const named = (title: string) =>
      read(changed(open, { title, 'variants.0.title': title }), { variant: title });
    for (const [title, words] of [
      ['B&aelig;lte &amp;amp; &reg;', 'Bælte & ®'],
      ['Tr&oslash;je &iacute; <b>S</b>', 'Trøje í S'],
      ['R&D; AT&T, <3', 'R&D; AT&T, <3'],
    ] as const)
      expect(named(title)).to.include({ name: words, variant: words });
  });

  it('is not named by the title of its only variant, which nobody gave', () => {
    expect(read(single, { variant: '39012345678901' })).to.not.have.property('variant');
  });

  it('takes no title that ends like the one asked for', () => {
    const sizes = changed(open, { 'variants.0.title': '36/38', 'variants.1.title': '38' });
    expect(read(sizes, { variant: '38' })).to.include({ low: '4495 GBP 2', variant: '38' });
  });

  it('takes no price from a variant that is sold out', () => {
    const cheap = { 'variants.1.price': 100, 'variants.1.available': false };
    expect(read(changed(product, cheap))).to.include({ low: '3995 GBP 2', high: '3995 GBP 2' });
  });

  it('has its price in the currency of the cart', () => {
    const prices = { 'variants.0.price': 129900, 'variants.1.price': 129900 };
    expect(read(changed(product, prices), {}, { currency: 'JPY' })).to.include({
      low: '1299 JPY 0',
    });
    expect(read(open, {}, { currency: 'DKK' })).to.include({
      low: '3995 DKK 2',
      high: '4495 DKK 2',
    });
    for (const currency of [undefined, null, '', 'kr.', 208]) {
      expect(read(product, {}, { currency })).to.equal('currency');
    }
  });

  it('is sold out as a whole', () => {
    const none = { available: false, 'variants.0.available': false, 'variants.1.available': false };
    expect(read(changed(product, none))).to.deep.equal({
      ...wholeRange,
      availability: 'sold-out',
    });
  });

  it('is none where a selling plan must be chosen, as nobody pays that price once', () => {
    expect(read(changed(single, { requires_selling_plan: true }))).to.equal('subscription');
    const plan = { 'variants.0.requires_selling_plan': true };
    expect(read(changed(single, plan))).to.equal('subscription');
    const offer = parse(changed(product, plan));
    const [, large] = product.variants;
    expect(typeof offer === 'object' && Number(offer.low.minor)).to.equal(large!.price);
    // What only a plan sells says nothing of the rest.
    const left = { ...plan, 'variants.0.available': true, 'variants.1.available': false };
    expect(parse(changed(product, { ...left, available: true }))).to.include({
      availability: 'sold-out',
    });
  });

  it('has the price of a unit', () => {
    const of = (price: unknown, measurement: unknown) => {
      const offer = parse(
        changed(single, {
          'variants.0.unit_price': price,
          'variants.0.unit_price_measurement': measurement,
        }),
      );
      const unit = typeof offer === 'object' ? offer.unitPrice : undefined;
      return unit && `${unit.price.minor}/${unit.unit}`;
    };
    const litre = { measured_type: 'volume', reference_value: 1, reference_unit: 'l' };
    expect(of(12000, litre)).to.equal('12000/l');
    expect(of(1200, { ...litre, reference_value: 100, reference_unit: 'ml' })).to.equal(
      '1200/100 ml',
    );
    expect(of(12000, { ...litre, reference_unit: 'm2' })).to.equal('12000/m²');
    expect(of(12000, { ...litre, reference_unit: 'm3' })).to.equal('12000/m³');
    expect(of(12000, undefined)).to.equal(undefined);
    expect(of(0, litre)).to.equal(undefined);
    expect(of(12000, { ...litre, reference_value: 0 })).to.equal(undefined);
  });

  it('has a picture as wide as a card, where its servers give any width', () => {
    const of = (address: string) =>
      (read(changed(product, { featured_image: address })) as { image: string }).image;
    for (const [address, image] of [
      ['//shop.example/cdn/shop/files/a.png?v=7', '/cdn/shop/files/a.png?v=7&width=800'],
      ['/cdn/shop/products/a.jpg', '/cdn/shop/products/a.jpg?width=800'],
      ['/cdn/shop/files/a.jpg?v=7&width=320', '/cdn/shop/files/a.jpg?v=7&width=320'],
      ['/cdn/shop/files/a_600x600.jpg?v=7', '/cdn/shop/files/a_600x600.jpg?v=7'],
      ['/cdn/shop/files/a_x600_crop_center@2x.png', '/cdn/shop/files/a_x600_crop_center@2x.png'],
      ['/cdn/shop/files/a_2x4_beam.jpg', '/cdn/shop/files/a_2x4_beam.jpg?width=800'],
      ['/images/cdn/shop/a.jpg', '/images/cdn/shop/a.jpg'],
      ['/images/a.svg', '/images/a.svg'],
    ]) {
      expect(of(address!)).to.equal(`https://shop.example${image}`);
    }
    const other = 'https://cdn.shopify.com.example/s/files/a.jpg';
    expect(of(other)).to.equal(other);
  });

  it('is linked in the language of the root', () => {
    const answer = changed(single, { url: '/da/products/comfort-insole' });
    expect(read(answer, { root: 'https://shop.example/da/' })).to.deep.equal({
      ...small,
      href: 'https://shop.example/da/products/comfort-insole',
      line: { ...small.line, permalink: 'https://shop.example/da/cart/39012345678901:1' },
    });
  });

  for (const [minimum, quantity] of [
    [3, 3],
    [0, 1],
    [-2, 1],
    [2.5, 1],
    ['3', 1],
    [null, 1],
    [undefined, 1],
  ]) {
    it(`goes into the cart ${quantity} at once where ${minimum} is the minimum`, () => {
      const answer = changed(single, { 'variants.0.quantity_rule.min': minimum });
      expect(read(answer)).to.have.nested.property('line.quantity', quantity);
    });
  }

  const faults: [path: string, values: unknown[], reason: string, query?: Partial<OfferQuery>][] = [
    ['id', [undefined, null, '1'], 'unreadable'],
    ['title', [undefined, null, '', '  ', {}, ['x']], 'unreadable'],
    ['variants', [undefined, null, {}, 'none'], 'unreadable'],
    ['available', [undefined, null, 'true', 1], 'unreadable'],
    ['variants.0.price', [undefined, null, '3995', 39.95, -1, NaN, 1e21], 'amount'],
    ['variants.1.price', [undefined, null, '4495'], 'amount', { variant: 'Large / Wide' }],
    ['variants.1.available', [undefined, null, 0], 'unreadable', { variant: 'Large / Wide' }],
    ['variants', [[], [null], [7]], 'variant', { variant: 'Small' }],
  ];
  for (const [path, values, reason, query] of faults) {
    it(`is none (${reason}) without a usable ${path}`, () => {
      for (const value of values) {
        expect(read(changed(product, { [path]: value }), query), `${value}`).to.equal(reason);
      }
    });
  }

  it('does without what it need not have', () => {
    const answer = changed(product, { url: undefined, featured_image: null });
    expect(read(answer)).to.have.keys('id', 'name', 'low', 'high', 'availability');
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      {},
      7,
      ['/x'],
      { toString: 1 },
    ]) {
      const other = changed(product, { url: address, featured_image: address });
      const { href, image } = read(other) as Record<string, string>;
      expect([href, image], JSON.stringify(address)).to.deep.equal([undefined, undefined]);
    }
  });

  it('is unreadable where the answer is something else', () => {
    for (const answer of [undefined, null, '', '<html>', 7, [], {}, [product]]) {
      expect(read(answer)).to.equal('unreadable');
    }
  });

  it('is an offer of what was stated, or none, whatever the answer', () => {
    const asked = fc.constantFrom('', 'Small', '39012345678902', 'undefined');
    const currency = fc.constantFrom<unknown>('GBP', 'JPY', 'KWD', undefined, {});
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), mutationsOf(product), mutationsOf(single)),
        asked,
        currency,
        (answer, variant, currency) => {
          const result = parse(answer, { variant }, { currency });
          expectSound(result, 'shopify-ajax', (stated) =>
            stated === currency
              ? leavesOf(answer).map((leaf) => fromHundredths(leaf, stated, { source: '', readAt }))
              : [],
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('requests to Shopify’s Ajax interface', () => {
  const addresses = (query: Partial<OfferQuery>) => shop.requestsFor([queryFor(query)]);

  it('are for the product, and for the currency of the cart, which all cards share', () => {
    expect(addresses({})).to.deep.equal([
      { address: 'https://shop.example/products/comfort-insole.js' },
      { address: 'https://shop.example/cart.js', isShared: true },
    ]);
  });

  it('stay in the language of the root', () => {
    expect(
      addresses({ root: 'https://shop.example/da/' }).map(({ address }) => address),
    ).to.deep.equal([
      'https://shop.example/da/products/comfort-insole.js',
      'https://shop.example/da/cart.js',
    ]);
  });

  for (const [handle, part] of [
    ['hælspore', 'h%C3%A6lspore'],
    ['../admin', '..%2Fadmin'],
    ['//evil.example/x', '%2F%2Fevil.example%2Fx'],
    ['a?b#c', 'a%3Fb%23c'],
    ['a%2F..', 'a%252F..'],
    ['a\\b "c"', 'a%5Cb%20%22c%22'],
  ] as const) {
    it(`queries for no other address with the handle ${handle}`, () => {
      expect(addresses({ product: handle })[0]!.address).to.equal(
        `https://shop.example/products/${part}.js`,
      );
    });
  }

  it('are not answered by a cart that says no currency', () => {
    for (const cart of [null, {}, 'x', [], { currency: null }]) {
      expect(read(single, {}, cart)).to.equal('currency');
    }
  });
});
