import { expect } from '@open-wc/testing';
import { belt, offer, offerOf, read, root, script, specifiedBeside, whole } from './pages.js';

/*
 * What product pages of real shops say, in the forms that they say it, and beside each what looks like it and
 * is refused, as nobody could tell.
 */

const json = JSON.stringify(belt(offer()));

describe('linked data as pages have it', () => {
  const types: readonly unknown[] = [
    'product',
    'PRODUCT',
    'https://schema.org/Product',
    'schema:Product',
    ['Thing', 'Product'],
  ];
  for (const type of types) {
    it(`is a product by ${JSON.stringify(type)}`, () => {
      expect(read(script(belt(offer(), { '@type': type })))).to.equal(whole);
    });
  }

  it('is no product by a name that has the word in it', () => {
    for (const type of ['ProductModel', 'ProductCollection', 'Products', ''])
      expect(read(script(belt(offer(), { '@type': type })))).to.equal('not-found');
  });

  const texts: Record<string, string> = {
    CDATA: `<![CDATA[${json}]]>`,
    'CDATA in a comment': `//<![CDATA[\n${json}\n//]]>`,
    'a comment in front': `/* the belt */ ${json}`,
    'a comment to the end of the line': `// the belt\n${json}`,
    'an HTML comment around': `<!--\n${json}\n-->`,
    'a byte order mark': `\uFEFF${json}`,
    'a raw break in a text': json.replace('"Belt"', '"Belt\nfor the back"'),
    'a raw tab in a text': json.replace('"Belt"', '"Belt\tblack"'),
    'a comma too many': json.replace(/\}\}$/, ',},}'),
    'a semicolon behind': `${json};`,
    'an escape that JSON has not': json.replace('"Belt"', String.raw`"Men\'s \_belt"`),
    'a value that is missing': json.replace('"Belt"', '"Belt","gtin13": ,"mpn":"1"'),
    'a space that is not one': json.replace('"name"', '\u00a0"name"'),
    'entities for quotes': json.replaceAll('"', '&quot;'),
    'another text right behind it': `${json}{"@type":"BreadcrumbList"}`,
    'a byte order mark behind a break': `\n\n\uFEFF${json}`,
    'a semicolon and a break behind': `${json} ;\n`,
    'a value that is missing, right before the end': json.replace(/\}\}$/, ',"sku": }}'),
    'another text behind it': `${json}\n{"@type":"BreadcrumbList"}`,
    capitals: json.replace('"offers"', '"Offers"').replace('"name"', '"Name"'),
    'a list with gaps': JSON.stringify(belt({ 1: offer(), 4: offer() })),
    'an address with two slashes': `${json.replace('"Belt"', '"Belt", "sameAs": "https://x.example//a"')};`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`is read with ${name}`, () => expect(read(script(text))).to.equal(whole));
  }

  it('keeps the words that it repairs', () => {
    const named = (text: string) => offerOf(script(text));
    expect(named(texts['a raw break in a text']!)).to.include({ name: 'Belt for the back' });
    expect(named(texts['an escape that JSON has not']!)).to.include({ name: "Men's _belt" });
    const address = json.replace('"Belt"', '"Belt // a, } :, ;"').replace(/\}$/, ',}');
    expect(named(address)).to.include({ name: 'Belt // a, } :, ;' });
    const comment = json.replace('"Belt"', '"Belt /* a */"').replace(/\}$/, ',}');
    expect(named(comment)).to.include({ name: 'Belt /* a */' });
  });

  it('takes numbers among other names for no list', () => {
    const odd = { ...belt(offer({ price: '449,00' })), 1: 'x', '2x': 'y', x3: 'z' };
    expect(read(script(odd))).to.equal(whole);
    expect(read(script(belt({ 10: offer(), 11: offer() })))).to.equal(whole);
    expect(read(script(belt({ '1a': offer() })))).to.equal('amount');
  });

  it('is read behind a script that holds the beginning of a comment', () => {
    expect(read(`<script>if (a <!--b) c()</script>${script(json)}<!-- end -->`)).to.equal(whole);
  });

  it('is not read in a comment, nor where it is no JSON at all', () => {
    expect(read(`<!-- ${script(json)} -->`)).to.equal('unreadable');
    for (const text of ['{', `${json.slice(0, -1)}`, `var a = ${json}`, json.replaceAll('"', "'")])
      expect(read(script(text))).to.equal('unreadable');
  });

  describe('of several products', () => {
    const elsewhere = { url: 'https://shop.example/products/shirt' };

    it('is one by its name, its id or its address', () => {
      const shirt = { name: 'Belt, black', ...elsewhere };
      expect(read(script([belt(offer()), belt(offer())]))).to.equal(whole);
      expect(read(script(belt(offer())) + script(belt(offer({ price: '499' }))))).to.equal(
        `${whole} to 49900 DKK 2`,
      );
      const id = { '@id': '#belt' };
      expect(read(script([belt(offer(), id), belt(offer(), { ...id, name: 'Belt 2' })]))).to.equal(
        whole,
      );
      expect(read(script([belt(offer(), shirt), belt(offer(), { ...shirt, name: 'B' })]))).to.equal(
        whole,
      );
      expect(
        read(script([belt(offer(), { url: root }), belt(offer({ price: '9' }), shirt)])),
      ).to.equal(whole);
      expect(
        read(script([belt(offer(), { url: `${root}/` }), belt(offer({ price: '9' }), shirt)])),
      ).to.equal(whole);
    });

    it('is none where they are different ones', () => {
      const one = belt(offer(), { name: 'One', url: '/1' });
      expect(read(script([one, belt(offer(), { name: 'Two', url: '/2' })]))).to.equal('ambiguous');
      expect(
        read(script([belt(offer(), { name: undefined }), belt(offer(), { name: undefined })])),
      ).to.equal('ambiguous');
    });
  });

  describe('of several offers', () => {
    const cases: readonly [name: string, offers: unknown, expected: string][] = [
      [
        'one for nothing leaves the price to a script',
        [offer(), offer({ price: '0.00' })],
        'amount',
      ],
      ['one that cannot be read is passed over', [offer(), offer({ price: 'ask us' })], whole],
      [
        'one that can be read in two ways is not passed over',
        [offer({ price: '1.200' }), offer({ price: '1500,00' })],
        'amount',
      ],
      ['none can be read', [offer({ price: 'ask us' })], 'amount'],
      ['two currencies are no price', [offer(), offer({ priceCurrency: 'EUR' })], 'currency'],
      [
        'a used one is another thing',
        [offer(), offer({ price: '125', itemCondition: 'https://schema.org/UsedCondition' })],
        whole,
      ],
      ['a used one alone is what there is', [offer({ itemCondition: 'UsedCondition' })], whole],
      [
        'a refurbished one',
        [
          offer({ price: '99', itemCondition: 'RefurbishedCondition' }),
          offer({ itemCondition: 'NewCondition' }),
        ],
        whole,
      ],
      [
        'business pays less',
        [offer(), offer({ price: '359.20', eligibleCustomerType: 'https://schema.org/Business' })],
        whole,
      ],
      [
        'business alone is no public price',
        [offer({ eligibleCustomerType: 'http://purl.org/goodrelations/v1#Business' })],
        'amount',
      ],
      ['a list of one price', offer({ price: ['449'] }), whole],
      ['a list of two prices', offer({ price: ['449', '499'] }), 'amount'],
      ['a value of its own', offer({ price: { '@value': '449.00' } }), whole],
      [
        'a sum without a highest',
        { '@type': 'AggregateOffer', lowPrice: '449', highPrice: '', priceCurrency: 'DKK' },
        '44900 DKK 2 to undefined',
      ],
      [
        'a price of what is in the pack, and a quantity to compare by',
        {
          '@type': 'Offer',
          priceSpecification: {
            '@type': 'UnitPriceSpecification',
            price: 449,
            priceCurrency: 'DKK',
            referenceQuantity: { value: '4.5', unitCode: 'LTR', valueReference: { value: 1 } },
          },
        },
        whole,
      ],
      [
        'a price of a litre alone',
        {
          '@type': 'Offer',
          priceSpecification: {
            price: 449,
            priceCurrency: 'DKK',
            referenceQuantity: { value: '1', unitCode: 'LTR' },
          },
        },
        'amount',
      ],
      [
        'ten or more at once cost less',
        [offer(), offer({ price: '399', eligibleQuantity: { minValue: 10 } })],
        whole,
      ],
      ['one or more', offer({ eligibleQuantity: { minValue: 1, maxValue: 9 } }), whole],
      ['ten or more alone', offer({ eligibleQuantity: { minValue: '10' } }), 'amount'],
      [
        'a price for each month',
        offer({ priceSpecification: { price: '9', billingIncrement: 1 } }),
        'subscription',
      ],
      ['a duration', offer({ eligibleDuration: { value: 1 } }), 'subscription'],
      ['a name that has the word', offer({ name: 'Billings belt' }), whole],
      [
        'business and all others',
        [offer({ eligibleCustomerType: ['Business', 'Enduser'] })],
        whole,
      ],
      [
        'a subscription is not bought once',
        [
          offer(),
          offer({
            price: '18.40',
            priceSpecification: {
              '@type': 'UnitPriceSpecification',
              price: '18.40',
              billingDuration: 'P1M',
            },
          }),
        ],
        whole,
      ],
      [
        'a subscription by its address',
        [offer(), offer({ price: '18.40', url: '/belt?selling_plan=4' })],
        whole,
      ],
      ['a subscription alone', [offer({ name: 'Subscribe and save' })], 'subscription'],
      [
        'a sale alone',
        {
          ...offer(),
          price: undefined,
          priceSpecification: {
            '@type': 'UnitPriceSpecification',
            priceType: 'https://schema.org/SalePrice',
            price: '449',
            priceCurrency: 'DKK',
          },
        },
        whole,
      ],
      [
        'a list price alone',
        {
          ...offer(),
          price: undefined,
          priceSpecification: {
            priceType: 'https://schema.org/ListPrice',
            price: '449',
            priceCurrency: 'DKK',
          },
        },
        'amount',
      ],
      [
        'offers within',
        {
          '@type': 'AggregateOffer',
          lowPrice: '9',
          priceCurrency: 'DKK',
          offers: [offer(), offer({ price: '199', availability: 'OutOfStock' })],
        },
        whole,
      ],
      [
        'a sum without offers within',
        { '@type': 'aggregateOffer', lowPrice: '449', highPrice: '499', priceCurrency: 'DKK' },
        `${whole} to 49900 DKK 2`,
      ],
      [
        'what delivery costs is no price',
        offer({
          price: undefined,
          priceSpecification: [
            { '@type': 'DeliveryChargeSpecification', price: '39', priceCurrency: 'DKK' },
            { '@type': 'UnitPriceSpecification', price: '449', priceCurrency: 'DKK' },
          ],
        }),
        whole,
      ],
      [
        'what delivery costs, alone',
        offer({
          price: undefined,
          priceSpecification: { '@type': 'DeliveryChargeSpecification', price: '39' },
        }),
        'amount',
      ],
      [
        'a price with tax, beside one without',
        offer({
          price: '359.20',
          priceSpecification: [
            { price: '359.20', priceCurrency: 'DKK', valueAddedTaxIncluded: false },
            { price: '449.00', priceCurrency: 'DKK', valueAddedTaxIncluded: true },
          ],
        }),
        whole,
      ],
      [
        'a price without tax',
        offer({ priceSpecification: { price: '359.20', valueAddedTaxIncluded: 'false' } }),
        'amount',
      ],
      [
        'a sale that is over',
        offer({
          price: undefined,
          priceSpecification: [
            { price: '399', priceCurrency: 'DKK', validThrough: '2026-11-19' },
            { price: '449', priceCurrency: 'DKK' },
          ],
        }),
        whole,
      ],
      [
        'a sale that is over, alone',
        offer({ price: undefined, priceSpecification: { price: '9', validThrough: '2026-11-19' } }),
        'amount',
      ],
      [
        'a rent',
        offer({ businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut' }),
        'subscription',
      ],
      [
        'a sum with one price',
        { '@type': 'AggregateOffer', price: '449', priceCurrency: 'DKK' },
        '44900 DKK 2 to undefined',
      ],
      ['a date as Danes write it', offer({ priceValidUntil: '31.12.2026' }), whole],
      ['a date that has passed', offer({ priceValidUntil: '31-12-2025' }), 'expired'],
      ['a date with two readings, one to come', offer({ priceValidUntil: '01/12/2026' }), whole],
      ['a date with two readings, both over', offer({ priceValidUntil: '01/02/2025' }), 'expired'],
      ['no date', offer({ priceValidUntil: 'while stocks last' }), whole],
    ];
    for (const [name, offers, expected] of cases) {
      it(`knows: ${name}`, () => expect(read(script(belt(offers)))).to.equal(expected));
    }
  });

  describe('in what it says of stock', () => {
    const cases: readonly [availability: unknown, expected: string][] = [
      ['https://schema.org/OutOfStock', 'sold-out'],
      ['https://schema.org/OutOfStock/', 'sold-out'],
      ['Out of stock', 'sold-out'],
      ['out_of_stock', 'sold-out'],
      ['sold out', 'sold-out'],
      ['Udsolgt', 'sold-out'],
      ['discontinued', 'sold-out'],
      [{ '@id': 'https://schema.org/OutOfStock' }, 'sold-out'],
      [['http://schema.org/OutOfStock'], 'sold-out'],
      ['http://schema.org/BackOrder', 'backorder'],
      ['pre-order', 'backorder'],
      ['in stock', 'in-stock'],
      ['InStoreOnly', 'in-stock'],
      ['LimitedAvailability', 'in-stock'],
      [undefined, 'in-stock'],
      [null, 'in-stock'],
    ];
    for (const [availability, expected] of cases) {
      it(`${JSON.stringify(availability)} is ${expected}`, () => {
        const found = offerOf(script(belt(offer({ availability }))));
        expect(found).to.include({ availability: expected });
      });
    }
  });

  it('is one where each variant is at the address of the page, with its own number', () => {
    const at = (size: string, id: string) =>
      belt(offer({ price: `${size}0` }), { name: `Belt ${size}`, '@id': id });
    const path = '/products/belt';
    expect(read(script([at('4', `${path}?variant=4#v`), at('5', `${path}?variant=5#v`)]))).to.equal(
      '4000 DKK 2 to 5000 DKK 2',
    );
    for (const [one, other, expected] of [
      [`${path}#a`, `${path}#b`, 'ambiguous'],
      ['#a', '#b', 'ambiguous'],
      [`${path}?variant=4`, path, 'ambiguous'],
      [`${path}?variant=4`, '/products/socks?variant=5', '4000 DKK 2'],
    ] as const)
      expect(read(script([at('4', one), at('5', other)])), one).to.equal(expected);
    const linked = (size: string, url: string) =>
      belt(offer({ price: `${size}0` }), { name: `Belt ${size}`, url });
    expect(read(script([linked('4', `${path}#a`), linked('5', `${path}#b`)]))).to.equal(
      'ambiguous',
    );
  });

  it('is not what is left where another can be read in two ways', () => {
    const unclear = {
      '@type': 'Offer',
      priceCurrency: 'DKK',
      priceSpecification: { price: '1.299' },
    };
    expect(read(script(belt([offer(), unclear])))).to.equal('amount');
    const none = { '@type': 'Offer', priceCurrency: 'DKK' };
    expect(read(script(belt([offer(), none])))).to.equal(whole);
  });

  it('of a pack is not said to be that of a unit', () => {
    const priceSpecification = (more: object) => ({
      price: 129,
      priceCurrency: 'DKK',
      referenceQuantity: { value: 500, unitCode: 'MLT', ...more },
    });
    const unitOf = (more: object) => {
      const found = offerOf(script(belt(offer({ priceSpecification: priceSpecification(more) }))));
      return typeof found === 'string' ? found : found.unitPrice?.unit;
    };
    expect(unitOf({})).to.equal('500 ml');
    expect(unitOf({ valueReference: { value: 100, unitCode: 'MLT' } })).to.equal(undefined);
  });

  it('is none of another time', () => {
    const at = (more: object) => read(specifiedBeside(more));
    expect(at({ validFrom: '2026-11-27' })).to.equal(whole);
    expect(at({ validFrom: '2026-11-20T12:00:01Z' })).to.equal(whole);
    for (const validFrom of ['2026-11-20T12:00:00Z', '2026-11-01', 'soon', '', undefined, null, {}])
      expect(at({ validFrom }), `${JSON.stringify(validFrom)}`).to.equal('39900 DKK 2');
    expect(at({ validThrough: '2026-11-20' })).to.equal('39900 DKK 2');
    expect(at({ validThrough: '2026-11-18' })).to.equal(whole);
  });

  it('shows a picture that is described apart', () => {
    const image = { '@id': '#picture' };
    const page = script([
      belt(offer(), { image }),
      { '@type': 'ImageObject', ...image, url: '/belt.jpg' },
    ]);
    expect(offerOf(page)).to.include({ image: 'https://shop.example/belt.jpg' });
    expect(offerOf(script(belt(offer(), { image })))).to.include({ image: undefined });
  });

  it('is the product that the page says it is about', () => {
    const products = [
      belt(offer({ price: '9' }), { name: 'Socks', '@id': '#socks' }),
      belt(offer(), { '@id': '#belt' }),
    ];
    const page = (mainEntity: unknown) =>
      script([...products, { '@type': 'ItemPage', mainEntity }]);
    expect(read(page({ '@id': '#belt' }))).to.equal(whole);
    expect(read(page({ '@id': '#shoe' }))).to.equal('ambiguous');
    expect(read(page(undefined))).to.equal('ambiguous');
  });

  it('is one where each variant says of which product it is', () => {
    const sized = (size: string, of: unknown) =>
      belt(offer({ price: `${size}0` }), { name: `Belt ${size}`, isVariantOf: of });
    const group = { '@type': 'ProductGroup', '@id': '#belts', name: 'Belts' };
    const page = script([group, sized('4', { '@id': '#belts' }), sized('5', { '@id': '#belts' })]);
    expect(read(page)).to.equal('4000 DKK 2 to 5000 DKK 2');
    expect(offerOf(page)).to.include({ name: 'Belts' });
    const last = [sized('4', { '@id': '#belts' }), sized('5', { '@id': '#belts' }), group];
    const stubs = [{ '@id': '#belts' }, { '@id': '#other', name: 'Other' }, { name: 'Crumbs' }];
    expect(offerOf(script([...stubs, ...last]))).to.include({ name: 'Belts' });
    expect(offerOf(script([...stubs, sized('4', {}), sized('4', {})]))).to.include({
      name: 'Belt 4',
    });
    const other = [sized('4', { '@id': '#belts' }), sized('5', { '@id': '#shoes' })];
    expect(read(script(other))).to.equal('ambiguous');
  });

  it('shows a picture that variants alone have', () => {
    const page = script({
      '@type': 'ProductGroup',
      name: 'Belt',
      hasVariant: [belt(offer(), { image: '/black.jpg' }), belt(offer())],
    });
    const found = offerOf(page);
    expect(found).to.include({ image: 'https://shop.example/black.jpg' });
  });

  describe('of a variant', () => {
    const sized = (size: string, price: string) =>
      belt(offer({ price, url: `${root}?variant=4${size}` }), {
        name: `Belt ${size}`,
        sku: `B-${size}`,
      });
    const page = script({
      '@type': 'ProductGroup',
      name: 'Belt',
      url: root,
      hasVariant: [sized('1', '399'), sized('2', '499')],
    });

    it('is found by its number in an address, and by the address of the page', () => {
      expect(read(page, { variant: '42' })).to.equal('49900 DKK 2');
      expect(read(page, { root: `${root}?variant=42` })).to.equal('49900 DKK 2');
      expect(read(page)).to.equal('39900 DKK 2 to 49900 DKK 2');
    });

    it('is named by what its name has more than the product’s', () => {
      for (const [name, expected] of [
        ['Belt - Large', 'Large'],
        ['Belt – Large', 'Large'],
        ['Belt / Large', 'Large'],
        ['Belt (Large)', '(Large)'],
        ['Belt: Large, wide', 'Large, wide'],
        ['Large', 'Large'],
        ['Belt', undefined],
      ] as const) {
        const variants = [belt(offer(), { name, sku: '1' }), belt(offer(), { sku: '2' })];
        const group = { '@type': 'ProductGroup', name: 'Belt', hasVariant: variants };
        expect(offerOf(script(group), { variant: '1' })).to.include({ variant: expected });
      }
    });

    it('is none by a part of a number, nor by another parameter of the address', () => {
      expect(read(page, { variant: '4' })).to.equal('variant');
      expect(read(page, { root: `${root}?utm_source=x` })).to.equal('39900 DKK 2 to 49900 DKK 2');
    });
  });
});

describe('a price as people write it', () => {
  const cases: readonly [price: unknown, currency: string, expected: string][] = [
    ['449,00', 'DKK', '44900 DKK 2'],
    ['1.299,90', 'DKK', '129990 DKK 2'],
    ['1.299,90 kr.', 'DKK', '129990 DKK 2'],
    ['1 299,90 kr', 'SEK', '129990 SEK 2'],
    ['€475', 'EUR', '47500 EUR 2'],
    ['475 €', 'EUR', '47500 EUR 2'],
    ['EUR 1.299,00', 'EUR', '129900 EUR 2'],
    ['$1,299.50', 'USD', '129950 USD 2'],
    ['449,-', 'DKK', '44900 DKK 2'],
    ['1.299.000', 'ISK', '1299000 ISK 0'],
    ['449,5', 'DKK', '44950 DKK 2'],
    ['1.299,-', 'DKK', '129900 DKK 2'],
    ['449.-', 'DKK', '44900 DKK 2'],
    ['449.0000', 'DKK', '44900 DKK 2'],
    ['1.290000', 'EUR', '129 EUR 2'],
    ['US$44.95', 'USD', '4495 USD 2'],
    ['449&nbsp;kr.', 'DKK', '44900 DKK 2'],
    ['449 dkk', 'DKK', '44900 DKK 2'],
    ['12.345,6', 'DKK', '1234560 DKK 2'],
    ['123.456,78', 'DKK', '12345678 DKK 2'],
    ['1.234.567,89', 'DKK', '123456789 DKK 2'],
    ['12,345.6', 'USD', '1234560 USD 2'],
    ['1,234,567.89', 'USD', '123456789 USD 2'],
    ['12 345', 'SEK', '1234500 SEK 2'],
    ['1 234 567,8', 'SEK', '123456780 SEK 2'],
    ["1'299.50", 'CHF', '129950 CHF 2'],
    ['1’299', 'CHF', '129900 CHF 2'],
    ['12.345.678', 'DKK', '1234567800 DKK 2'],
    ['12,345,678', 'USD', '1234567800 USD 2'],
    ['12.345,-', 'DKK', '1234500 DKK 2'],
    ['1.234.567,-', 'DKK', '123456700 DKK 2'],
    ['12,345.-', 'USD', '1234500 USD 2'],
    ['1,234,567.–', 'USD', '123456700 USD 2'],
    ['1.29.900,00', 'DKK', 'amount'],
    ['1.2345,00', 'DKK', 'amount'],
    ['1.234,567', 'DKK', 'amount'],
    ['1.234,56.78', 'DKK', 'amount'],
    ['1,29,900.00', 'USD', 'amount'],
    ['1,234.56,78', 'USD', 'amount'],
    ['1 29 900', 'SEK', 'amount'],
    ['1 234,56 78', 'SEK', 'amount'],
    ['1.29.900', 'DKK', 'amount'],
    ['1.234.567.89', 'DKK', 'amount'],
    ['1,29,900', 'USD', 'amount'],
    ['1234.567,-', 'DKK', 'amount'],
    ['1.234.56,-', 'DKK', 'amount'],
    ['1.290.0000', 'DKK', 'amount'],
    ['k.r 449', 'DKK', 'amount'],
    ['kr DKK 449', 'DKK', 'amount'],
    ['449 EUROS', 'EUR', 'amount'],
    ['$449', 'DKK', 'amount'],
    ['£449', 'EUR', 'amount'],
    ['ask', 'DKK', 'amount'],
    ['', 'DKK', 'amount'],
    ['&euro;475', 'EUR', '47500 EUR 2'],
    ['475,00', '€', '47500 EUR 2'],
    ['475.00', '£', '47500 GBP 2'],
    ['475.00', 'kr.', 'currency'],
    ['475.00', '$', 'currency'],
    ['R$ 475', 'USD', '47500 USD 2'],
    ['R$ 475', 'BRL', 'amount'],
    ['1.2990', 'DKK', 'amount'],
    ['1.29-', 'DKK', 'amount'],
    ['1.299', 'DKK', 'amount'],
    ['449,- 399,-', 'DKK', 'amount'],
    ['1.299', 'DKK', 'amount'],
    ['1,299', 'DKK', 'amount'],
    ['kr. 1.299', 'DKK', 'amount'],
    ['€475', 'DKK', 'amount'],
    ['475 points', 'DKK', 'amount'],
    ['399 - 499', 'DKK', 'amount'],
    ['-449,00', 'DKK', 'amount'],
    ['12,99,00', 'DKK', 'amount'],
    ['1.29,90', 'DKK', 'amount'],
    ['449,00 (was 599,00)', 'DKK', 'amount'],
  ];
  for (const [price, priceCurrency, expected] of cases) {
    it(`${JSON.stringify(price)} in ${priceCurrency} is ${expected}`, () => {
      expect(read(script(belt(offer({ price, priceCurrency }))))).to.equal(expected);
    });
  }
});

describe('a page without linked data', () => {
  const microdata = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Belt &amp; more</h1>
    <img itemprop="image" src="/belt.jpg"><div itemprop="offers" itemscope itemtype="http://schema.org/Offer">
    <meta itemprop="priceCurrency" content="DKK"><span itemprop="price" content="449.00">449 kr.</span>
    <link itemprop="availability" href="https://schema.org/OutOfStock"></div></div>`;
  const tags = `<meta property="og:title" content="Belt"><meta property="product:price:amount" content="449,00">
    <meta property="product:price:currency" content="DKK"><meta property="og:image" content="/belt.jpg">`;

  it('says it in microdata', () => {
    expect(read(microdata)).to.equal(whole);
    const found = offerOf(microdata);
    expect(found).to.include({
      name: 'Belt & more',
      image: 'https://shop.example/belt.jpg',
      availability: 'sold-out',
    });
    expect(read(microdata.replace(' content="449.00"', ''))).to.equal(whole);
  });

  it('says it in tags for previews', () => {
    expect(read(tags)).to.equal(whole);
    expect(read(tags.replaceAll('product:', 'og:'))).to.equal(whole);
    const sold = `${tags}<meta property="og:availability" content="oos">`;
    const found = offerOf(sold);
    expect(found).to.include({ availability: 'sold-out' });
  });

  it('says it in either beside linked data of something else', () => {
    const crumbs = script({ '@type': 'BreadcrumbList', name: 'Belts' });
    expect(read(crumbs + microdata)).to.equal(whole);
    expect(read(crumbs + tags)).to.equal(whole);
    expect(read(crumbs)).to.equal('not-found');
  });

  it('says nothing of two products, of none, or without a currency', () => {
    expect(read(microdata + microdata.replace('Belt &amp; more', 'Shirt'))).to.equal('ambiguous');
    expect(read(`<!-- ${microdata} -->`)).to.equal('unreadable');
    expect(read(`<!-- ${tags} -->`)).to.equal('unreadable');
    expect(read(tags + `<!-- ${tags.replace('449,00', '299,00')} -->`)).to.equal(whole);
    expect(read('<p>449 kr.</p>')).to.equal('unreadable');
    expect(read(tags.replace('DKK', ''))).to.equal('currency');
    expect(read(microdata.replace('content="DKK"', 'content=""'))).to.equal('currency');
  });

  const related = `<div itemprop="isRelatedTo" itemscope itemtype="https://schema.org/Product"><b itemprop="name">Socks</b>
    <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><b itemprop="price">9</b><b itemprop="priceCurrency">DKK</b></div></div>`;
  const within = (more: string) => microdata.replace('<h1', `${more}<h1`);
  const inOffer = (more: string) => microdata.replace('<link', `${more}<link`);

  const marked: readonly [name: string, page: string, expected: string][] = [
    ['a product within', within(related), whole],
    ['a product within, not closed', within(related.replace('</div></div>', '')), 'unreadable'],
    [
      'crumbs within',
      within('<ol itemprop="breadcrumb" itemscope><li><a itemprop="name">Home</a></ol>'),
      whole,
    ],
    [
      'a brand in front of the name',
      within('<p itemprop="brand" itemscope><b itemprop="name">Brand</b></p>'),
      whole,
    ],
    [
      'the price of a unit',
      inOffer(
        '<p itemprop="priceSpecification" itemscope itemtype="https://schema.org/UnitPriceSpecification"><b itemprop="price">9.95</b></p>',
      ),
      whole,
    ],
    ['lines and items that are not closed', within('<p>Soft<ul><li>Wide<li>Long</ul>'), whole],
    ['ends without a beginning', within('</p></span></section>'), whole],
    ['elements without an end', inOffer('<br><img src=a.jpg><input>'), whole],
    [
      'a bracket in an attribute',
      within('<a title="a > b" data-x=\'<i itemprop="price">\'></a>'),
      whole,
    ],
    ['a template', within('<template><b itemprop="price">9</b></template>'), whole],
    ['a script', within('<script>var a = \'<b itemprop="price">9</b>\'</script>'), whole],
    [
      'the whole page as the product',
      `<body itemscope itemtype="http://schema.org/Product">${microdata.replace(/<div itemscope[^>]*>/, '<div>')}</body>`,
      whole,
    ],
    [
      'a page around it',
      `<body itemscope itemtype="http://schema.org/WebPage"><main itemprop="mainEntity" ${microdata.slice(4)}</main></body>`,
      whole,
    ],
    [
      'a list of others',
      `${microdata}<ul itemscope itemtype="https://schema.org/ItemList"><li itemprop="itemListElement" itemscope itemtype="https://schema.org/Product"><b itemprop="name">Socks</b></li></ul>`,
      whole,
    ],
    ['an offer that is not said to be its', microdata.replace('itemprop="offers"', ''), whole],
    [
      'no scope of the offer',
      microdata.replace(/itemprop="offers" itemscope itemtype="[^"]*"/, ''),
      whole,
    ],
    ['the same price twice', inOffer('<meta itemprop="price" content="449.00">'), whole],
    ['two prices', inOffer('<meta itemprop="price" content="399.00">'), 'amount'],
    [
      'two offers',
      microdata.replace(
        '</div></div>',
        `</div>${/<div itemprop.*<\/div>(?=<)/s.exec(microdata)![0].replaceAll('449', '499')}</div>`,
      ),
      `${whole} to 49900 DKK 2`,
    ],
    [
      'the price of data',
      microdata
        .replace(/<span[^>]*>/, '<data itemprop="price" value="449">')
        .replace('</span>', '</data>'),
      whole,
    ],
    [
      'a price in parts',
      microdata.replace(/<span[^>]*>449 kr./, '<span itemprop="price"><b>449</b><sup>,00</sup>'),
      'amount',
    ],
    [
      'a name that is a link',
      microdata.replace('<h1', '<a href="/belt"').replace('</h1>', '</a>'),
      whole,
    ],
    [
      'capitals',
      microdata.replace(/<\/?\w+|item\w+(?=[= ])/g, (each) => each.toUpperCase()),
      whole,
    ],
    ['no quotes', microdata.replace(/"(\w[^"\s]*)"/g, '$1'), whole],
    [
      'a range',
      microdata
        .replace('Offer"', 'AggregateOffer"')
        .replace('itemprop="price"', 'itemprop="lowPrice"')
        .replace('<link', '<meta itemprop="highPrice" content="499"><link'),
      `${whole} to 49900 DKK 2`,
    ],
    [
      'a price that has run out',
      inOffer('<meta itemprop="priceValidUntil" content="2025-01-01">'),
      'expired',
    ],
    ['a rent', inOffer('<meta itemprop="name" content="Subscription">'), 'subscription'],
  ];
  for (const [name, page, expected] of marked) {
    it(`says it in microdata with ${name}`, () => {
      expect(read(page)).to.equal(expected);
      const found = offerOf(page);
      if (typeof found === 'object') expect(found.name.toLowerCase()).to.equal('belt & more');
    });
  }

  it('says nothing in tags before a sale, nor of several prices', () => {
    expect(read(`${tags}<meta property="product:sale_price:amount" content="399">`)).to.equal(
      'unreadable',
    );
    expect(read(`${tags}<meta property="product:price:amount" content="59.95">`)).to.equal(
      'unreadable',
    );
    expect(read(`${tags}<meta property="product:price:amount" content="449,00">`)).to.equal(whole);
  });

  it('is asked for nothing where linked data says that there is no price', () => {
    expect(read(script(belt(offer({ price: 'ask us' }))) + tags)).to.equal('amount');
  });
});
