import { expect } from '@open-wc/testing';
import { belt, offer, offerOf, read, root, script, whole } from './pages.js';

/* Which variant, and which product, of those that a page states. */

const sized = (size: string, price: string, more: object = {}) =>
  belt(offer({ price }), { name: `Belt ${size}`, ...more });
const group = (...hasVariant: object[]) =>
  script({ '@type': 'ProductGroup', name: 'Belt', hasVariant });
const at = (query: string) => ({ root: `${root}?${query}` });
const range = '39900 DKK 2 to 49900 DKK 2';

describe('a variant by an address', () => {
  const byUrl = group(
    sized('S', '399', { url: `${root}?size=S` }),
    sized('L', '499', { url: `${root}?size=L` }),
  );

  it('is at the page’s own', () => {
    expect(read(byUrl, at('size=L'))).to.equal('49900 DKK 2');
    expect(read(byUrl, at('size=M'))).to.equal(range);
    expect(read(byUrl)).to.equal(range);
  });

  it('is at one without a query, where the product is elsewhere or nowhere', () => {
    const variants = [
      sized('S', '399', { url: '/products/belt-s' }),
      sized('L', '499', { url: '/products/belt-l' }),
    ];
    const large = { root: 'https://shop.example/products/belt-l' };
    expect(read(group(...variants), large)).to.equal('49900 DKK 2');
    expect(read(group(...variants))).to.equal(range);
    const of = (url: string, hasVariant: object[]) =>
      script({ '@type': 'ProductGroup', name: 'Belt', url, hasVariant });
    expect(read(of(root, variants), large)).to.equal('49900 DKK 2');
    expect(read(of('/products/belt-l', variants), large)).to.equal(range);
    const offers = [
      offer({ price: '399', name: 'S', url: '/products/belt-s' }),
      offer({ price: '499', name: 'L', url: '/products/belt-l' }),
    ];
    expect(read(script(belt(offers)), large)).to.equal('49900 DKK 2');
    expect(
      read(script(belt(offers.map((each) => ({ ...each, url: root }))))).includes(' to '),
    ).to.equal(true);
  });

  it('is at one with the same parameters, in any order, beside those of an advertisement', () => {
    const page = group(
      sized('S', '399', { url: `${root}?size=S&color=black` }),
      sized('L', '499', { url: `${root}?size=L&color=black` }),
    );
    expect(read(page, at('color=black&size=L'))).to.equal('49900 DKK 2');
    expect(read(page, at('utm_source=x&size=L&color=black'))).to.equal('49900 DKK 2');
    expect(read(page, at('size=L'))).to.equal(range);
    expect(read(page, at('size=L&color=white'))).to.equal(range);
    const within = group(
      sized('S', '399', { url: `${root}?size=L` }),
      sized('L', '499', { url: `${root}?size=L&color=black` }),
    );
    expect(read(within, at('size=L&color=black'))).to.equal('49900 DKK 2');
    expect(read(within, at('size=L&color=white'))).to.equal('39900 DKK 2');
    const bare = group(
      sized('S', '399', { url: root }),
      sized('L', '499', { url: `${root}?size=L` }),
    );
    expect(read(bare, at('utm_source=x'))).to.equal(range);
    const own = script({
      '@type': 'ProductGroup',
      name: 'Belt',
      url: `${root}?size=L`,
      hasVariant: [sized('S', '399'), sized('L', '499', { url: `${root}?size=L` })],
    });
    expect(read(own, at('size=L&utm_source=x'))).to.equal(range);
  });

  it('is where its offer, or its id, says that it is', () => {
    const byOffer = group(
      belt(offer({ price: '399', url: `${root}?size=S` }), { name: 'S', url: '/elsewhere' }),
      belt(offer({ price: '499', url: `${root}?size=L` }), { name: 'L', url: '/elsewhere' }),
    );
    expect(read(byOffer, at('size=L'))).to.equal('49900 DKK 2');
    const byId = group(
      sized('S', '399', { '@id': `${root}?variant=41#v` }),
      sized('L', '499', { '@id': `${root}?variant=42#v` }),
    );
    expect(read(byId, at('variant=42'))).to.equal('49900 DKK 2');
    expect(read(byId, { variant: ' 42 ' })).to.equal('49900 DKK 2');
    expect(offerOf(byId, { variant: '42' })).to.include({ href: `${root}?variant=42#v` });
  });

  it('is none on another page, where several are there, or where the product is', () => {
    const elsewhere = group(
      sized('S', '399', { url: '/products/socks?size=L' }),
      sized('L', '499', { url: '/products/socks?size=M' }),
    );
    expect(read(elsewhere, at('size=L'))).to.equal(range);
    const together = group(
      sized('S', '399', { url: `${root}?size=L` }),
      sized('L', '499', { url: `${root}?size=L` }),
      sized('M', '449', { url: `${root}?size=M` }),
    );
    expect(read(together, at('size=L'))).to.equal(range);
    const own = script({
      '@type': 'ProductGroup',
      name: 'Belt',
      url: `${root}?size=L`,
      hasVariant: [sized('S', '399'), sized('L', '499', { url: `${root}?size=L` })],
    });
    expect(read(own, at('size=L'))).to.equal(range);
  });

  it('is no other than the product where it is the only one', () => {
    const only = group(sized('L', '499', { url: `${root}?size=L` }));
    expect(offerOf(only, at('size=L'))).to.include({ variant: undefined });
  });

  it('is linked where it is, or where the product is', () => {
    const page = (url: string, id: string) =>
      group(sized('S', '399', { sku: 'S', url, '@id': id }), sized('L', '499', { sku: 'L' }));
    expect(offerOf(page('javascript:0', '/b?variant=1'), { variant: 'S' })).to.include({
      href: 'https://shop.example/b?variant=1',
    });
    expect(offerOf(page('', '#s'), { variant: 'S' })).to.include({ href: root });
  });
});

describe('a variant by a name', () => {
  it('keeps what is written within it', () => {
    for (const [name, title] of [
      ['Belt 10-pack', '10-pack'],
      ['10-pack belt', '10-pack belt'],
      ['Belt – black/white', 'black/white'],
      ['Belt, wide: L', 'wide: L'],
    ]) {
      const page = group(sized('', '399', { name, sku: '1' }), sized('', '499', { sku: '2' }));
      expect(offerOf(page, { variant: '1' })).to.include({ variant: title });
    }
  });

  it('may be a sum of offers', () => {
    const sum = (name: string, lowPrice: string) => ({
      '@type': 'AggregateOffer',
      name,
      lowPrice,
      highPrice: '499',
      priceCurrency: 'DKK',
    });
    const page = script(belt([sum('S', '399'), sum('L', '449')]));
    expect(read(page, { variant: 'L' })).to.equal('44900 DKK 2 to 49900 DKK 2');
  });
});

describe('offers within a sum', () => {
  const sum = (more: object) =>
    script(belt({ '@type': 'AggregateOffer', priceCurrency: 'DKK', offers: [offer()], ...more }));

  it('count where all are there, or the sum has no price', () => {
    expect(read(sum({ lowPrice: '9', highPrice: '9' }))).to.equal(whole);
    expect(read(sum({ lowPrice: '9', highPrice: '9', offerCount: 1 }))).to.equal(whole);
    expect(read(sum({ lowPrice: '399', highPrice: '499', offerCount: 5 }))).to.equal(range);
    expect(read(sum({ offerCount: 5 }))).to.equal(whole);
    expect(read(sum({ offerCount: 5, lowPrice: null }))).to.equal(whole);
  });

  it('are unclear where one end is', () => {
    const unclear = {
      '@type': 'AggregateOffer',
      priceCurrency: 'DKK',
      lowPrice: '1.299',
      highPrice: '1499,00',
    };
    expect(read(script(belt([offer(), unclear])))).to.equal('amount');
  });
});

describe('what a unit costs', () => {
  it('is said of one offer alone', () => {
    const priceSpecification = {
      price: 120,
      priceCurrency: 'DKK',
      referenceQuantity: { value: 1, unitCode: 'LTR' },
    };
    const one = offer({ priceSpecification });
    expect(offerOf(script(belt(one)))).to.have.nested.property('unitPrice.unit', 'l');
    expect(offerOf(script(belt([one, one])))).to.include({ unitPrice: undefined });
  });
});

describe('the product that the page is about', () => {
  it('is none that has no address, at the root of a site', () => {
    const products = [belt(offer(), { name: 'A' }), belt(offer(), { name: 'B', url: '/b' })];
    expect(read(script(products), { root: 'https://shop.example/' })).to.equal('ambiguous');
    const own = [belt(offer(), { name: 'A', url: '/' }), products[1]];
    expect(read(script(own), { root: 'https://shop.example/' })).to.equal(whole);
  });

  it('is the one whose offer, or which itself, says that it is of the page', () => {
    const socks = belt(offer({ price: '9', url: '/socks' }), { name: 'Socks' });
    for (const own of [
      belt(offer({ url: root })),
      belt(offer({ url: `${root}/?utm_source=x` })),
      belt(offer(), { mainEntityOfPage: root }),
      belt(offer(), { mainEntityOfPage: { '@type': 'WebPage', '@id': root } }),
      belt(offer(), { url: '/Products/Belt' }),
    ])
      expect(read(script([own, socks]))).to.equal(whole);
    for (const none of [
      belt(offer({ url: '#offer' })),
      belt(offer(), { mainEntityOfPage: { '@type': 'WebPage' } }),
      belt(offer(), { mainEntityOfPage: '/products/other' }),
    ])
      expect(read(script([none, socks]))).to.equal('ambiguous');
  });

  it('is at an address however that is encoded', () => {
    const products = [
      belt(offer(), { url: '/products/b%c3%a6lte' }),
      belt(offer(), { url: '/x', name: 'X' }),
    ];
    for (const path of ['b%C3%A6lte', 'bælte'])
      expect(read(script(products), { root: `https://shop.example/products/${path}` })).to.equal(
        whole,
      );
  });

  it('is none of variants of several pages', () => {
    const variants = [
      sized('4', '399', { url: '/a?variant=4' }),
      sized('5', '499', { url: '/b?variant=5' }),
    ];
    expect(read(script(variants))).to.equal('ambiguous');
  });
});

describe('a word of stock', () => {
  for (const [availability, expected] of [
    ['Another colour in stock', 'in-stock'],
    ['Not in stock', 'sold-out'],
    ['Projekt på lager', 'in-stock'],
    ['Restordre', 'backorder'],
    ['Bestillingsvare', 'backorder'],
    ['Kan ikke bestilles', 'sold-out'],
    ['Utsolgt', 'sold-out'],
    ['Slut i lager', 'sold-out'],
    ['Ausverkauft', 'sold-out'],
    ['Nicht auf Lager', 'sold-out'],
    ['No longer available', 'sold-out'],
    ['NotAvailable', 'sold-out'],
    ['None in stock', 'sold-out'],
    ['0 på lager', 'sold-out'],
    ['Ingen på lager', 'sold-out'],
    ['10 på lager', 'in-stock'],
    ['Normal delivery', 'in-stock'],
    ['Notify us: in stock', 'in-stock'],
    ['Sofort lieferbar', 'in-stock'],
    ['Afslutningsvare på lager', 'in-stock'],
    ['Hej, på lager', 'in-stock'],
    ['Piano på lager', 'in-stock'],
    ['Wir haben noch nicht alles, aber dies', 'in-stock'],
    ['på lager, sendes i dag', 'in-stock'],
    ['Ejby: på lager', 'in-stock'],
  ]) {
    it(`${availability} is ${expected}`, () => {
      expect(offerOf(script(belt(offer({ availability }))))).to.include({ availability: expected });
    });
  }
});
