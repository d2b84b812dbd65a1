import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromWritten } from '../../../src/commerce/product-page/written-price.js';
import type { OfferQuery } from '../../../src/commerce/offer.js';
import { shop } from '../../../src/commerce/shops/schema-org.js';
import {
  offerOfPage,
  queryFor,
  changed,
  expectSound,
  leavesOf,
  mutationsOf,
  offerInWords,
  readAt,
} from '../answers.js';

const root = 'https://shop.example/products/comfort-insole';

const pageOf = (...texts: unknown[]) =>
  `<!doctype html><html lang="en"><head><title>Comfort insole</title>${texts
    .map(
      (text) =>
        `<script type="application/ld+json">${typeof text === 'string' ? text : JSON.stringify(text)}</script>`,
    )
    .join(
      '\n',
    )}<script>var a = "<script>";</script></head><body><h1>Comfort insole</h1></body></html>`;

const offer = (more: object = {}) => ({
  '@type': 'Offer',
  price: '44.95',
  priceCurrency: 'GBP',
  availability: 'https://schema.org/InStock',
  ...more,
});

const product = {
  '@context': 'https://schema.org/',
  '@type': 'Product' as unknown,
  '@id': `${root}#product` as unknown,
  name: 'Comfort &amp; care <b>insole</b>' as unknown,
  image: ['/images/insole.jpg', '/images/insole-2.jpg'] as unknown,
  description: 'For those who stand.',
  sku: 'CI' as unknown,
  brand: { '@type': 'Brand', name: 'Shop' },
  url: root as unknown,
  offers: offer() as unknown,
};

const aggregate = (more: object = {}) => ({
  '@type': 'AggregateOffer',
  lowPrice: '39.95',
  highPrice: 44.95,
  priceCurrency: 'GBP',
  offerCount: 2,
  ...more,
});

const sized = (size: string, price: string, more: object = {}) => ({
  '@type': 'Product',
  '@id': `#${size}`,
  sku: `CI-${size}`,
  name: `Comfort insole ${size}`,
  image: `https://shop.example/images/${size}.jpg`,
  offers: offer({ price, url: `${root}?size=${size}`, ...more }),
});

const group = {
  '@context': 'https://schema.org',
  '@type': 'ProductGroup',
  name: 'Comfort insole',
  productGroupID: 'CI',
  url: root,
  variesBy: ['https://schema.org/size'],
  hasVariant: [
    sized('S', '39.95'),
    sized('M', '42.95', { availability: 'OutOfStock' }),
    { ...sized('L', '44.95', { availability: 'https://schema.org/BackOrder' }), url: '?size=L' },
  ],
};

const parse = (page: unknown, query: Partial<OfferQuery> = {}, at?: number) =>
  offerOfPage(page, queryFor({ platform: 'schema-org', root, product: '', ...query }), at);
const read = (...args: Parameters<typeof parse>) => offerInWords(parse(...args));
const readChanged = (changes: Record<string, unknown>, query?: Partial<OfferQuery>) =>
  read(pageOf(changed(product, changes)), query);
const readOffers = (...offers: unknown[]) =>
  readChanged({ offers: offers.length === 1 ? offers[0] : offers });

const plain = {
  id: 'CI',
  name: 'Comfort & care insole',
  low: '4495 GBP 2',
  high: '4495 GBP 2',
  href: root,
  image: 'https://shop.example/images/insole.jpg',
  availability: 'in-stock',
};

const breadcrumbs = {
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Insoles' }],
};

describe('a product of a page with linked data', () => {
  it('is read, and never has a line for a cart', () => {
    expect(read(pageOf(product))).to.deep.equal(plain);
  });

  const wrapped: [why: string, page: string][] = [
    ['in an array', pageOf([breadcrumbs, product])],
    ['in a graph', pageOf({ '@context': 'https://schema.org', '@graph': [breadcrumbs, product] })],
    ['as the only one of a graph', pageOf({ '@graph': product })],
    ['in a graph in an array', pageOf([{ '@graph': [breadcrumbs] }, { '@graph': [product] }])],
    ['as what the page is about', pageOf({ '@type': 'WebPage', mainEntity: product })],
    ['in one of several scripts', pageOf(breadcrumbs, product, { '@type': 'Organization' })],
    ['after a script that is broken', pageOf('{"@type": "Product", "name": "x",}', product)],
    ['before a script that is broken', pageOf(product, '', '//<![CDATA[ {} //]]>')],
    ['after scripts that say nothing', pageOf('null', '7', '"Product"', '[]', '[[null]]', product)],
    ['with a type among several', pageOf(changed(product, { '@type': ['Thing', 'Product'] }))],
    ['with a type as an IRI', pageOf(changed(product, { '@type': 'http://schema.org/Product' }))],
    ['with a type with a prefix', pageOf(changed(product, { '@type': 'schema:Product' }))],
    [
      'in a script with more attributes',
      pageOf(product).replace('<script type=', '<SCRIPT\n id="x" data-a=1 TYPE = '),
    ],
    [
      'in a script with single quotes',
      pageOf(product).replace('"application/ld+json"', "'application/ld+json' class=y"),
    ],
    [
      'in a script without quotes',
      pageOf(product).replace('"application/ld+json"', 'application/ld+json'),
    ],
    [
      'in a script that says its characters',
      pageOf(product).replace('ld+json"', 'ld+json; charset=utf-8"'),
    ],
    ['beside products without a price', pageOf({ '@type': 'Product', name: 'Other' }, product)],
    [
      'beside products that it relates to',
      pageOf({ ...product, isRelatedTo: [{ ...product, name: 'Other', url: '/other' }] }),
    ],
  ];
  for (const [why, page] of wrapped) {
    it(`is found ${why}`, () => {
      expect(read(page)).to.deep.equal(plain);
    });
  }

  it('is not found', () => {
    expect(read(pageOf(breadcrumbs))).to.equal('not-found');
    expect(readChanged({ '@type': 'Thing' })).to.equal('not-found');
    expect(readChanged({ '@type': 'ProductModelling' })).to.equal('not-found');
    expect(readChanged({ '@type': undefined })).to.equal('not-found');
    expect(readChanged({ offers: undefined })).to.equal('not-found');
    expect(readChanged({ offers: null })).to.equal('not-found');
  });

  it('is unreadable where there is no linked data', () => {
    const script = `<script type="application/json">${JSON.stringify(product)}</script>`;
    for (const page of ['', '<html>', script, pageOf('{'), undefined, null, 7, {}, product]) {
      expect(read(page)).to.equal('unreadable');
    }
  });
});

describe('linked data that is written in another way', () => {
  const json = JSON.stringify(product);
  const ways: [why: string, page: string][] = [
    ['in CDATA', pageOf(`//<![CDATA[\n${json}\n//]]>`)],
    ['in CDATA with comments', pageOf(`/* <![CDATA[ */ ${json} /* ]]> */`)],
    ['in CDATA of XML', pageOf(`<![CDATA[${json}]]>`)],
    ['in a comment of HTML', pageOf(`<!-- ${json} -->`)],
    ['with comments', pageOf(`/* one */ ${json.replace('{', '{ // two\n')}`)],
    ['behind a byte order mark', pageOf(`\ufeff${json}`)],
    ['with a raw newline', pageOf(json.replace('For those', 'For\n\tthose'))],
    ['with a comma behind the last', pageOf(json.replace(/}$/, ',\n}'))],
    ['with a semicolon behind', pageOf(`${json};`)],
    [
      'after a script with <!--',
      pageOf(json).replace('<head>', '<head><script>a = "<!--";</script>'),
    ],
    ['with its type in capitals', pageOf({ ...product, '@type': 'PRODUCT' })],
    ['with its type as an address', pageOf({ ...product, '@type': 'https://schema.org/Product/' })],
    ['with its type in a list', pageOf({ ...product, '@type': ['Thing', 'product'] })],
  ];
  for (const [why, page] of ways) {
    it(`is read ${why}`, () => {
      expect(read(page)).to.deep.equal(plain);
    });
  }

  it('keeps texts that look like comments', () => {
    const name = 'A // B, /* C */ ,} D';
    expect(read(pageOf(`${JSON.stringify({ ...product, name })};`))).to.include({ name });
  });

  it('is none where it is no JSON, or in a comment', () => {
    expect(read(pageOf(json.replace(':', '')))).to.equal('unreadable');
    expect(read(`<!-- ${pageOf(json).replace(/<script>.*/, '')} -->`)).to.equal('unreadable');
  });
});

describe('several products on a page', () => {
  const other = { ...product, '@id': '/products/other', name: 'Other', url: '/products/other' };
  const nameless = changed(product, { '@id': undefined, url: undefined });

  it('are told apart by the page’s address', () => {
    expect(read(pageOf(other, product))).to.deep.equal(plain);
    expect(read(pageOf([product, other, nameless]))).to.deep.equal(plain);
    const relative = changed(product, { '@id': undefined, url: '/products/comfort-insole' });
    expect(read(pageOf(other, relative))).to.deep.equal(plain);
    const byId = changed(product, { url: undefined });
    expect(read(pageOf(other, byId))).to.deep.equal(plain);
    expect(read(pageOf(other, product), { root: `${root}?size=L` })).to.deep.equal(plain);
  });

  it('are one where they have one name, one id or the page’s address', () => {
    const dear = changed(product, { 'offers.price': '49.95' });
    const both = { ...plain, high: '4995 GBP 2' };
    expect(read(pageOf(product, product))).to.deep.equal(plain);
    expect(read(pageOf(product, dear))).to.deep.equal(both);
    expect(
      read(pageOf(nameless, changed(dear, { '@id': undefined, url: undefined }))),
    ).to.deep.equal(both);
    expect(read(pageOf(product, { ...dear, name: 'Comfort insole, 2 pairs' }))).to.deep.equal(both);
    expect(
      read(
        pageOf(
          { ...product, '@id': '#a', url: '/a' },
          { ...dear, '@id': '#a', name: 'B', url: '/b' },
        ),
      ),
    ).to.include({ low: '4495 GBP 2', high: '4995 GBP 2' });
  });

  it('are told apart by an address with or without a slash at its end', () => {
    expect(read(pageOf(other, product), { root: `${root}/` })).to.deep.equal(plain);
    expect(
      read(pageOf(other, changed(product, { url: `${root}/`, '@id': undefined }))),
    ).to.deep.equal({ ...plain, href: `${root}/` });
  });

  it('are ambiguous where none has it', () => {
    expect(read(pageOf(other, nameless))).to.equal('ambiguous');
    const third = { ...other, '@id': '/products/third', name: 'Third', url: '/products/third' };
    expect(read(pageOf(other, third))).to.equal('ambiguous');
    const hostile = changed(product, { '@id': { toString: 1 }, url: ['javascript:0'] });
    expect(read(pageOf(other, hostile))).to.equal('ambiguous');
  });

  it('are one where the others are its variants', () => {
    const [small, medium, large] = group.hasVariant;
    const references = group.hasVariant.map((each) => ({ '@id': each['@id'] }));
    const page = pageOf({ '@graph': [small, { ...group, hasVariant: references }, medium, large] });
    expect(read(page)).to.deep.equal(read(pageOf(group)));
    expect(read(page, { variant: 'CI-L' })).to.deep.equal(read(pageOf(group), { variant: 'CI-L' }));
  });
});

describe('the price in linked data', () => {
  const dkk = { priceCurrency: 'DKK' };
  const prices: [why: string, offers: unknown[], low: string, high?: string][] = [
    ['a text', [offer()], '4495 GBP 2'],
    ['a number', [offer({ price: 44.95 })], '4495 GBP 2'],
    ['a whole number', [offer({ price: 1299, ...dkk })], '129900 DKK 2'],
    ['a number with one decimal', [offer({ price: 1299.5, ...dkk })], '129950 DKK 2'],
    ['yen', [offer({ price: '1299', priceCurrency: 'JPY' })], '1299 JPY 0'],
    ['a text with a comma', [offer({ price: '449,00', ...dkk })], '44900 DKK 2'],
    ['one with a point between', [offer({ price: '1.299,90', ...dkk })], '129990 DKK 2'],
    ['one with a comma between', [offer({ price: '1,299.00' })], '129900 GBP 2'],
    ['one with a space between', [offer({ price: '1 299,90', ...dkk })], '129990 DKK 2'],
    ['one with two points between', [offer({ price: '1.299.000', ...dkk })], '129900000 DKK 2'],
    ['one behind a sign', [offer({ price: '€475', priceCurrency: 'EUR' })], '47500 EUR 2'],
    ['one behind a sign and a space', [offer({ price: '£ 44.95' })], '4495 GBP 2'],
    ['one before a sign', [offer({ price: '1.299,90 kr.', ...dkk })], '129990 DKK 2'],
    ['one behind kr.', [offer({ price: 'kr. 449', ...dkk })], '44900 DKK 2'],
    ['one as in Denmark', [offer({ price: '449,-', ...dkk })], '44900 DKK 2'],
    ['one before its code', [offer({ price: '44.95 GBP' })], '4495 GBP 2'],
    ['one that can be read among others', [offer(), offer({ price: 'call us' })], '4495 GBP 2'],
    [
      'the new one, beside a used one',
      [
        offer({ price: 12.5, itemCondition: 'https://schema.org/UsedCondition' }),
        offer({ price: 29.99 }),
      ],
      '2999 GBP 2',
    ],
    [
      'the used one, where there is no other',
      [offer({ itemCondition: 'https://schema.org/RefurbishedCondition' })],
      '4495 GBP 2',
    ],
    [
      'the public one, beside one for businesses',
      [offer({ price: 30, eligibleCustomerType: 'https://schema.org/Business' }), offer()],
      '4495 GBP 2',
    ],
    [
      'one for businesses and the public',
      [offer({ eligibleCustomerType: ['Business', 'Enduser'] })],
      '4495 GBP 2',
    ],
    [
      'the one that is paid once, beside a subscription',
      [offer({ price: 23 }), offer({ price: 18.4, name: 'Subscription, every month' })],
      '2300 GBP 2',
    ],
    [
      'the one that is paid once, beside one for a month',
      [
        offer({ price: 23 }),
        offer({
          price: 18.4,
          priceSpecification: { referenceQuantity: { value: 1, unitCode: 'MON' } },
        }),
      ],
      '2300 GBP 2',
    ],
    [
      'that of nested offers',
      [
        aggregate({
          lowPrice: undefined,
          highPrice: undefined,
          offers: [offer(), offer({ price: 50 })],
        }),
      ],
      '4495 GBP 2',
      '5000 GBP 2',
    ],
    [
      'that of nested offers, of which one is sold out',
      [
        aggregate({
          offers: [
            offer({ price: 39.95, availability: 'SoldOut' }),
            offer({ priceCurrency: undefined }),
          ],
        }),
      ],
      '4495 GBP 2',
    ],
    [
      'the stated range, where not all offers are nested',
      [aggregate({ offerCount: 3, offers: [offer()] })],
      '3995 GBP 2',
      '4495 GBP 2',
    ],
    [
      'a date that has not passed, the day first',
      [offer({ priceValidUntil: '01.12.2026' })],
      '4495 GBP 2',
    ],
    ['a range of offers', [offer(), offer({ price: 39.95 })], '3995 GBP 2', '4495 GBP 2'],
    ['a range', [aggregate()], '3995 GBP 2', '4495 GBP 2'],
    ['a range of one price', [aggregate({ highPrice: '39.95' })], '3995 GBP 2'],
    ['a range the wrong way round', [aggregate({ lowPrice: 50 })], '4495 GBP 2', '5000 GBP 2'],
    ['a range and an offer', [aggregate(), offer({ price: 60 })], '3995 GBP 2', '6000 GBP 2'],
    [
      'a type among several',
      [aggregate({ '@type': ['Offer', 'http://schema.org/AggregateOffer'] })],
      '3995 GBP 2',
      '4495 GBP 2',
    ],
  ];
  for (const [why, offers, low, high = low] of prices) {
    it(`is ${why}`, () => {
      expect(readOffers(...offers)).to.include({ low, high });
    });
  }

  it('has no highest where a range does not say it', () => {
    const { high, low, ...rest } = plain;
    const open = aggregate({ highPrice: undefined });
    expect(readOffers(open)).to.deep.equal({ ...rest, low: '3995 GBP 2' });
    expect(readOffers(offer(), open)).to.deep.equal({ ...rest, low: '3995 GBP 2' });
  });

  const specified = (...priceSpecification: object[]) =>
    offer({ price: undefined, priceCurrency: undefined, priceSpecification });
  const now = { '@type': 'UnitPriceSpecification', price: '44.95', priceCurrency: 'GBP' };
  const list = { ...now, price: '59.95', priceType: 'https://schema.org/ListPrice' };
  const member = { ...now, price: '39.95', validForMemberTier: { '@id': '#gold' } };

  it('is specified apart from list prices and those of members', () => {
    for (const offers of [
      specified(now),
      specified(list, now),
      specified(now, list),
      specified(member, list, now),
      offer({ price: undefined, priceSpecification: now }),
      offer({ price: undefined, priceSpecification: { ...now, priceCurrency: undefined } }),
      offer({ priceSpecification: { ...now, price: '99.00' } }),
      offer({ priceSpecification: list }),
      offer({ priceCurrency: undefined, priceSpecification: now }),
    ]) {
      expect(readOffers(offers), JSON.stringify(offers)).to.deep.equal(plain);
    }
  });

  it('is none where only others are specified', () => {
    expect(readOffers(specified(list))).to.equal('amount');
    expect(readOffers(specified(member, list))).to.equal('amount');
    expect(readOffers(specified())).to.equal('amount');
  });

  it('is a sale’s, where no other is specified', () => {
    const sale = { ...now, priceType: 'https://schema.org/SalePrice' };
    expect(readOffers(specified(list, sale))).to.deep.equal(plain);
    expect(readOffers(specified({ ...sale, price: 1 }, now))).to.deep.equal(plain);
    expect(readOffers(specified({ ...sale, validForMemberTier: {} }))).to.equal('amount');
  });

  it('has the price of a unit', () => {
    const of = (more: object, quantity: unknown) => {
      const offers = offer({
        priceSpecification: { ...now, price: 120, referenceQuantity: quantity, ...more },
      });
      const read = parse(pageOf(changed(product, { offers })));
      const unit = typeof read === 'object' ? read.unitPrice : undefined;
      return unit && `${unit.price.minor}/${unit.unit}`;
    };
    expect(of({}, { value: 1, unitCode: 'LTR' })).to.equal('12000/l');
    expect(of({}, { value: 100, unitText: 'ml' })).to.equal('12000/100 ml');
    for (const [unitCode, unit] of [
      ['MLT', 'ml'],
      ['KGM', 'kg'],
      ['GRM', 'g'],
      ['mtr', 'm'],
      ['CLT', 'cl'],
      ['MTK', 'm²'],
      ['H87', 'item'],
    ])
      expect(of({}, { value: 1, unitCode })).to.equal(`12000/${unit}`);
    expect(of({ priceCurrency: undefined }, { value: 1, unitCode: 'LTR' })).to.equal('12000/l');
    expect(of({}, { value: 1, unitText: 'L' })).to.equal('12000/l');
    expect(of({}, { value: 1, unitText: 'Stück' })).to.equal('12000/Stück');
    expect(of({}, { value: 1, unitCode: 'C62' })).to.equal('12000/item');
    expect(of({}, { value: 1, unitCode: 'XYZ' })).to.equal(undefined);
    expect(of({ price: 'x' }, { value: 1, unitCode: 'LTR' })).to.equal(undefined);
    expect(of({}, undefined)).to.equal(undefined);
  });

  const faults: [offers: unknown[], reason: string][] = [
    ...[
      undefined,
      null,
      '',
      '€44.95',
      '44.95 kr.',
      '1,299',
      '1.200',
      '1.29.900',
      '12.345,678',
      'from 44',
      '44 - 50',
      '-44,95',
      '44,95,-1',
      -1,
      0,
      '0.00',
      {},
      true,
      '44.95 EUR',
    ].map((price): [unknown[], string] => [[offer({ price })], 'amount']),
    ...[undefined, null, '', 'kr.', 826, ['GBP'], {}].map((priceCurrency): [unknown[], string] => [
      [offer({ priceCurrency })],
      'currency',
    ]),
    [[offer(), offer({ priceCurrency: 'EUR' })], 'currency'],
    [[offer({ price: 'ask us' }), offer({ price: 'call us' })], 'amount'],
    [[offer(), offer({ price: '0.00' })], 'amount'],
    [[aggregate({ lowPrice: 0 })], 'amount'],
    [[offer({ eligibleCustomerType: 'http://schema.org/Business' })], 'amount'],
    [[offer({ name: 'Abonnement' })], 'subscription'],
    [[offer({ url: '/p?selling_plan=1' })], 'subscription'],
    [[offer({ priceValidUntil: '01.10.2026' })], 'expired'],
    [[offer({ priceValidUntil: '19/11/2026' })], 'expired'],
    [[aggregate({ lowPrice: undefined })], 'amount'],
    [[aggregate({ highPrice: 'many' })], 'amount'],
    [[aggregate({ priceCurrency: undefined })], 'currency'],
    [[[]], 'not-found'],
    [[7], 'amount'],
  ];
  for (const [offers, reason] of faults) {
    it(`is none (${reason}) in ${JSON.stringify(offers)}`, () => {
      expect(readOffers(...offers)).to.equal(reason);
    });
  }
});

describe('a price that is none for a shopper', () => {
  const specified = (...specifications: object[]) =>
    readChanged({ 'offers.price': undefined, 'offers.priceSpecification': specifications });
  const price = { price: '44.95', priceCurrency: 'GBP' };

  it('is one without tax', () => {
    expect(specified({ ...price, valueAddedTaxIncluded: false })).to.equal('amount');
    expect(specified({ ...price, valueAddedTaxIncluded: 'false' })).to.equal('amount');
    expect(
      readChanged({ 'offers.priceSpecification': { ...price, valueAddedTaxIncluded: 'false' } }),
    ).to.equal('amount');
    expect(specified({ ...price, valueAddedTaxIncluded: 'true' })).to.include({
      low: '4495 GBP 2',
    });
  });

  it('is read where others of its words are none', () => {
    const odd = { toString: null, valueOf: null };
    expect(specified({ ...price, valueAddedTaxIncluded: odd })).to.include({ low: '4495 GBP 2' });
    expect(readChanged({ 'offers.availability': odd })).to.include({ availability: 'in-stock' });
  });

  it('is one by weight, for many, for members or on a list', () => {
    for (const more of [
      { referenceQuantity: { value: 100 } },
      { eligibleQuantity: { minValue: 10 } },
      { validForMemberTier: {} },
      { priceType: 'https://schema.org/ListPrice' },
    ]) {
      expect(specified({ ...price, price: '0.90', ...more }, price)).to.include({
        low: '4495 GBP 2',
      });
    }
  });

  it('is that of an offer that is sold out, beside one that is not', () => {
    const gone = offer({ price: '9.95', availability: 'https://schema.org/OutOfStock' });
    expect(readChanged({ offers: [gone, offer()] })).to.include({
      low: '4495 GBP 2',
      high: '4495 GBP 2',
      availability: 'in-stock',
    });
  });

  it('is one in a part of the page that is commented out', () => {
    expect(parse(`<!-- ${pageOf(product)} -->`)).to.equal('unreadable');
  });
});

describe('how long an offer in linked data holds', () => {
  const hour = 3_600_000;
  const iso = (time: number) => new Date(time).toISOString();
  /** The date where the visitor is, as a date without a time is meant there. */
  const dateOf = (time: number) => {
    const date = new Date(time);
    const two = (part: number) => `${part}`.padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  };
  const validUntil = (priceValidUntil: unknown) => offer({ priceValidUntil });

  for (const [why, date] of [
    ['tomorrow', dateOf(readAt + 24 * hour)],
    ['the end of today', dateOf(readAt)],
    ['a later hour', iso(readAt + hour)],
    ['this very moment', iso(readAt)],
    ['a later hour elsewhere', '2026-11-20T13:00:00+00:30'],
    ['a date that is none', 'soon'],
    ['nothing', ''],
    ['null', null],
    ['something else', {}],
  ]) {
    it(`is until ${why}`, () => {
      expect(readOffers(validUntil(date))).to.deep.equal(plain);
    });
  }

  for (const [why, date] of [
    ['yesterday', dateOf(readAt - 24 * hour)],
    ['last year', '2025-12-31'],
    ['an earlier hour', iso(readAt - hour)],
    ['a moment ago', iso(readAt - 1)],
    ['an earlier hour elsewhere', '2026-11-20T12:00:00+01:00'],
  ] as const) {
    it(`was until ${why}`, () => {
      expect(readOffers(validUntil(date))).to.equal('expired');
      expect(readOffers(validUntil(date), validUntil(date))).to.equal('expired');
    });
  }

  it('is until midnight where the visitor is', () => {
    const page = pageOf(changed(product, { offers: validUntil('2026-11-20') }));
    const at = (time: Date) => read(page, {}, time.getTime());
    expect(at(new Date(2026, 10, 20, 23, 59))).to.deep.equal(plain);
    expect(at(new Date(2026, 10, 21, 0, 1))).to.equal('expired');
  });

  it('leaves out one that is over beside one that is not', () => {
    const over = offer({ price: 39.95, priceValidUntil: '2025-12-31', availability: 'InStock' });
    expect(readOffers(over, offer())).to.deep.equal(plain);
    expect(readOffers(over, offer({ availability: 'SoldOut' }))).to.include({
      low: '4495 GBP 2',
      availability: 'sold-out',
    });
  });
});

describe('the availability in linked data', () => {
  const words: [words: unknown[], availability: string][] = [
    ...['InStock', 'LimitedAvailability', 'OnlineOnly', 'InStoreOnly', '', undefined, {}].map(
      (word): [unknown[], string] => [[word], 'in-stock'],
    ),
    ...['OutOfStock', 'SoldOut', 'Discontinued', 'Reserved'].map((word): [unknown[], string] => [
      [word],
      'sold-out',
    ]),
    ...['BackOrder', 'PreOrder', 'PreSale', 'MadeToOrder'].map((word): [unknown[], string] => [
      [word],
      'backorder',
    ]),
    [['https://schema.org/OutOfStock'], 'sold-out'],
    [['http://schema.org/OutOfStock'], 'sold-out'],
    [['schema:OutOfStock'], 'sold-out'],
    [['https://schema.org/#OutOfStock'], 'sold-out'],
    [[' OutOfStock '], 'sold-out'],
    [['OutOfStock', 'InStock'], 'in-stock'],
    [['OutOfStock', 'SoldOut'], 'sold-out'],
    [['OutOfStock', 'BackOrder'], 'backorder'],
    [['BackOrder', 'InStock'], 'in-stock'],
  ];
  for (const [several, availability] of words) {
    it(`is ${availability} where it says ${JSON.stringify(several)}`, () => {
      const offers = several.map((word) => offer({ availability: word }));
      expect(readOffers(...offers)).to.include({ availability });
    });
  }
});

describe('variants in linked data', () => {
  const { image, ...bare } = plain;
  const whole = {
    ...bare,
    id: root,
    name: 'Comfort insole',
    low: '3995 GBP 2',
  };
  const large = {
    ...whole,
    id: 'CI-L',
    variant: 'L',
    low: '4495 GBP 2',
    href: `${root}?size=L`,
    image: 'https://shop.example/images/L.jpg',
    availability: 'backorder',
  };

  it('are chosen by the address that was asked for, where it is one’s own', () => {
    const [chosen] = [read(pageOf(group), { root: `${root}?size=S` })];
    expect(chosen).to.include({ low: '3995 GBP 2', high: '3995 GBP 2', href: `${root}?size=S` });
    expect(read(pageOf(group), { root: `${root}?size=XXL` })).to.include({ high: '4495 GBP 2' });
    expect(read(pageOf(group), { root: `${root}/?size=S` })).to.deep.include({
      high: '3995 GBP 2',
    });
  });

  it('are named by the number that Shopify has in their addresses', () => {
    const numbered = changed(group, {
      'hasVariant.0.offers.url': `${root}?variant=41`,
      'hasVariant.2.url': undefined,
      'hasVariant.2.offers.url': `${root}?variant=43`,
    });
    expect(read(pageOf(numbered), { variant: '43' })).to.include({
      low: '4495 GBP 2',
      href: `${root}?variant=43`,
    });
    expect(read(pageOf(numbered), { variant: '4' })).to.equal('variant');
  });

  it('are a range together', () => {
    expect(read(pageOf(group))).to.deep.equal({
      ...whole,
      image: 'https://shop.example/images/S.jpg',
    });
  });

  for (const variant of ['CI-L', ' ci-l ', 'Comfort insole L', '#L']) {
    it(`are one, asked for as "${variant}"`, () => {
      expect(read(pageOf(group), { variant })).to.deep.equal(large);
    });
  }

  it('are one, by a number', () => {
    const numbered = changed(group, { 'hasVariant.2.sku': undefined });
    Object.assign(numbered.hasVariant[2]!, { productID: 4711 });
    expect(read(pageOf(numbered), { variant: '4711' })).to.include({ low: large.low });
  });

  it('are none of that name', () => {
    for (const variant of ['XL', 'CI', 'L', 'undefined', 'null', '[object Object]']) {
      expect(read(pageOf(group), { variant }), variant).to.equal('variant');
    }
    expect(readChanged({}, { variant: 'undefined' })).to.equal('variant');
  });

  it('are offers with names of their own', () => {
    const offers = [
      offer({ sku: 'CI-S', name: 'Small', price: 39.95 }),
      offer({ sku: 'CI-L', name: 'Large', url: '/large', image: { url: '/large.jpg' } }),
    ];
    expect(readChanged({ offers }, { variant: 'Large' })).to.deep.equal({
      ...plain,
      id: 'CI-L',
      variant: 'Large',
      href: 'https://shop.example/large',
      image: 'https://shop.example/large.jpg',
    });
    expect(readChanged({ offers }, { variant: 'small' })).to.include({ high: '3995 GBP 2' });
  });

  it('are found by reference, and so are offers', () => {
    const [small, medium, large] = group.hasVariant;
    const offers = [offer({ '@id': '#1', price: 39.95 }), offer({ '@id': '#2' })];
    const references = [{ '@id': '#1' }, { '@id': '#2' }];
    const byReference = { ...product, offers: references };
    expect(read(pageOf({ '@graph': [byReference, ...offers] }))).to.deep.equal({
      ...plain,
      low: '3995 GBP 2',
    });
    expect(read(pageOf(offers, { ...byReference, offers: references[1] }))).to.deep.equal(plain);
    expect(read(pageOf({ ...product, offers: { '@id': '#nowhere' } }))).to.equal('amount');
    expect(read(pageOf({ ...group, hasVariant: [small, medium, large] }))).to.deep.equal({
      ...whole,
      image: 'https://shop.example/images/S.jpg',
    });
  });

  it('are not looked up where they say more than a reference', () => {
    const full = offer({ '@id': '#1', price: 99 });
    expect(read(pageOf(full, { ...product, offers: offer({ '@id': '#1' }) }))).to.deep.equal(plain);
  });
});

describe('names, pictures and addresses in linked data', () => {
  it('has a name in plain text', () => {
    expect(readChanged({ name: 'A &amp;amp; B &lt;i&gt;' })).to.include({ name: 'A & B <i>' });
    for (const name of [undefined, null, '', ' ', '<br>', {}, ['x']]) {
      expect(readChanged({ name })).to.equal('unreadable');
    }
  });

  const pictures: [image: unknown, address: string | undefined, words?: string][] = [
    ['https://cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['a.jpg', 'https://shop.example/products/a.jpg'],
    [{ '@type': 'ImageObject', url: '/a.jpg' }, 'https://shop.example/a.jpg'],
    [
      { '@type': 'ImageObject', url: '/a', contentUrl: '/a.jpg', caption: ' A pair ' },
      'https://shop.example/a.jpg',
    ],
    [[{ contentUrl: '/a.jpg' }, '/b.jpg'], 'https://shop.example/a.jpg'],
    [{ '@id': `${root}#primaryimage` }, undefined],
    ['data:image/png;base64,AA==', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
    [7, undefined],
    [{ url: { toString: 1 } }, undefined],
    [[], undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [image, address, words] of pictures) {
    it(`has ${address ?? 'no picture'} in ${JSON.stringify(image)}`, () => {
      const { image: found, imageAlt } = readChanged({ image }) as Record<string, string>;
      expect([found, imageAlt]).to.deep.equal([address, words]);
    });
  }

  it('is linked at its own address, or at the page’s', () => {
    expect(readChanged({ url: '/en/insole' })).to.include({
      href: 'https://shop.example/en/insole',
    });
    for (const url of [undefined, null, '', 'javascript:alert(1)', {}, { toString: 1 }]) {
      expect(readChanged({ url })).to.include({ href: root });
    }
  });

  it('has an id: its own, else the page’s address', () => {
    expect(readChanged({ sku: 4711 })).to.include({ id: '4711' });
    expect(readChanged({ sku: {} })).to.include({ id: root });
  });
});

describe('any page', () => {
  const singles = [product, { ...product, offers: [offer(), aggregate()] }, group];

  it('is an offer of what was stated, or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), ...singles.map((each) => mutationsOf(each))),
        fc.constantFrom('', 'CI-L', 'Comfort insole S', 'undefined'),
        (data, variant) => {
          const json = JSON.stringify(data) ?? '';
          fc.pre(!/<\/script/i.test(json));
          const leaves = json ? leavesOf(JSON.parse(json)) : [];
          expectSound(parse(pageOf(json), { variant }), 'schema-org', (currency) =>
            leaves.includes(currency)
              ? leaves.map((leaf) => fromWritten(leaf, currency, { source: '', readAt }))
              : [],
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is a reason where it is no page', () => {
    const piece = fc.constantFrom(
      ...[
        '<script',
        ' type="application/ld+json"',
        '>',
        '</script>',
        '{',
        '}',
        '[',
        ']',
        '"@graph"',
      ],
      ...[':', ',', '"', 'null', JSON.stringify(product), '<!--', ' ', '\n'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (page) => {
          expectSound(parse(page), 'schema-org', () => [
            fromWritten('44.95', 'GBP', { source: '', readAt }),
          ]);
        },
      ),
    );
  });

  it('is asked for at its address', () => {
    const query = queryFor({ platform: 'schema-org', root: `${root}?size=L` });
    expect(shop.requestsFor([query])).to.deep.equal([{ address: `${root}?size=L`, isPage: true }]);
  });
});
