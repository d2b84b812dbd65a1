import { expect } from '@open-wc/testing';
import { belt, offer, read, script, whole } from './pages.js';

/* Prices of something else than one new product with its tax, to pay once, and words that only look like it. */

type Row = readonly [what: string, page: string, price: string];

const shows = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [what, page, price] of rows) {
      it(`${what}: ${price}`, () => expect(read(page)).to.equal(price));
    }
  });

const alone = (more: object) => script(belt(offer(more)));

/** A page with another offer, which is cheaper, and what `offer` costs. */
const beside = (more: object) =>
  script(belt([offer({ price: '349.00', ...more }), offer({ itemCondition: 'NewCondition' })]));

const range = '34900 DKK 2 to 44900 DKK 2';

const named = (name: string, price: string): Row => [name, beside({ name }), price];

shows('an offer that is named as paid again and again', [
  named('Levering hver måned', whole),
  named('hver 3. måned', whole),
  named('349 kr. pr. måned', whole),
  named('Månedlig levering', whole),
  named('Once every month', whole),
  named('Per month', whole),
  ['alone', alone({ name: 'Levering hver måned' }), 'subscription'],
  named('Pris pr. par', range),
  named('Pris pr. 2 stk.', range),
  named('Every day', range),
  named('3 måneders garanti', range),
]);

shows('an offer whose words say that it is without tax', [
  ...[
    'Pris ekskl. moms',
    'eksklusive moms',
    'ex moms',
    'ex. VAT',
    'excl. VAT',
    'excluding VAT',
  ].map((name): Row => [name, alone({ name }), 'amount']),
  [
    'in what it is specified by',
    alone({ price: null, priceSpecification: { ...offer(), name: 'Ekskl. moms' } }),
    'amount',
  ],
  ['inkl. moms', alone({ name: 'inkl. moms' }), whole],
  ['Exclusive edition', alone({ name: 'Exclusive edition' }), whole],
]);

shows('an offer of what is not new, beside a new one', [
  ...['Like new', 'Som ny', 'Demomodel', 'Second hand', 'Returvare', 'RenewedCondition'].map(
    (itemCondition): Row => [itemCondition, beside({ itemCondition }), whole],
  ),
  ...['Ny', 'Neu', 'Unused', 'new', ''].map((itemCondition): Row => [
    `"${itemCondition}" is new`,
    beside({ itemCondition }),
    range,
  ]),
  ['alone', alone({ itemCondition: 'Like new' }), whole],
]);

shows('two ends', [
  [
    'of what delivery costs',
    alone({
      price: null,
      priceSpecification: {
        '@type': 'DeliveryChargeSpecification',
        minPrice: 10,
        maxPrice: 20,
        priceCurrency: 'DKK',
      },
    }),
    'amount',
  ],
  [
    'of a price',
    alone({
      price: null,
      priceSpecification: {
        '@type': 'PriceSpecification',
        minPrice: 349,
        maxPrice: 449,
        priceCurrency: 'DKK',
      },
    }),
    range,
  ],
]);

const marked = (words: string) =>
  `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Belt</h1>
    <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><p itemprop="price">${words}</p>
    <meta itemprop="priceCurrency" content="DKK"></div></div>`;

shows('figures of several elements in one price', [
  ['one struck out', marked('<del>600</del> <ins>449</ins>'), 'amount'],
  ['close to each other', marked('<s>600</s><b>449</b>'), 'amount'],
  ['a currency of its own', marked('<b>449</b> <i>kr.</i>'), whole],
  ['a space in the figure', marked('<b>1 449</b> kr.'), '144900 DKK 2'],
]);

const line = (words: string) =>
  marked('449').replace(/<p itemprop="price">.*?<\/p>/, `<p>${words}</p>`);
const price = '<span itemprop="price">449</span>';
const stated = '<span itemprop="price" content="449">449</span>';

shows('words behind a price of microdata', [
  ['without tax', line(`${price} kr. ekskl. moms`), 'amount'],
  ['without tax, in an element', line(`${price} kr. <small>ekskl. moms</small>`), 'amount'],
  ['without tax, the price stated', line(`${stated} kr. <small>excl. VAT</small>`), 'amount'],
  ['of a month', line(`${price} kr. pr. måned`), 'subscription'],
  [
    'of a month, the price stated',
    line(`${stated} <span>kr.</span> <i>per month</i>`),
    'subscription',
  ],
  ['with tax', line(`${price} kr. <small>inkl. moms</small>`), whole],
  ['of a piece', line(`${price} kr. pr. stk.`), whole],
  ['in the next line', line(`${price} kr.</p><p>Eller 375 kr. ekskl. moms`), whole],
  ['of another', line(`${price} kr.`) + '<p>349 kr. pr. måned</p>', whole],
]);

shows('tags for previews', [
  [
    'in two currencies',
    `<meta property="og:title" content="Belt"><meta property="product:price:amount" content="449">
     <meta property="product:price:currency" content="DKK"><meta property="product:price:currency" content="EUR">`,
    'unreadable',
  ],
]);

shows('a rate of tax behind a price', [
  ['with', alone({ price: '449,00 kr. inkl. 25% moms' }), whole],
  ['with, and a space', alone({ price: '449,00 kr. (inkl. 25 % moms)' }), whole],
  ['without', alone({ price: '449,00 kr. ekskl. 25% moms' }), 'amount'],
]);
