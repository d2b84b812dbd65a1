import { expect } from '@open-wc/testing';
import { belt, offer, offerOf, read, root, script, whole } from './pages.js';

/*
 * Product pages that say a part of it in another place than the rules have, or in words, and beside each what
 * nobody could tell.
 */

const tags = `<meta property="og:title" content="Belt"><meta property="product:price:amount" content="449.00">
  <meta property="product:price:currency" content="DKK">`;
const noCurrency = (more: object = {}) => offer({ priceCurrency: undefined, ...more });

type Row = readonly [name: string, page: string, expected: string];

const shows = (rows: readonly Row[]) => {
  for (const [name, page, expected] of rows) {
    it(`${name}: ${expected}`, () => expect(read(page)).to.equal(expected));
  }
};

describe('a page where linked data has no offer', () => {
  shows([
    ['an empty list beside tags', script(belt([])) + tags, whole],
    ['an empty list', script(belt([])), 'not-found'],
    ['an empty list of variants', script(belt(undefined, { hasVariant: [] })) + tags, whole],
    ['another product with an empty list', script([belt([], { name: 'X' }), belt(offer())]), whole],
    ['a variant with an offer', script(belt([], { hasVariant: [belt(offer())] })), whole],
    ['an offer that says no figure', script(belt({ '@type': 'Offer' })) + tags, whole],
    ['a price that is empty', script(belt(offer({ price: '' }))) + tags, whole],
    [
      'a group with prices',
      script({
        '@type': 'ProductGroup',
        name: 'Belt',
        hasVariant: [belt(offer({ price: '399,00' }))],
      }) + tags,
      '39900 DKK 2',
    ],
    [
      'a product beside a page',
      script([{ '@type': 'WebPage', name: 'X' }, belt(offer({ price: '399,00' }))]) + tags,
      '39900 DKK 2',
    ],
    ['a product without a name', script(belt(offer({ price: '399' }), { name: '' })) + tags, whole],
    [
      'a page with a name, and a product without',
      script([{ '@type': 'WebPage', name: 'X' }, belt(offer({ price: '399' }), { name: '' })]) +
        tags,
      whole,
    ],
    ['a price that is null', script(belt(offer({ price: null }))) + tags, whole],
    ['a price in words', script(belt(offer({ price: 'ask us' }))) + tags, 'amount'],
    ['a price with two readings', script(belt(offer({ price: '1.299' }))) + tags, 'amount'],
    ['a price of 0', script(belt(offer({ price: 0 }))) + tags, 'amount'],
    [
      'a price for businesses',
      script(belt(offer({ price: '359.20', eligibleCustomerType: 'Business' }))) + tags,
      'amount',
    ],
    [
      'a price that is net',
      script(
        belt({
          '@type': 'Offer',
          priceSpecification: { price: '359.20', valueAddedTaxIncluded: false },
        }),
      ) + tags,
      'amount',
    ],
    [
      'an offer that is over',
      script(belt(offer({ validThrough: '2025-01-01' }))) + tags,
      'expired',
    ],
  ]);
});

describe('tags of a page for previews', () => {
  const sale = '<meta property="product:sale_price:amount" content="449,00">';
  const other = (price: string) => `<meta property="og:price:amount" content="${price}">`;
  const priceless = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Belt</h1>
    <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><link itemprop="availability" href="InStock"></div></div>`;
  shows([
    [
      'a bracket in a text',
      tags.replace(
        /<meta property="og:title" content="Belt">/,
        '<meta content="A > B" property="og:title">',
      ),
      whole,
    ],
    ['a sale at the same price', tags + sale, whole],
    ['a sale at another price', tags + sale.replace('449', '399'), 'unreadable'],
    ['a price in another form', tags + other('449,00'), whole],
    ['a price without decimals', tags + other('449'), whole],
    ['a price with one decimal', tags + other('449,0'), whole],
    [
      'a price with one decimal in two forms',
      tags.replace('449.00', '449.5') + other('449,5'),
      '44950 DKK 2',
    ],
    [
      'a bracket in single quotes',
      `${tags.replace(/<meta property="og:title" content="Belt">/, '')}<meta content='A > B' property='og:title'>`,
      whole,
    ],
    [
      'a title with an attribute',
      `<title data-x="y">Belt</title>${tags.replace(/<meta property="og:title" content="Belt">/, '')}`,
      whole,
    ],
    ['a price in hundredths', tags + other('44900'), 'unreadable'],
    ['a price with other decimals', tags + other('449.50'), 'unreadable'],
    [
      'thousands in two forms',
      tags.replace('449.00', '1.299,00') + other('1299.00'),
      '129900 DKK 2',
    ],
    ['microdata without a price', priceless + tags, whole],
    ['microdata without a price alone', priceless, 'amount'],
    [
      'a price that nobody names',
      tags.replace('<meta property="og:title" content="Belt">', ''),
      'unreadable',
    ],
  ]);
});

describe('a currency that is stated elsewhere', () => {
  shows([
    ['by the product', script(belt(noCurrency(), { priceCurrency: 'DKK' })), whole],
    [
      'by another offer',
      script(belt([offer(), noCurrency({ price: '499' })])),
      `${whole} to 49900 DKK 2`,
    ],
    [
      'by the group',
      script({
        '@type': 'ProductGroup',
        name: 'Belt',
        priceCurrency: 'DKK',
        hasVariant: [belt(noCurrency())],
      }),
      whole,
    ],
    [
      'by a sum around',
      script(belt({ '@type': 'AggregateOffer', priceCurrency: 'DKK', offers: [noCurrency()] })),
      whole,
    ],
    [
      'by the product, beside what has none',
      script([{ '@type': 'WebPage' }, belt(noCurrency(), { priceCurrency: 'DKK' })]),
      whole,
    ],
    ['apart', script([belt(noCurrency()), { '@type': 'Offer', priceCurrency: 'DKK' }]), whole],
    [
      'in both of two that are one',
      script([belt([offer(), noCurrency({ price: '499' })]), belt(offer())]),
      `${whole} to 49900 DKK 2`,
    ],
    [
      'in one of two that are one',
      script([belt(noCurrency({ price: '499' })), belt(offer())]),
      whole,
    ],
    ['by nobody', script(belt(noCurrency())), 'currency'],
    [
      'in two ways',
      script(belt([offer(), offer({ priceCurrency: 'EUR' }), noCurrency()])),
      'currency',
    ],
    [
      'in words that are none',
      script(belt(offer({ priceCurrency: 'kr.' }), { priceCurrency: 'DKK' })),
      'currency',
    ],
    [
      'by another product',
      script([
        belt(noCurrency(), { url: root }),
        belt(offer({ priceCurrency: 'EUR' }), { name: 'Socks', url: '/products/socks' }),
      ]),
      'currency',
    ],
  ]);
});

describe('a product in another place', () => {
  const item = { '@type': 'Product', name: 'Belt' };
  shows([
    ['what an offer is of', script(offer({ itemOffered: item })), whole],
    [
      'what an offer is of, in a graph',
      script({ '@graph': [offer({ itemOffered: [item] })] }),
      whole,
    ],
    [
      'what an offer is of, by reference',
      script([offer({ itemOffered: { '@id': '#belt' } }), { ...item, '@id': '#belt' }]),
      whole,
    ],
    [
      'what two offers are of',
      script([
        offer({ itemOffered: item }),
        offer({ price: '9', itemOffered: { ...item, name: 'Socks' } }),
      ]),
      'ambiguous',
    ],
    [
      'what an offer is of is a service',
      script(offer({ itemOffered: { ...item, '@type': 'Service' } })),
      'not-found',
    ],
    ['an offer of nothing', script(offer()), 'not-found'],
    ['a single thing', script(belt(offer(), { '@type': 'IndividualProduct' })), whole],
    [
      'some of a kind',
      script(belt(offer(), { '@type': 'https://schema.org/SomeProducts' })),
      whole,
    ],
    [
      'a thing of another kind',
      script(belt(offer(), { '@type': 'MyIndividualProduct' })),
      'not-found',
    ],
    [
      'a thing of one more kind',
      script(belt(offer(), { '@type': 'IndividualProductLine' })),
      'not-found',
    ],
    ['a model', script(belt(offer(), { '@type': 'ProductModel' })), 'not-found'],
  ]);
});

describe('a price between two ends', () => {
  const between = (more: object, own: object = {}) =>
    script(
      belt({
        '@type': 'Offer',
        priceSpecification: { '@type': 'PriceSpecification', priceCurrency: 'DKK', ...more },
        ...own,
      }),
    );
  shows([
    ['both', between({ minPrice: '449.00', maxPrice: 499 }), `${whole} to 49900 DKK 2`],
    ['both the same', between({ minPrice: 449, maxPrice: 449 }), whole],
    ['the lower alone', between({ minPrice: '449,00' }), `${whole} to undefined`],
    ['the higher alone', between({ maxPrice: 449 }), 'amount'],
    ['beside a price', between({ price: 449, minPrice: 9, maxPrice: 999 }), whole],
    [
      'beside a price with a comma',
      between({ price: '449,00', minPrice: 9, maxPrice: 999 }),
      whole,
    ],
    ['beside a price of the offer', between({ minPrice: 9 }, { price: 449 }), whole],
    ['without tax', between({ minPrice: 449, valueAddedTaxIncluded: false }), 'amount'],
    ['for members', between({ minPrice: 449, validForMemberTier: {} }), 'amount'],
    ['for nothing', between({ minPrice: 0, maxPrice: 449 }), 'amount'],
    ['with two readings', between({ minPrice: '1.299', maxPrice: '1.499' }), 'amount'],
  ]);
});

describe('a range whose price is specified apart', () => {
  const sum = (priceSpecification: unknown) =>
    script(
      belt({
        '@type': 'AggregateOffer',
        lowPrice: '449',
        highPrice: '499',
        priceCurrency: 'DKK',
        priceSpecification,
      }),
    );
  shows([
    ['without tax', sum({ valueAddedTaxIncluded: false }), 'amount'],
    ['with tax', sum({ valueAddedTaxIncluded: true }), `${whole} to 49900 DKK 2`],
  ]);
});

describe('an offer whose words look like a subscription', () => {
  const named = (more: object) => script(belt(offer(more)));
  shows([
    ['a belt for the day', named({ name: 'Day' }), whole],
    ['a name', named({ name: 'Ann' }), whole],
    ['a month', named({ category: 'MON' }), whole],
    [
      'a release',
      named({ name: 'Quick-release belt', url: '/products/quick-release-belt' }),
      whole,
    ],
    [
      'a shelf of subscriptions',
      named({ url: '/collections/subscription-free/products/belt' }),
      whole,
    ],
    ['a selling plan', named({ url: `${root}?variant=1&selling_plan=4` }), 'subscription'],
    [
      'a lease',
      named({ businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut' }),
      'subscription',
    ],
    ['a lease, by its word', named({ businessFunction: 'LeaseOut' }), 'subscription'],
    [
      'a price for a day',
      named({ priceSpecification: { price: 9, referenceQuantity: { value: 1, unitCode: 'DAY' } } }),
      'subscription',
    ],
    ['words', named({ name: 'Abonnement, hver måned' }), 'subscription'],
    ['a category', named({ category: 'subscription' }), 'subscription'],
  ]);
});

describe('what stock says in words', () => {
  for (const [availability, expected] of [
    ['Unavailable', 'sold-out'],
    ['currently unavailable', 'sold-out'],
    ['temporarily_unavailable', 'sold-out'],
    ['Ej på lager', 'sold-out'],
    ['Ikke på lager', 'sold-out'],
    ['Udgået', 'sold-out'],
    ['available', 'in-stock'],
    ['På lager', 'in-stock'],
    ['Limited availability', 'in-stock'],
    ['Available on back order', 'backorder'],
  ]) {
    it(`${availability} is ${expected}`, () => {
      const found = offerOf(script(belt(offer({ availability }))));
      expect(found).to.include({ availability: expected });
    });
  }
});

describe('a script with a bracket in an attribute', () => {
  const json = JSON.stringify(belt(offer()));
  shows([
    [
      'in front of the type',
      `<script data-if="a > b" type="application/ld+json">${json}</script>`,
      whole,
    ],
    ['behind it', `<script type="application/ld+json" data-if='a > b'>${json}</script>`, whole],
    ['of another kind', `<script data-if="a > b" type="text/x">${json}</script>`, 'unreadable'],
    ['no bracket', `<script type='application/ld+json' async>${json}</script>`, whole],
  ]);
});

describe('one product of several', () => {
  const sized = (size: string, more: object = {}) =>
    belt(offer({ price: `${size}0` }), {
      name: `Belt ${size}`,
      sku: `B-${size}`,
      url: `${root}?variant=${size}`,
      ...more,
    });

  it('has the address, the number and the name that they share, else the page’s', () => {
    const found = offerOf(script([sized('4'), sized('5')]));
    expect(found).to.include({ id: root, name: 'Belt', href: root });
    const twice = [
      belt(offer(), { sku: 'B', url: `${root}/` }),
      belt(offer(), { sku: 'B', url: `${root}/` }),
    ];
    expect(offerOf(script(twice))).to.include({ id: 'B', name: 'Belt', href: `${root}/` });
    const named = offerOf(script([sized('4', { name: 'Belt' }), sized('5', { name: 'Belt' })]));
    expect(named).to.include({ id: root, name: 'Belt', href: root });
  });

  it('keeps the name of the first where they share no word, and the words that separate none', () => {
    const names = (...all: string[]) => {
      const found = offerOf(script(all.map((name, n) => sized(`${n + 4}`, { name }))));
      return typeof found === 'string' ? found : found.name;
    };
    expect(names('Black', 'White')).to.equal('Black');
    expect(names('Belt – Black', 'Belt – White')).to.equal('Belt');
    expect(names('Belt / M', 'Belt / L', 'Belt / XL')).to.equal('Belt');
    expect(names('Belt (M)', 'Belt (L)')).to.equal('Belt');
    expect(names('Belt', 'Belt XL')).to.equal('Belt');
    expect(names('Belts', 'Belt XL')).to.equal('Belts');
    expect(names('Belt – black and white', 'Belt – red and white')).to.equal('Belt');
    expect(names('Belt, soft and black', 'Belt, soft or white')).to.equal('Belt, soft and black');
    expect(names('Belt XL', 'Belt and socks set')).to.equal('Belt XL');
    expect(names('Insole str. 38', 'Insole str. 40')).to.equal('Insole');
    expect(names('Soft insole for men', 'Soft insole for women')).to.equal('Soft insole');
    expect(names('Spike in rubber', 'Spike in cork')).to.equal('Spike');
    expect(names('Abstr 38', 'Abstr 40')).to.equal('Abstr');
    expect(names('Belt og sele, M', 'Belt og strop, M')).to.equal('Belt og sele, M');
    expect(names('Lumbar belt, black, M', 'Lumbar belt, black, L')).to.equal('Lumbar belt, black');
  });

  it('is that of a group that stands in each, by an id or a number', () => {
    const of = (more: object) =>
      script([
        sized('4', { url: '/a', name: 'Small', isVariantOf: { '@type': 'ProductGroup', ...more } }),
        sized('5', { url: '/b', name: 'Large', isVariantOf: { '@type': 'ProductGroup', ...more } }),
      ]);
    expect(offerOf(of({ productGroupID: '7', name: 'Belts' }))).to.include({ name: 'Belts' });
    expect(offerOf(of({ productGroupID: '7' }))).to.include({ name: 'Small' });
    expect(offerOf(of({ name: 'Belts' }))).to.equal('ambiguous');
  });

  it('is one by an id that is written in two ways', () => {
    const one = (id: string, name: string) => belt(offer(), { '@id': id, name });
    expect(read(script([one('#belt', 'A'), one(`${root}#belt`, 'B')]))).to.equal(whole);
    expect(read(script([one('urn:belt', 'A'), one('urn:belt', 'B')]))).to.equal(whole);
    expect(read(script([one('#belt', 'A'), one('/products/socks#belt', 'B')]))).to.equal(
      'ambiguous',
    );
  });

  it('has a picture of its variants where its own is empty', () => {
    const group = { '@type': 'ProductGroup', name: 'Belt', image: '' };
    const page = script({ ...group, hasVariant: [sized('4', { image: '/4.jpg' })] });
    expect(offerOf(page)).to.include({ image: 'https://shop.example/4.jpg' });
    expect(offerOf(script(belt(offer(), { image: [''] })))).to.include({ image: undefined });
  });

  it('is the variant that was asked for, by its number', () => {
    expect(read(script([sized('4'), sized('5')]), { variant: 'B-5' })).to.equal('5000 DKK 2');
    expect(offerOf(script([sized('4'), sized('5')]), { variant: '5' })).to.include({
      href: `${root}?variant=5`,
      variant: '5',
    });
  });
});
