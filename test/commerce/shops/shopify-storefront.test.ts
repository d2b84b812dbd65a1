import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromMajor } from '../../../src/commerce/price-formats.js';
import type { OfferQuery } from '../../../src/commerce/offer.js';
import { shop } from '../../../src/commerce/shops/shopify-storefront.js';
import {
  queryFor,
  changed,
  expectSound,
  leavesOf,
  mutationsOf,
  offerInWords,
  readAt,
} from '../answers.js';

const storefront = { token: '', country: 'DK', language: 'da' };

const dkk = (amount: string) => ({ amount, currencyCode: 'DKK' });

const product = {
  id: 'gid://shopify/Product/6789012345678',
  title: 'Comfort insole',
  onlineStoreUrl: 'https://shop.example/da/products/comfort-insole' as unknown,
  availableForSale: true,
  requiresSellingPlan: false,
  featuredImage: {
    url: 'https://cdn.shopify.com/s/files/1/0001/insole_800x.jpg?v=1',
    altText: 'A pair of insoles',
  } as unknown,
  priceRange: { minVariantPrice: dkk('299.0'), maxVariantPrice: dkk('349.5') },
  variants: {
    nodes: [
      {
        id: 'gid://shopify/ProductVariant/39012345678901',
        title: 'Small',
        availableForSale: true,
        currentlyNotInStock: false,
        price: dkk('299.0'),
        quantityRule: { minimum: 1 },
      },
      {
        id: 'gid://shopify/ProductVariant/39012345678902',
        title: 'Large / Wide',
        availableForSale: true,
        currentlyNotInStock: true,
        price: dkk('349.5'),
        quantityRule: { minimum: 2 },
      },
    ],
  },
  metafield: null as unknown,
};

const single = changed(product, { 'priceRange.maxVariantPrice': dkk('299.0') });
single.variants.nodes.length = 1;

const answerOf = (p0: unknown) => ({ data: { p0 } });

const parse = (answer: unknown, query: Partial<OfferQuery> = {}, nth = 0) =>
  shop.parse([answer], nth, queryFor({ storefront, ...query }), readAt);
const read = (...args: Parameters<typeof parse>) => offerInWords(parse(...args));

const wholeRange = {
  id: '6789012345678',
  name: 'Comfort insole',
  low: '29900 DKK 2',
  high: '34950 DKK 2',
  href: 'https://shop.example/da/products/comfort-insole',
  image: 'https://cdn.shopify.com/s/files/1/0001/insole_800x.jpg?v=1',
  imageAlt: 'A pair of insoles',
  availability: 'in-stock',
};

const small = {
  ...wholeRange,
  high: '29900 DKK 2',
  line: {
    id: '39012345678901',
    quantity: 1,
    permalink: 'https://shop.example/cart/39012345678901:1',
  },
};

const large = {
  ...wholeRange,
  low: '34950 DKK 2',
  variant: 'Large / Wide',
  availability: 'backorder',
  line: {
    id: '39012345678902',
    quantity: 2,
    permalink: 'https://shop.example/cart/39012345678902:2',
  },
  href: 'https://shop.example/da/products/comfort-insole?variant=39012345678902',
};

describe('a product of Shopify’s Storefront interface', () => {
  it('is the range of its variants, with nothing for the cart', () => {
    expect(read(answerOf(product))).to.deep.equal(wholeRange);
  });

  it('is its only variant, whose title nobody asked for', () => {
    expect(read(answerOf(single))).to.deep.equal(small);
  });

  for (const variant of [
    '39012345678902',
    'gid://shopify/ProductVariant/39012345678902',
    'Large / Wide',
    ' large / wide\n',
  ]) {
    it(`is one variant, asked for as "${variant}"`, () => {
      expect(read(answerOf(product), { variant })).to.deep.equal(large);
    });
  }

  it('has names as a browser would show them', () => {
    const named = changed(product, {
      title: 'B&aelig;lte &amp;amp; &reg;',
      'variants.nodes.1.title': 'Tr&oslash;je, R&D;',
    });
    expect(read(answerOf(named), { variant: '39012345678902' })).to.include({
      name: 'Bælte & ®',
      variant: 'Trøje, R&D;',
    });
  });

  it('is not named by the title of its only variant, which nobody gave', () => {
    expect(read(answerOf(single), { variant: '39012345678901' })).to.not.have.property('variant');
  });

  for (const variant of ['Medium', '2', '9012345678902', '6789012345678', 'undefined']) {
    it(`has no variant "${variant}"`, () => {
      expect(read(answerOf(product), { variant })).to.equal('variant');
    });
  }

  it('is one of several in an answer', () => {
    const answer = { data: { p0: null, p1: single, p2: product } };
    expect(read(answer, {}, 0)).to.equal('not-found');
    expect(read(answer, {}, 1)).to.deep.equal(small);
    expect(read(answer, {}, 2)).to.deep.equal(wholeRange);
    expect(read(answer, {}, 3)).to.equal('unreadable');
  });

  it('is sold out, as a whole and as a variant', () => {
    expect(read(answerOf(changed(product, { availableForSale: false })))).to.deep.equal({
      ...wholeRange,
      availability: 'sold-out',
    });
    const gone = changed(product, { 'variants.nodes.1.availableForSale': false });
    expect(read(answerOf(gone), { variant: 'Large / Wide' })).to.deep.equal({
      ...large,
      availability: 'sold-out',
    });
  });

  it('is none where a selling plan must be chosen, as nobody pays that price once', () => {
    expect(read(answerOf(changed(single, { requiresSellingPlan: true })))).to.equal('subscription');
  });

  it('takes no price from a variant that is sold out, where another is there', () => {
    const gone = { 'variants.nodes.0.availableForSale': false };
    const { low, high } = large as { low: string; high: string };
    expect(read(answerOf(changed(product, gone)))).to.deep.equal({ ...wholeRange, low, high });
    const none = { ...gone, 'variants.nodes.1.availableForSale': false, availableForSale: false };
    expect(read(answerOf(changed(product, none)))).to.deep.equal({
      ...wholeRange,
      availability: 'sold-out',
    });
  });

  it('is none where the cheapest may be one of the variants that were not sent', () => {
    const [, second] = product.variants.nodes;
    const some = (nodes: unknown, more: Record<string, unknown> = {}) => {
      const variants = { nodes, pageInfo: { hasNextPage: true } };
      return read(answerOf(changed(product, { variants, ...more })));
    };
    expect(some([second])).to.equal('variant');
    expect(some([product.variants.nodes[0], second])).to.deep.equal(wholeRange);
    const gone = { ...second, availableForSale: false };
    expect(some([gone])).to.equal('variant');
    // All of them cost the same, or none can be had.
    const same = { 'priceRange.maxVariantPrice': dkk('299.0') };
    expect(some([gone], same)).to.deep.equal({ ...wholeRange, high: '29900 DKK 2' });
    expect(some([gone], { availableForSale: false })).to.deep.equal({
      ...wholeRange,
      availability: 'sold-out',
    });
  });

  it('has nothing for the cart where one variant of several was sent', () => {
    const page = { 'variants.pageInfo': { hasNextPage: true } };
    expect(read(answerOf(changed(single, page)))).to.not.have.property('line');
    expect(read(answerOf(changed(single, page)), { variant: 'small' })).to.have.property('line');
  });

  it('has the price of a unit', () => {
    const of = (measurement: unknown, amount: unknown = '120.00') => {
      const offer = parse(
        answerOf(
          changed(single, {
            'variants.nodes.0.unitPrice': { amount, currencyCode: 'GBP' },
            'variants.nodes.0.unitPriceMeasurement': measurement,
          }),
        ),
      );
      const unit = typeof offer === 'object' ? offer.unitPrice : undefined;
      return unit && `${unit.price.minor}/${unit.unit}`;
    };
    expect(of({ referenceValue: 1, referenceUnit: 'L' })).to.equal('12000/l');
    expect(of({ referenceValue: 100, referenceUnit: 'ML' })).to.equal('12000/100 ml');
    expect(of({ referenceValue: 1, referenceUnit: 'FL_OZ' })).to.equal('12000/fl oz');
    expect(of({ referenceValue: 1, referenceUnit: 'M2' })).to.equal('12000/m²');
    expect(of({ referenceValue: 1, referenceUnit: 'M3' })).to.equal('12000/m³');
    expect(of({ referenceValue: 1, referenceUnit: 'ITEM' })).to.equal('12000/item');
    expect(of({ referenceValue: 1, referenceUnit: 'UNKNOWN' })).to.equal(undefined);
    expect(of(null)).to.equal(undefined);
    expect(of({ referenceValue: 1, referenceUnit: null })).to.equal(undefined);
    expect(of({ referenceValue: 1, referenceUnit: 'L' }, 'x')).to.equal(undefined);
  });

  it('is linked by its handle where the shop has no page for it', () => {
    for (const onlineStoreUrl of [null, '', 'javascript:alert(1)', {}]) {
      expect(read(answerOf(changed(single, { onlineStoreUrl })), { product: 'å/b' })).to.deep.equal(
        {
          ...small,
          href: 'https://shop.example/products/%C3%A5%2Fb',
        },
      );
    }
  });

  it('does without a picture, or words for it', () => {
    const { image, imageAlt, ...bare } = small;
    expect(read(answerOf(changed(single, { featuredImage: null })))).to.deep.equal(bare);
    expect(read(answerOf(changed(single, { 'featuredImage.altText': null })))).to.deep.equal({
      ...bare,
      image,
    });
  });

  for (const minimum of [0, -1, 1.5, '3', null, undefined]) {
    it(`goes into the cart once where ${minimum} is the minimum`, () => {
      const answer = changed(single, { 'variants.nodes.0.quantityRule.minimum': minimum });
      expect(read(answerOf(answer))).to.deep.equal(small);
    });
  }

  const faults: [path: string, values: unknown[], reason: string, query?: Partial<OfferQuery>][] = [
    ['id', [undefined, null, {}, 'gid://shopify/Product/x'], 'unreadable'],
    ['title', [undefined, null, '', '  ', {}], 'unreadable'],
    ['variants', [undefined, null, {}, 'none', { nodes: null }], 'unreadable'],
    ['availableForSale', [undefined, null, 'true'], 'unreadable'],
    ['priceRange', [undefined, null, {}, 299], 'amount'],
    ['priceRange.minVariantPrice', [undefined, null, '299.0', dkk('1.200'), dkk('-1')], 'amount'],
    ['priceRange.maxVariantPrice', [undefined, dkk('')], 'amount'],
    ['priceRange.minVariantPrice.currencyCode', [undefined, null, 'XQZ', 208], 'currency'],
    ['priceRange.maxVariantPrice.currencyCode', ['SEK'], 'currency'],
    ['variants.nodes.0.price', [undefined, null, {}], 'amount', { variant: 'Small' }],
    ['variants.nodes.0.price.amount', ['299,00', '1.200'], 'amount', { variant: 'Small' }],
    ['variants.nodes.0.availableForSale', [undefined, 1], 'unreadable', { variant: 'Small' }],
    ['variants.nodes', [[], [null], ['Small']], 'variant', { variant: 'Small' }],
  ];
  for (const [path, values, reason, query] of faults) {
    it(`is none (${reason}) without a usable ${path}`, () => {
      for (const value of values) {
        const answer = answerOf(changed(product, { [path]: value }));
        expect(read(answer, query), JSON.stringify(value)).to.equal(reason);
      }
    });
  }

  it('is refused where the shop says errors instead, and read where it says some beside it', () => {
    const errors = [{ message: 'Access denied', extensions: { code: 'ACCESS_DENIED' } }];
    expect(read({ data: null, errors })).to.equal('refused');
    expect(read({ errors })).to.equal('refused');
    expect(read({ data: { p0: null }, errors })).to.equal('refused');
    expect(read({ ...answerOf(single), errors })).to.deep.equal(small);
  });

  it('is unreadable where the answer is something else', () => {
    for (const answer of [undefined, null, '', '<html>', 7, [], {}, { data: [] }, { data: 'p0' }]) {
      expect(read(answer)).to.equal('unreadable');
    }
  });

  it('is an offer of what was stated, or none, whatever the answer', () => {
    const prior = { type: 'money', value: '{"amount":"399.00","currency_code":"DKK"}' };
    const full = answerOf({ ...single, metafield: prior });
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), mutationsOf(full), mutationsOf(answerOf(product))),
        fc.constantFrom('', 'Small', '39012345678901', 'undefined'),
        (answer, variant) => {
          // The metafield's value is JSON in JSON.
          const leaves = [...leavesOf(answer), '399.00', 'DKK'];
          const result = parse(answer, { variant, priorField: 'custom.prior' });
          expectSound(result, 'shopify-storefront', (currency) =>
            leaves.includes(currency)
              ? leaves.map((leaf) => fromMajor(leaf, currency, { source: '', readAt }))
              : [],
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the price before, in a metafield', () => {
  const priorOf = (metafield: unknown) =>
    (read(answerOf({ ...single, metafield })) as { prior?: string }).prior;
  const money = (value: unknown) => ({ type: 'money', value });

  it('is one of the type that says its currency', () => {
    expect(priorOf(money('{"amount":"399.00","currency_code":"DKK"}'))).to.equal('39900 DKK 2');
    expect(priorOf(money('{"amount":"44.95","currency_code":"GBP"}'))).to.equal('4495 GBP 2');
  });

  for (const metafield of [
    null,
    undefined,
    'money',
    [],
    {},
    { type: 'number_decimal', value: '399.00' },
    { type: 'json', value: '{"amount":"399.00","currency_code":"DKK"}' },
    { type: ['money'], value: '{"amount":"399.00","currency_code":"DKK"}' },
    money('399.00'),
    money('{'),
    money(''),
    money(null),
    money(undefined),
    money({ toString: 1 }),
    money('null'),
    money('"399.00 DKK"'),
    money('{"amount":"399.00"}'),
    money('{"amount":"1.200","currency_code":"DKK"}'),
    money('{"amount":"399,00","currency_code":"DKK"}'),
    money('{"amount":"399.00","currency_code":"kr."}'),
  ]) {
    it(`is none in ${JSON.stringify(metafield)}`, () => {
      expect(priorOf(metafield)).to.equal(undefined);
    });
  }
});

describe('a request to Shopify’s Storefront interface', () => {
  const request = (...queries: Partial<OfferQuery>[]) => {
    const requests = shop.requestsFor(queries.map((query) => queryFor({ storefront, ...query })));
    expect(requests).to.have.length(1);
    return requests[0]!;
  };
  const queryOf = (...queries: Partial<OfferQuery>[]): string =>
    (JSON.parse(request(...queries).init!.body as string) as { query: string }).query;

  const fields = (rest = '', length = 100) =>
    '{id title onlineStoreUrl availableForSale requiresSellingPlan ' +
    'featuredImage{url(transform:{maxWidth:800}) altText}' +
    'priceRange{minVariantPrice{amount currencyCode}maxVariantPrice{amount currencyCode}}' +
    `variants(first:${length}){pageInfo{hasNextPage}nodes{id title availableForSale currentlyNotInStock ` +
    `price{amount currencyCode}unitPrice{amount currencyCode}unitPriceMeasurement{referenceValue referenceUnit}quantityRule{minimum}}}${rest}}`;

  it('goes to the shop, as JSON', () => {
    const { address, isPage, init } = request({});
    expect(address).to.match(/^https:\/\/shop\.example\/api\/20\d\d-(01|04|07|10)\/graphql\.json$/);
    expect(isPage).to.equal(undefined);
    expect(init!.method).to.equal('POST');
    expect(init!.headers).to.deep.equal({ 'content-type': 'application/json' });
  });

  it('carries the public token, where there is one', () => {
    const { init } = request({ storefront: { ...storefront, token: 'abc' } });
    expect(init!.headers).to.deep.equal({
      'content-type': 'application/json',
      'x-shopify-storefront-access-token': 'abc',
    });
  });

  it('queries for a product in the country and language', () => {
    expect(queryOf({})).to.equal(
      `query@inContext(country:DK,language:DA){p0:product(handle:"comfort-insole")${fields()}}`,
    );
  });

  it('leaves the country to the shop', () => {
    const asked = queryOf({ storefront: { token: '', country: '', language: 'en' } });
    expect(asked).to.match(/^query@inContext\(language:EN\)\{p0:/);
    const small = queryOf({ storefront: { token: '', country: 'gb', language: 'en' } });
    expect(small).to.match(/^query@inContext\(country:GB,language:EN\)\{p0:/);
  });

  it('queries for several products, for variants and for the price before', () => {
    const metafield = 'metafield(namespace:"custom",key:"prior_price"){type value}';
    expect(
      queryOf(
        { product: 'a' },
        { product: 'b', variant: 'Small' },
        { product: 'c', priorField: 'custom.prior_price' },
        { product: 'd', priorField: 'custom' },
      ),
    ).to.equal(
      'query@inContext(country:DK,language:DA){' +
        `p0:product(handle:"a")${fields('', 48)}` +
        `p1:product(handle:"b")${fields('', 48)}` +
        `p2:product(handle:"c")${fields(metafield, 48)}` +
        `p3:product(handle:"d")${fields('', 48)}}`,
    );
  });

  /** What a query costs as Shopify counts: an object 1, a list 2 and as many times what is in it. */
  const costOf = (query: string): number => {
    let [cost, times] = [0, 1];
    const outer: number[] = [];
    for (const [token, name, , first] of query
      .replace(/^query[^{]*/, 'query')
      .replace(/"[^"]*"/g, '""')
      .replace(/transform:\{[^}]*\}/g, '')
      .matchAll(/(\w+)(\((?:first:(\d+))?[^)]*\))?\{|\}/g)) {
      if (token === '}') times = outer.pop()!;
      else {
        outer.push(times);
        if (name !== 'query') cost += times * (first ? 2 : 1);
        if (first) times *= Number(first);
        if (name === 'pageInfo') cost -= times - outer[outer.length - 2]!;
      }
    }
    return cost;
  };

  it('costs no more than one without a token may, and asks for as many variants as that allows', () => {
    expect(costOf('query@x(){p0:product(handle:""){id price{amount}}}')).to.equal(2);
    expect(costOf('query{p:a(handle:""){b(first:3){pageInfo{c}nodes{d e{f}}}}}')).to.equal(10);
    for (let count = 1; count <= 50; count++) {
      for (const more of [{}, { choices: true }] as const) {
        const cards = Array.from({ length: count }, (_, n) => ({
          product: `p-${n}`,
          priorField: 'custom.prior',
          ...more,
        }));
        const cost = costOf(queryOf(...cards));
        expect(cost).to.be.at.most(1000);
        const length = Number(/first:(\d+)/.exec(queryOf(...cards))![1]);
        expect(length).to.be.at.least(1);
        if (length < 100) expect(cost + count * 6).to.be.above(1000);
      }
    }
  });

  it('is made once more, for each product alone, where variants are wanted that did not come', () => {
    const queries = ['a', 'b', 'c', 'd'].map((handle) => queryFor({ storefront, product: handle }));
    const some = { 'variants.pageInfo': { hasNextPage: true } };
    const unknown = changed(product, { ...some, 'variants.nodes.0.availableForSale': false });
    const answer = { data: { p0: product, p1: unknown, p2: changed(product, some), p3: null } };
    const rest = (asked = queries) => shop.requestsForRest!([answer], asked);
    expect(rest()).to.have.length(1);
    const body = JSON.parse(rest()[0]!.init!.body as string) as { query: string };
    expect(body.query).to.equal(
      `query@inContext(country:DK,language:DA){p1:product(handle:"b")${fields()}}`,
    );
    // What came is all that one query asks for.
    expect(shop.requestsForRest!([{ data: { p0: unknown } }], queries.slice(0, 1))).to.be.empty;
    const choosing = queries.map((query) => ({ ...query, choices: true }) as const);
    expect(rest(choosing)).to.have.length(2);
    const wanted = queries.map((query) => ({ ...query, variant: 'Medium' }));
    expect(rest(wanted)).to.have.length(2);

    const whole = changed(product, { 'variants.nodes.0.availableForSale': false });
    const answers = [answer, { data: { p1: whole } }];
    const readAll = (nth: number) =>
      offerInWords(shop.parse(answers, nth, queries[nth]!, readAt)) as { low?: string };
    expect(offerInWords(shop.parse([answer], 1, queries[1]!, readAt))).to.equal('variant');
    expect([0, 1, 2].map((nth) => readAll(nth).low)).to.deep.equal([
      '29900 DKK 2',
      '34950 DKK 2',
      '29900 DKK 2',
    ]);
    expect(readAll(3)).to.equal('not-found');
    expect(shop.variantsOf!(answers, 1, queries[1]!)).to.have.length(2);
  });

  for (const hostile of [
    '"){id}x:shop{name}#',
    'a\\',
    'a\\"b',
    'a\nb',
    'a\u2028b',
    '"""',
    '\ud800',
  ]) {
    it(`quotes the handle ${JSON.stringify(hostile)}`, () => {
      const query = queryOf({ product: hostile });
      const [, quoted] = /^[^"]*product\(handle:("(?:[^"\\\n]|\\.)*")\)\{id title/.exec(query)!;
      expect(JSON.parse(quoted!)).to.equal(hostile);
      expect(query.slice(query.indexOf(quoted!) + quoted!.length)).to.equal(`)${fields()}}`);
    });
  }

  it('quotes any handle, namespace and key', () => {
    const name = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('.', ''));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name, name, (product, namespace, key) => {
        fc.pre(key !== '');
        const texts: string[] = [];
        const query = queryOf({ product, priorField: `${namespace}.${key}` });
        const rest = query.replace(/"(?:[^"\\\n\r]|\\.)*"/g, (text) => {
          texts.push(JSON.parse(text) as string);
          return '""';
        });
        expect(texts).to.deep.equal([product, namespace, key]);
        expect(rest).to.equal(
          `query@inContext(country:DK,language:DA){p0:product(handle:"")${fields('metafield(namespace:"",key:""){type value}')}}`,
        );
      }),
    );
  });
});
