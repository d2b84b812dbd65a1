import { expect } from '@open-wc/testing';
import type { Offer, OfferQuery, Shop } from '../../src/commerce/offer.js';
import { pictureSetOf } from '../../src/commerce/picture-set.js';
import { shop as ajax } from '../../src/commerce/shops/shopify-ajax.js';
import { shop as storefront } from '../../src/commerce/shops/shopify-storefront.js';
import { shop as woo } from '../../src/commerce/shops/woocommerce.js';
import {
  nearestQuantity,
  rangeOfQuantity,
} from '../../src/elements/product-upsell/live/quantity.js';

const query: OfferQuery = {
  platform: 'shopify',
  root: 'https://shop.example/',
  product: 'belt',
  variant: '',
  priorField: '',
  choices: true,
};
const wooQuery: OfferQuery = {
  ...query,
  platform: 'woocommerce',
  root: 'https://shop.example/wp-json/',
};

const read = (shop: Shop, answers: unknown[], asked: OfferQuery) =>
  shop.parse(answers, 0, asked, 0) as Offer;

describe('the variants of a product', () => {
  const ajaxAnswers = (quantity_rule: unknown) => [
    {
      id: 1,
      title: 'Belt',
      available: true,
      variants: [
        { id: 11, title: 'S', price: 100, available: true, quantity_rule },
        { id: 12, title: 'M', price: 200, available: false },
      ],
    },
    { currency: 'GBP' },
  ];

  it('are those of Shopify’s Ajax interface, in its order', () => {
    expect(ajax.variantsOf!(ajaxAnswers({}), 0, query)).to.deep.equal(['11', '12']);
    expect(ajax.variantsOf!([undefined, {}], 0, query)).to.deep.equal([]);
  });

  it('are those of Shopify’s Storefront interface, each of its product', () => {
    const nodes = (...ids: number[]) => ({
      variants: { nodes: ids.map((id) => ({ id: `gid://shopify/ProductVariant/${id}` })) },
    });
    const answer = { data: { p0: nodes(1), p1: nodes(21, 22) } };
    expect(storefront.variantsOf!([answer], 1, query)).to.deep.equal(['21', '22']);
    expect(storefront.variantsOf!([{}], 1, query)).to.deep.equal([]);
  });

  it('are asked of Shopify’s Storefront interface with pictures and limits, where they are wanted', () => {
    const elsewhere = { ...query, storefront: { token: '', country: '', language: 'en' } };
    const { choices: _, ...plain } = elsewhere;
    const bodyOf = (asked: OfferQuery) => String(storefront.requestsFor([asked])[0]!.init!.body);
    expect(bodyOf(elsewhere)).to.include('variants(first:100)').and.to.include('maximum increment');
    expect(bodyOf(plain)).to.include('variants(first:100)').and.not.to.include('maximum');
  });

  describe('of WooCommerce', () => {
    const product = { id: 5, slug: 'belt', parent: 0, has_options: true };
    const variations = [
      { id: 51, parent: 5 },
      { id: 61, parent: 6 },
      { id: 52, parent: 5 },
    ];

    it('are asked for by their products', () => {
      const requests = woo.requestsForVariants!(
        [[product, { id: 6, has_options: true }, { id: 7, has_options: false, parent: 0 }]],
        wooQuery.root,
      );
      expect(requests.map(({ address }) => decodeURIComponent(address))).to.deep.equal([
        'https://shop.example/wp-json/wc/store/v1/products?type=variation&parent=5,6&per_page=100',
      ]);
    });

    it('are asked for by the product of a variation', () => {
      const requests = woo.requestsForVariants!([[variations[0]]], wooQuery.root);
      expect(requests[0]!.address).to.include('parent=5');
    });

    it('are asked for nowhere, where there are none', () => {
      expect(woo.requestsForVariants!([[{ id: 7, parent: 0 }]], wooQuery.root)).to.deep.equal([]);
      expect(woo.requestsForVariants!(['words'], wooQuery.root)).to.deep.equal([]);
    });

    it('are those of the product alone', () => {
      const answers = [[product], variations];
      expect(woo.variantsOf!(answers, 0, wooQuery)).to.deep.equal(['51', '52']);
      expect(woo.variantsOf!(answers, 0, { ...wooQuery, product: '5' })).to.deep.equal([
        '51',
        '52',
      ]);
      expect(
        woo.variantsOf!([[variations[0]], variations], 0, { ...wooQuery, variant: '51' }),
      ).to.deep.equal(['51', '52']);
      expect(woo.variantsOf!(answers, 0, { ...wooQuery, product: 'other' })).to.deep.equal([]);
    });
  });

  describe('have limits', () => {
    const chosen = { ...query, variant: '11' };
    const limits = (rule: unknown, asked = chosen) => read(ajax, ajaxAnswers(rule), asked).limits;
    for (const [why, rule, expected] of [
      ['as the shop states them', { max: 6, increment: 2 }, { maximum: 6, step: 2 }],
      ['of none', { max: null, increment: 1 }, { maximum: undefined, step: 1 }],
      ['of none, where it says nothing', undefined, { maximum: undefined, step: 1 }],
      ['that are no numbers', { max: '6', increment: 1.5 }, { maximum: undefined, step: 1 }],
      ['that are none', { max: 0, increment: -2 }, { maximum: 1, step: 1 }],
    ] as const) {
      it(why, () => {
        expect(limits(rule)).to.deep.equal(expected);
      });
    }
    it('only where they are wanted', () => {
      const { choices: _, ...plain } = chosen;
      expect('limits' in read(ajax, ajaxAnswers({ max: 6 }), plain)).to.equal(false);
    });
  });
});

describe('a quantity', () => {
  const offer = (minimum: number, maximum?: number, step = 1) =>
    ({ line: { quantity: minimum }, limits: { maximum, step } }) as Offer;
  for (const [wanted, limits, nearest] of [
    [3, offer(1), 3],
    [0, offer(1), 1],
    [-4, offer(1), 1],
    [NaN, offer(2), 2],
    [2.4, offer(1), 2],
    [5, offer(2, 4), 4],
    [1, offer(2, 4), 2],
    [3, offer(2, 8, 2), 4],
    [9, offer(2, 7, 2), 6],
    [7, offer(3, 2), 3],
    [1e9, offer(1, 9999), 999],
    [Infinity, offer(1, 5), 5],
  ] as const) {
    it(`of ${wanted} is ${nearest} within ${JSON.stringify(limits)}`, () => {
      expect(nearestQuantity(wanted, limits)).to.equal(nearest);
    });
  }

  it('has no maximum that nobody would meet', () => {
    expect(rangeOfQuantity(offer(1, 9999)).maximum).to.equal(undefined);
    expect(rangeOfQuantity(offer(1, 998)).maximum).to.equal(998);
    expect(rangeOfQuantity({ line: { quantity: 2 } } as Offer)).to.deep.equal({
      minimum: 2,
      maximum: undefined,
      step: 1,
    });
  });
});

describe('the sizes of a picture', () => {
  const of = (image: string | undefined, imageSet?: string) =>
    pictureSetOf({ image, imageSet } as Offer);

  it('are any that Shopify’s servers are asked for', () => {
    const set = of('https://cdn.shopify.com/s/files/1/belt.jpg?v=7&width=800');
    expect(set.split(',')[1]).to.equal(
      'https://cdn.shopify.com/s/files/1/belt.jpg?v=7&width=400 400w',
    );
    expect(set.split(',')).to.have.length(6);
    expect(of('https://shop.example/cdn/shop/files/belt.png')).to.include('?width=1600 1600w');
  });

  it('are WooCommerce’s own, absolute', () => {
    expect(
      of(
        'https://shop.example/a.jpg',
        'https://shop.example/a-300x300.jpg 300w, /a-600.jpg   600w, javascript:alert(1) 900w',
      ),
    ).to.equal('https://shop.example/a-300x300.jpg 300w,https://shop.example/a-600.jpg 600w');
  });

  for (const [why, image, set] of [
    ['there is no picture', undefined, undefined],
    ['there is one', 'https://shop.example/a.jpg', undefined],
    ['there are none in the list', 'https://shop.example/a.jpg', 'x'],
    ['a site only looks like it', 'https://cdn.shopify.com.example/a.jpg', undefined],
    ['a path only looks like it', 'https://shop.example/a/cdn/shop/a.jpg', undefined],
  ] as const) {
    it(`are none where ${why}`, () => {
      expect(of(image, set)).to.equal('');
    });
  }
});
