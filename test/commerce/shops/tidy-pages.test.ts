import { expect } from '@open-wc/testing';
import { shop } from '../../../src/commerce/shops/schema-org.js';
import { offerInWords, queryFor, readAt } from '../answers.js';
import { belt, offer, root, script } from './pages.js';

/* What is read without another file, as most pages have it, and what is left to that. */

const parse = (page: string, query: object = {}) =>
  shop.parse([page], 0, queryFor({ platform: 'schema-org', root, product: '', ...query }), readAt);
const readTidily = (...args: Parameters<typeof parse>) => offerInWords(parse(...args));

const group = (...hasVariant: object[]) => ({ '@type': 'ProductGroup', name: 'Belt', hasVariant });
const sized = (size: string, price: string) =>
  belt(offer({ price }), { name: `Belt ${size}`, sku: `B-${size}` });
const sum = { '@type': 'AggregateOffer', lowPrice: '449', highPrice: '499', priceCurrency: 'DKK' };

describe('a page that says it as linked data has it', () => {
  const tidy: readonly (readonly [why: string, data: unknown, low: string, high?: string])[] = [
    ['an offer', belt(offer()), '44900 DKK 2'],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, belt(offer())] }, '44900 DKK 2'],
    ['a range', belt(sum), '44900 DKK 2', '49900 DKK 2'],
    ['a group', group(sized('S', '399'), sized('L', '449')), '39900 DKK 2', '44900 DKK 2'],
    [
      'a used one',
      belt([offer(), offer({ price: 9, itemCondition: 'UsedCondition' })]),
      '44900 DKK 2',
    ],
    ['a subscription', belt([offer(), offer({ price: 9, name: 'Subscription' })]), '44900 DKK 2'],
    [
      'stock',
      belt([offer({ availability: 'InStock' }), offer({ price: 9, availability: 'OutOfStock' })]),
      '44900 DKK 2',
    ],
    [
      'stock by addresses',
      belt([
        offer({ availability: 'http://schema.org/LimitedAvailability' }),
        offer({ price: 9, availability: 'https://schema.org/OutOfStock' }),
      ]),
      '44900 DKK 2',
    ],
    ['a lease', belt([offer(), offer({ price: 9, businessFunction: 'LeaseOut' })]), '44900 DKK 2'],
    [
      'variants at the page of the product',
      {
        ...group(
          { ...sized('S', '399'), url: `${root}?variant=1` },
          { ...sized('L', '449'), url: `${root}?variant=2` },
        ),
        url: root,
      },
      '39900 DKK 2',
      '44900 DKK 2',
    ],
    ['a day', belt(offer({ priceValidUntil: '2027-01-01' })), '44900 DKK 2'],
    ['a time', belt(offer({ validThrough: '2027-01-01T12:00:00+01:00' })), '44900 DKK 2'],
    ['no day', belt(offer({ priceValidUntil: '', validFrom: null })), '44900 DKK 2'],
    [
      'a list price',
      belt({
        '@type': 'Offer',
        priceSpecification: [
          { price: '449', priceCurrency: 'DKK', validThrough: '2027-01-01' },
          { price: '599', priceCurrency: 'DKK', priceType: 'https://schema.org/ListPrice' },
        ],
      }),
      '44900 DKK 2',
    ],
  ];
  for (const [why, data, low, high = low] of tidy) {
    it(`is read at once with ${why}`, () => {
      expect(readTidily(script(data))).to.include({ low, high });
      expect(readTidily(script(JSON.stringify(data, null, 2)))).to.include({ low, high });
    });
  }

  it('is read at once beside scripts that are broken, or end with a space', () => {
    const page = script('{,') + script(belt(offer())).replace('</script>', '</script\n>');
    expect(readTidily(page)).to.include({ low: '44900 DKK 2' });
    expect(readTidily(script(belt(offer())).replace('</script>', '</scripted>'))).to.equal(
      'unreadable',
    );
  });

  it('is not read in a template, but behind one', () => {
    const other = script(belt(offer({ price: '9' }), { name: 'Socks' }));
    const template = `<template class="quick-view">${other}</template>`;
    expect(readTidily(template + script(belt(offer())))).to.include({ low: '44900 DKK 2' });
    expect(readTidily(template)).to.equal('unreadable');
    expect(readTidily(`<template>${script(belt(offer()))}`)).to.include({ low: '44900 DKK 2' });
  });

  it('has a variant at once', () => {
    const page = script(group(sized('S', '399'), sized('L', '449')));
    expect(readTidily(page, { variant: 'B-L' })).to.include({ low: '44900 DKK 2', variant: 'L' });
    expect(parse(page, { choices: true }))
      .to.have.property('variants')
      .with.length(2);
  });
});

describe('a page that says what few say', () => {
  const left: readonly (readonly [why: string, data: unknown, query?: object])[] = [
    [
      'what a unit costs',
      belt(offer({ priceSpecification: { price: 9, referenceQuantity: { value: 1 } } })),
    ],
    ['for whom a price is', belt([offer({ eligibleCustomerType: 'Business' }), offer()])],
    ['how many a price is for', belt([offer({ eligibleQuantity: { minValue: 9 } }), offer()])],
    ['that a price is for members', belt([offer({ validForMemberTier: {} }), offer()])],
    ['an audience', belt([offer({ audience: { '@type': 'BusinessAudience' } }), offer()])],
    ['a day in another form', belt([offer({ priceValidUntil: '31.12.2026' }), offer()])],
    ['a day before all', belt([offer({ validThrough: '1970-01-01' }), offer()])],
    ['a number for a day', belt([offer({ validFrom: 1798675200 }), offer()])],
    ['stock in words', belt(offer({ availability: 'Udsolgt' }))],
    ['stock in rarer words', belt(offer({ availability: 'https://schema.org/PreOrder' }))],
    [
      'stock in words, before another',
      belt([
        offer({ availability: 'SoldOut' }),
        offer({ availability: 'https://schema.org/InStock' }),
      ]),
    ],
    [
      'the page of a variant',
      group({ ...sized('S', '399'), url: '/x' }, { ...sized('L', '449'), url: root }),
    ],
    ['the address of a variant', belt(offer()), { root: `${root}?variant=1` }],
    ['a price with a comma', belt(offer({ price: '449,00' }))],
  ];
  for (const [why, data, query] of left) {
    it(`is left to another file: ${why}`, () => {
      expect(readTidily(script(data), query)).to.be.a('string');
      expect(readTidily(script(JSON.stringify(data, null, 2)), query)).to.be.a('string');
    });
  }
});
