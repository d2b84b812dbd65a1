import { expect } from '@open-wc/testing';
import { belt, offer, offerOf, read, root, script, specifiedBeside, whole } from './pages.js';

/* Dates, numbers, JSON and conditions as pages write them, and beside each what is another price or none. */

type Row = readonly [name: string, page: string, expected: string];

const shows = (rows: readonly Row[]) => {
  for (const [name, page, expected] of rows) {
    it(`${name}: ${expected}`, () => expect(read(page)).to.equal(expected));
  }
};

describe('a date as pages write it', () => {
  const validUntil = (priceValidUntil: unknown) => script(belt(offer({ priceValidUntil })));
  const dates: readonly [date: unknown, isOver: boolean][] = [
    ['31. december 2026', false],
    ['31. december 2025', true],
    ['1. maj 2027', false],
    ['1. maj 2026', true],
    ['31. oktober 2026', true],
    ['3. März 2026', true],
    ['31. Dezember 2026', false],
    ['December 31, 2026', false],
    ['Dec 31, 2025', true],
    ['Wed, 31 Dec 2025 23:59:59 +0100', true],
    ['2025-12-31 23:59:59', true],
    ['2026-12-31 23:59:59', false],
    ['2025.12.31', true],
    ['2026/12/31', false],
    ['20251231', true],
    ['20261231', false],
    [1577836800, true],
    ['1577836800000', true],
    [1798675200, false],
    ['1970-01-01', false],
    ['1970-01-01T00:00:00+00:00', false],
    [0, false],
    ['0000-00-00', false],
    ['0000-00-00 00:00:00', false],
    ['-0001-11-30T00:00:00+00:00', false],
    ['2026-13-45', false],
    ['så længe lager haves', false],
    ['within 14 days', false],
  ];
  for (const [date, isOver] of dates) {
    it(`${JSON.stringify(date)} is ${isOver ? '' : 'not '}over`, () => {
      expect(read(validUntil(date))).to.equal(isOver ? 'expired' : whole);
      const beside = offer({ price: '399', priceValidUntil: date });
      expect(read(script(belt([beside, offer()])))).to.equal(
        isOver ? whole : '39900 DKK 2 to 44900 DKK 2',
      );
    });
  }

  it('is read in what a price is specified by', () => {
    const specified = (more: object) => read(specifiedBeside(more));
    expect(specified({ validThrough: '31.12.2025' })).to.equal(whole);
    expect(specified({ validThrough: '31.12.2026' })).to.equal('39900 DKK 2');
    expect(specified({ validFrom: '1. december 2026' })).to.equal(whole);
    expect(specified({ validFrom: '1. november 2026' })).to.equal('39900 DKK 2');
  });

  it('says from when an offer is one', () => {
    const from = (validFrom: unknown) =>
      read(script(belt([offer({ price: '399', validFrom }), offer()])));
    expect(from('2026-12-01')).to.equal(whole);
    expect(from('1. december 2026')).to.equal(whole);
    expect(from('2026-11-20T12:00:00Z')).to.equal('39900 DKK 2 to 44900 DKK 2');
    expect(from('2026-11-20T12:00:01Z')).to.equal(whole);
    expect(from('2026-11-01')).to.equal('39900 DKK 2 to 44900 DKK 2');
    expect(from('soon')).to.equal('39900 DKK 2 to 44900 DKK 2');
    expect(read(script(belt(offer({ validFrom: '2027-01-01' }))))).to.equal('expired');
  });
});

describe('a price with words around it', () => {
  const written: readonly [price: unknown, expected: string][] = [
    ['449:-', whole],
    ['449,--', whole],
    ['449,00 kr. inkl. moms', whole],
    ['kr. 449,- inkl. moms', whole],
    ['449,00 DKK incl. VAT', whole],
    ['449.00 (incl. VAT)', whole],
    ['449 kr inkl moms', whole],
    ['449.00 DKK inc VAT', whole],
    ['449.00 DKK inc. tax', whole],
    ['449.00 DKK incl. VATS', 'amount'],
    ['449.00 DKK (incl. VAT', whole],
    ['449.00 DKK in. VAT', 'amount'],
    ['4*49', 'amount'],
    ['Udpris: 449', 'amount'],
    ['Priser 449', 'amount'],
    ['nu 449,-', whole],
    ['now: 449.00', whole],
    ['only 449.00', whole],
    ['Pris: 449,00 kr.', whole],
    ['Price: 449.00', whole],
    ['kun 449 kr.', whole],
    ['449,00 kr.*', whole],
    ['Dkr. 449,00', whole],
    ['Nkr. 449,00', 'amount'],
    ['449,00 kr. ekskl. moms', 'amount'],
    ['449,00 kr. inkl. fragt', 'amount'],
    ['fra 449', 'amount'],
    ['Før: 449,00 kr.', 'amount'],
    ['Spar 449 kr.', 'amount'],
    ['ca. 449 kr.', 'amount'],
    ['449 kr./stk.', 'amount'],
    ['449 kr. pr. md.', 'amount'],
    ['449 00', 'amount'],
    ['Pris: 1.299', 'amount'],
    ['449:50-', 'amount'],
    [449.00000000000006, whole],
    ['448.99999999999994', whole],
    ['449.5000000000001', '44950 DKK 2'],
    ['449.12999999999', '44913 DKK 2'],
    ['1299.00000001', '129900 DKK 2'],
    ['449.995000000001', 'amount'],
    ['1.2990000000', 'amount'],
    ['449.00000001 or so', 'amount'],
    [448.999, 'amount'],
    ['448.9999', 'amount'],
    ['449.12345678', 'amount'],
    ['449.00001', 'amount'],
    ['12345.678.901', 'amount'],
    ['1234.567,-', 'amount'],
  ];
  for (const [price, expected] of written) {
    it(`${JSON.stringify(price)} is ${expected}`, () => {
      expect(read(script(belt(offer({ price }))))).to.equal(expected);
    });
  }
});

describe('JSON as pages write it', () => {
  const json = JSON.stringify(belt(offer(), { x: 1 }));
  const instead = (value: string) => json.replace('"x":1', value);
  const texts: Record<string, string> = {
    'a comment with a number': `/* 2 */ // 3\n${json}`,
    'a comma before a comment': `${json.slice(0, -1)},/* the last */}`,
    'a value that is missing, without a space': instead('"gtin13":,"x":1'),
    'two commas': instead('"x":1,,"y":2'),
    'a comma in front': json.replace('{', '{,'),
    'an escape that is none': instead(String.raw`"x":"a\x41\u12"`),
    'no number': instead('"x":NaN,"y":undefined'),
    'a number with zeros in front': instead('"x":0571234567890'),
    'a number that begins with a point': instead('"x":.55'),
    'words of another language': instead('"x":True,"y":None,"z":False'),
    'a number with a sign': instead('"x":+1'),
    'a point behind a number': instead('"x":1.'),
    'a price with a point behind': json.replace('"449.00"', '449.'),
    'a sign that nobody sees': `\u200b${json}`,
    'a comma behind': `${json},\n`,
    'a comment that ends as old machines end lines': `// belt\r${json}`,
    'numbers for quotes': json.replaceAll('"', '&#34;'),
    'a price with a comma and no quotes': json.replace('"449.00"', '449,00'),
    'a price with a comma and one decimal': json.replace('"449.00"', '449,0'),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`is read with ${name}`, () => expect(read(script(text))).to.equal(whole));
  }

  it('keeps the signs that are escaped as JSON has it', () => {
    const text = json.replace('"Belt"', String.raw`"B\u00E6lt\x \"1\""`);
    expect(offerOf(script(text))).to.include({ name: 'Bæltx "1"' });
  });

  it('is not where it can be read in two ways, or in none', () => {
    for (const text of [
      json.replace('"449.00"', '449,00,00'),
      json.replace('"449.00"', 'kr449'),
      instead('"x":{{ product.mpn }}'),
      instead('"x":"a 5" belt"'),
      json.replace(',"name"', ' "name"'),
    ])
      expect(read(script(text)), text).to.equal('unreadable');
    expect(read(script(json.replace('"449.00"', '1.299,00')))).to.equal('129900 DKK 2');
    expect(read(script(json.replace('"449.00"', '1,299.00')))).to.equal('129900 DKK 2');
    expect(read(script(json.replace('"449.00"', '1,299')))).to.equal('amount');
    expect(read(script(json.replace('"449.00"', '449,000')))).to.equal('amount');
    expect(read(script(json.replace('"449.00"', '1,29.00')))).to.equal('unreadable');
    expect(read(script(json.replace('"449.00"', '+449')))).to.equal('amount');
    expect(read(script(belt({ a1: offer(), a2: offer() })))).to.equal('amount');
  });
});

describe('a page that would take long', () => {
  const soon = (act: () => void) => {
    const start = performance.now();
    act();
    expect(performance.now() - start).to.be.below(1000);
  };

  it('is read soon all the same', () => {
    const stars = '★'.repeat(60);
    const named = (size: string) => belt(offer(), { name: `${stars} Belt ${size}`, '@id': '#a' });
    soon(() =>
      expect(offerOf(script([named('S'), named('L')]))).to.include({ name: `${stars} Belt` }),
    );
    const spaces = ' '.repeat(20_000);
    soon(() =>
      expect(read(script(`{${spaces},${JSON.stringify(belt(offer())).slice(1)}`))).to.equal(whole),
    );
    soon(() => expect(read(`<script "${'a" '.repeat(20_000)}`)).to.equal('unreadable'));
    soon(() =>
      expect(read(script(belt(offer({ price: `${'1.'.repeat(5000)}x` }))))).to.equal('amount'),
    );
  });
});

describe('a price in another property', () => {
  shows([
    [
      'the product’s own',
      script({ '@type': 'Product', name: 'Belt', price: '449', priceCurrency: 'DKK' }),
      whole,
    ],
    ['`offer`', script({ '@type': 'Product', name: 'Belt', offer: offer() }), whole],
    [
      'a range of an offer',
      script(belt({ '@type': 'Offer', lowPrice: '449', highPrice: '499', priceCurrency: 'DKK' })),
      `${whole} to 49900 DKK 2`,
    ],
    ['a range beside a price', script(belt(offer({ lowPrice: '1', highPrice: '999' }))), whole],
    [
      'a range beside a price with a comma',
      script(belt(offer({ price: '449,00', lowPrice: '1', highPrice: '999' }))),
      whole,
    ],
    [
      'the product’s own, of another than is offered',
      script([
        { '@type': 'Product', name: 'Socks', price: '9', priceCurrency: 'DKK' },
        belt(offer({ price: '449,00' })),
      ]),
      whole,
    ],
    [
      'a brand’s',
      script({ '@type': 'Brand', name: 'Belt', price: '449', priceCurrency: 'DKK' }),
      'not-found',
    ],
  ]);
});

describe('an offer that is not for every shopper', () => {
  const beside = (more: object) => script(belt([offer(), offer({ price: '300', ...more })]));
  const alone = (more: object) => script(belt(offer(more)));
  shows([
    ['pre-owned', beside({ itemCondition: 'Pre-owned' }), whole],
    ['used, in Danish', beside({ itemCondition: 'Brugt' }), whole],
    ['out of an open box', beside({ itemCondition: 'Open box' }), whole],
    ['out of an open box, in one word', beside({ itemCondition: 'OpenBoxCondition' }), whole],
    ['unused', beside({ itemCondition: 'unused' }), '30000 DKK 2 to 44900 DKK 2'],
    ['for businesses, by audience', beside({ audience: { '@type': 'BusinessAudience' } }), whole],
    [
      'for women',
      beside({ audience: { '@type': 'PeopleAudience' } }),
      '30000 DKK 2 to 44900 DKK 2',
    ],
    ['for members', beside({ validForMemberTier: { name: 'Gold' } }), whole],
    ['for members alone', alone({ validForMemberTier: { name: 'Gold' } }), 'amount'],
    [
      'the first of several payments',
      beside({ priceSpecification: { priceComponentType: 'https://schema.org/Downpayment' } }),
      whole,
    ],
    [
      'one of several payments',
      beside({ priceSpecification: { priceComponentType: 'Installment' } }),
      whole,
    ],
    [
      'with installation',
      alone({ priceSpecification: { price: '449', name: 'With installation' } }),
      whole,
    ],
    ['every 4 weeks', beside({ name: 'Delivery every 4 weeks' }), whole],
    ['hver 4. uge', beside({ name: 'Levering hver 4. uge' }), whole],
    ['monthly', beside({ name: 'Monthly' }), whole],
    ['for every day', beside({ name: 'For every day' }), '30000 DKK 2 to 44900 DKK 2'],
  ]);
});

describe('the kind of a price', () => {
  const of = (more: object) =>
    script(
      belt({
        '@type': 'Offer',
        priceSpecification: { price: '449', priceCurrency: 'DKK', ...more },
      }),
    );
  shows([
    ['a sale', of({ priceType: 'https://schema.org/SalePrice' }), whole],
    ['a list', of({ priceType: 'https://schema.org/ListPrice' }), 'amount'],
    ['a suggestion', of({ priceType: 'https://schema.org/MSRP' }), 'amount'],
    ['struck through', of({ priceType: 'https://schema.org/StrikethroughPrice' }), 'amount'],
    ['before a sale', of({ priceType: 'PreSalePrice' }), 'amount'],
    ['a sale’s, of old', of({ priceType: 'SalePriceBefore' }), 'amount'],
    ['a kind of goods', of({ goodsTypeName: 'belts' }), whole],
  ]);
});

describe('a price that is said to be without tax', () => {
  const specified = (valueAddedTaxIncluded: unknown) =>
    script(
      belt(
        offer({
          priceSpecification: { price: '449', priceCurrency: 'DKK', valueAddedTaxIncluded },
        }),
      ),
    );
  shows([
    ['false', specified(false), 'amount'],
    ['"False"', specified('False'), 'amount'],
    ['an address', specified('https://schema.org/False'), 'amount'],
    ['0', specified(0), 'amount'],
    ['"no"', specified('no'), 'amount'],
    ['"nej"', specified('nej'), 'amount'],
    ['by the offer', script(belt(offer({ valueAddedTaxIncluded: false }))), 'amount'],
    ['true', specified(true), whole],
    ['an address of true', specified('https://schema.org/True'), whole],
    ['null', specified(null), whole],
    ['""', specified(''), whole],
    ['by the offer, with tax', script(belt(offer({ valueAddedTaxIncluded: 'true' }))), whole],
    [
      'beside one with',
      script(
        belt({
          '@type': 'Offer',
          priceSpecification: [
            {
              price: '359.20',
              priceCurrency: 'DKK',
              valueAddedTaxIncluded: 'https://schema.org/False',
            },
            {
              price: '449',
              priceCurrency: 'DKK',
              valueAddedTaxIncluded: 'https://schema.org/True',
            },
          ],
        }),
      ),
      whole,
    ],
  ]);
});

describe('an offer that sells nothing', () => {
  const beside = (word: string) =>
    script(
      belt([
        offer(),
        offer({ price: '50', businessFunction: `http://purl.org/goodrelations/v1#${word}` }),
      ]),
    );
  shows([
    ['to buy it back', beside('Buy'), whole],
    ['to repair it', beside('Repair'), whole],
    ['to rent it', beside('LeaseOut'), whole],
    ['to sell it', beside('Sell'), '5000 DKK 2 to 44900 DKK 2'],
  ]);
});

describe('a quantity that a price is for', () => {
  const of = (eligibleQuantity: unknown) => ({
    price: '449',
    priceCurrency: 'DKK',
    eligibleQuantity,
  });
  const many = { ...of({ minValue: 10 }), price: '399' };
  const specified = (...priceSpecification: object[]) =>
    script(belt({ '@type': 'Offer', priceSpecification }));
  shows([
    ['one or more', specified(of({ minValue: 1 }), many), whole],
    ['up to nine', specified(of({ maxValue: 9 }), many), whole],
    ['one to nine, behind', specified(many, of({ minValue: '1', maxValue: 9 })), whole],
    ['ten or more', specified(many), 'amount'],
  ]);
});

describe('ends of a price, and lists, in other places', () => {
  shows([
    [
      'of the offer',
      script(belt({ '@type': 'Offer', minPrice: 449, maxPrice: 499, priceCurrency: 'DKK' })),
      `${whole} to 49900 DKK 2`,
    ],
    ['a list within a list', script(belt([[offer()]])), whole],
    [
      'a list within a list, of two',
      script(belt([[offer()], [offer({ price: 'ask us' })]])),
      whole,
    ],
  ]);
});

describe('tags of a page without a title of their own', () => {
  const tags =
    '<meta property="product:price:amount" content="449.00"><meta property="product:price:currency" content="DKK">';

  it('have the page’s', () => {
    expect(offerOf(`<title>Belt &amp; more</title>${tags}`, { root })).to.include({
      name: 'Belt & more',
    });
    expect(read(tags)).to.equal('unreadable');
  });
});
