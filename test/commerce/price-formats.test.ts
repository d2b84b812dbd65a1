import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromHundredths } from '../../src/commerce/hundredths.js';
import { fromMajor, fromMinor, type Origin } from '../../src/commerce/price-formats.js';
import { toDecimal, type Money } from '../../src/commerce/money.js';
import { inLanguage, type Language } from '../../src/localization/catalogue.js';
import { formatMoney } from '../../src/localization/format.js';
import { inWords } from './answers.js';

const origin: Origin = { source: 'test', readAt: 1_795_000_000_000 };

const ajax = (amount: unknown, currency: unknown) => fromHundredths(amount, currency, origin);
const major = (amount: unknown, currency: unknown) => fromMajor(amount, currency, origin);
const ucp = (amount: unknown, currency: unknown) => fromMinor(amount, currency, origin);
/** A shop of WooCommerce's that counts in so many decimals. */
const woo = (decimals: unknown) => (amount: unknown, currency: unknown) =>
  fromMinor(amount, currency, origin, decimals);

type Read = typeof ajax;

const say = (language: Language, money: Money | string) =>
  inLanguage(language, () =>
    typeof money === 'string' ? money : formatMoney(toDecimal(money), money.currency),
  );

/** A no-break space, which nobody would see in the words below. */
const nbsp = (text: string) => text.replaceAll('~', '\u00a0');

type Golden = [amount: unknown, currency: string, minor: number, english: string, danish: string];

const goldens: [dialect: string, read: Read, prices: Golden[]][] = [
  [
    'Shopify Ajax',
    ajax,
    [
      [129950, 'DKK', 129950, 'DKK~1,299.50', '1.299,50~kr.'],
      [5, 'DKK', 5, 'DKK~0.05', '0,05~kr.'],
      [4495, 'EUR', 4495, '€44.95', '44,95~€'],
      [4495, 'GBP', 4495, '£44.95', '44,95~£'],
      [0, 'GBP', 0, '£0.00', '0,00~£'],
      [129900, 'JPY', 1299, 'JP¥1,299', '1.299~JP¥'],
      [100, 'JPY', 1, 'JP¥1', '1~JP¥'],
      [129950, 'KWD', 1299500, 'KWD~1,299.500', '1.299,500~KWD'],
      [1, 'KWD', 10, 'KWD~0.010', '0,010~KWD'],
      [
        Number.MAX_SAFE_INTEGER,
        'EUR',
        9007199254740991,
        '€90,071,992,547,409.91',
        '90.071.992.547.409,91~€',
      ],
    ],
  ],
  [
    'Shopify Storefront',
    major,
    [
      ['1299.5', 'DKK', 129950, 'DKK~1,299.50', '1.299,50~kr.'],
      ['1299.0', 'DKK', 129900, 'DKK~1,299.00', '1.299,00~kr.'],
      ['44.95', 'EUR', 4495, '€44.95', '44,95~€'],
      ['44.95', 'GBP', 4495, '£44.95', '44,95~£'],
      ['0.0', 'GBP', 0, '£0.00', '0,00~£'],
      ['1299.0', 'JPY', 1299, 'JP¥1,299', '1.299~JP¥'],
      ['1.299', 'KWD', 1299, 'KWD~1.299', '1,299~KWD'],
      ['44.9', 'KWD', 44900, 'KWD~44.900', '44,900~KWD'],
    ],
  ],
  [
    'WooCommerce in as many decimals as the currency has',
    (amount, currency) => woo({ JPY: 0, KWD: 3 }[currency as string] ?? 2)(amount, currency),
    [
      ['129950', 'DKK', 129950, 'DKK~1,299.50', '1.299,50~kr.'],
      ['1105', 'EUR', 1105, '€11.05', '11,05~€'],
      ['4495', 'GBP', 4495, '£44.95', '44,95~£'],
      ['0', 'GBP', 0, '£0.00', '0,00~£'],
      ['1299', 'JPY', 1299, 'JP¥1,299', '1.299~JP¥'],
      ['1299', 'KWD', 1299, 'KWD~1.299', '1,299~KWD'],
      [
        '999999999999999',
        'EUR',
        999999999999999,
        '€9,999,999,999,999.99',
        '9.999.999.999.999,99~€',
      ],
    ],
  ],
  [
    'WooCommerce in no decimals',
    woo(0),
    [
      ['1299', 'DKK', 129900, 'DKK~1,299.00', '1.299,00~kr.'],
      ['44', 'EUR', 4400, '€44.00', '44,00~€'],
      ['44', 'GBP', 4400, '£44.00', '44,00~£'],
      ['1299', 'JPY', 1299, 'JP¥1,299', '1.299~JP¥'],
      ['44', 'KWD', 44000, 'KWD~44.000', '44,000~KWD'],
    ],
  ],
  [
    'WooCommerce in two decimals',
    woo(2),
    [
      ['129900', 'JPY', 1299, 'JP¥1,299', '1.299~JP¥'],
      ['129950', 'KWD', 1299500, 'KWD~1,299.500', '1.299,500~KWD'],
    ],
  ],
  [
    'WooCommerce in four decimals',
    woo(4),
    [
      ['12995000', 'DKK', 129950, 'DKK~1,299.50', '1.299,50~kr.'],
      ['449500', 'EUR', 4495, '€44.95', '44,95~€'],
      ['449500', 'GBP', 4495, '£44.95', '44,95~£'],
      ['12990000', 'JPY', 1299, 'JP¥1,299', '1.299~JP¥'],
      ['12990', 'KWD', 1299, 'KWD~1.299', '1,299~KWD'],
    ],
  ],
  ['WooCommerce in six decimals', woo(6), [['44950000', 'GBP', 4495, '£44.95', '44,95~£']]],
  [
    'schema.org',
    major,
    [
      ['1299.50', 'DKK', 129950, 'DKK~1,299.50', '1.299,50~kr.'],
      [1299.5, 'DKK', 129950, 'DKK~1,299.50', '1.299,50~kr.'],
      [1299, 'DKK', 129900, 'DKK~1,299.00', '1.299,00~kr.'],
      [' 44.95\n', 'EUR', 4495, '€44.95', '44,95~€'],
      [44.95, 'EUR', 4495, '€44.95', '44,95~€'],
      ['44.95', 'gbp', 4495, '£44.95', '44,95~£'],
      [44.95, ' GBP ', 4495, '£44.95', '44,95~£'],
      [0.1, 'GBP', 10, '£0.10', '0,10~£'],
      ['1299', 'JPY', 1299, 'JP¥1,299', '1.299~JP¥'],
      ['129.00', 'JPY', 129, 'JP¥129', '129~JP¥'],
      [1299, 'JPY', 1299, 'JP¥1,299', '1.299~JP¥'],
      ['1299.500', 'KWD', 1299500, 'KWD~1,299.500', '1.299,500~KWD'],
      ['1.200', 'KWD', 1200, 'KWD~1.200', '1,200~KWD'],
      [1299.5, 'KWD', 1299500, 'KWD~1,299.500', '1.299,500~KWD'],
      ['999999999999.99', 'EUR', 99999999999999, '€999,999,999,999.99', '999.999.999.999,99~€'],
    ],
  ],
  [
    'UCP',
    ucp,
    [
      [129950, 'DKK', 129950, 'DKK~1,299.50', '1.299,50~kr.'],
      [4495, 'EUR', 4495, '€44.95', '44,95~€'],
      [4495, 'GBP', 4495, '£44.95', '44,95~£'],
      [1299, 'JPY', 1299, 'JP¥1,299', '1.299~JP¥'],
      [1299, 'KWD', 1299, 'KWD~1.299', '1,299~KWD'],
    ],
  ],
];

for (const [dialect, read, prices] of goldens) {
  describe(`money of ${dialect}`, () => {
    for (const [amount, currency, minor, english, danish] of prices) {
      it(`reads ${JSON.stringify(amount)} ${currency} as ${english}`, () => {
        const money = read(amount, currency);
        const iso = currency.trim().toUpperCase();
        expect(inWords(money)).to.equal(`${minor} ${iso} ${{ JPY: 0, KWD: 3 }[iso] ?? 2}`);
        expect(say('en', money)).to.equal(nbsp(english));
        expect(say('da', money)).to.equal(nbsp(danish));
      });
    }
  });
}

const never: unknown[] = [
  ...[null, undefined, true, {}, [], [4495], { amount: 4495 }, NaN, Infinity, -1, -44.95, 1e21],
  ...['', ' ', '-1', '+1', '1e3', '0x10', '1,299.00', '1.299,00', '44,95', '£44.95', '44.95 GBP'],
  ...['NaN', '1 299', '٤٤', '44.', '.95', '4495n'],
];

const refusals: [dialect: string, read: Read, amounts: [amount: unknown, currency: string][]][] = [
  [
    'Shopify Ajax',
    ajax,
    [
      ['4495', 'GBP'],
      ['44.95', 'GBP'],
      [1.5, 'GBP'],
      [2 ** 53, 'GBP'],
      // Half a yen.
      [129950, 'JPY'],
      [1, 'JPY'],
    ],
  ],
  [
    'WooCommerce in two decimals',
    woo(2),
    [
      ['44.95', 'GBP'],
      [' 4495', 'GBP'],
      [1.5, 'GBP'],
      ['1000000000000000', 'GBP'],
      ['129950', 'JPY'],
    ],
  ],
  [
    'WooCommerce in three decimals',
    woo(3),
    [
      ['44955', 'GBP'],
      ['1', 'JPY'],
    ],
  ],
  ...[7, -1, 1.5, NaN, '2', null, {}].map((decimals): (typeof refusals)[number] => [
    `WooCommerce in ${JSON.stringify(decimals)} decimals`,
    woo(decimals),
    [
      ['4495', 'GBP'],
      ['0', 'GBP'],
    ],
  ]),
  [
    'UCP',
    ucp,
    [
      ['44.95', 'GBP'],
      [1.5, 'GBP'],
      [2 ** 53, 'GBP'],
    ],
  ],
  [
    'Shopify Storefront and schema.org',
    major,
    [
      ['1.200', 'DKK'],
      ['1.200', 'JPY'],
      ['129.000', 'GBP'],
      ['44.955', 'GBP'],
      [44.955, 'GBP'],
      [0.1 + 0.2, 'GBP'],
      ['129.5', 'JPY'],
      [129.5, 'JPY'],
      ['129.01', 'JPY'],
      ['1.2345', 'KWD'],
      ['1.2340', 'KWD'],
      [1e-7, 'GBP'],
      ['1000000000000', 'GBP'],
      [1e12, 'GBP'],
    ],
  ],
];

for (const [dialect, read, amounts] of refusals) {
  describe(`no money of ${dialect}`, () => {
    for (const [amount, currency] of amounts) {
      it(`is ${JSON.stringify(amount)} ${currency}`, () => {
        expect(inWords(read(amount, currency))).to.equal('amount');
      });
    }

    it('is what is no number, or not written as one', () => {
      for (const amount of never) {
        expect(inWords(read(amount, 'GBP')), `${JSON.stringify(amount)}`).to.equal('amount');
      }
    });
  });
}

describe('currencies in all dialects', () => {
  const valid: [dialect: string, read: Read, amount: unknown][] = [
    ['Shopify Ajax', ajax, 4495],
    ['WooCommerce', woo(2), '4495'],
    ['Shopify Storefront', major, '44.95'],
    ['schema.org', major, 44.95],
    ['UCP', ucp, 4495],
  ];
  for (const [dialect, read, amount] of valid) {
    it(`are refused where ${dialect} names none that exists`, () => {
      for (const currency of [
        '',
        'kr.',
        '£',
        'XQZ',
        'GBP,DKK',
        null,
        undefined,
        208,
        ['GBP'],
        {},
      ]) {
        expect(inWords(read(amount, currency)), `${JSON.stringify(currency)}`).to.equal('currency');
      }
    });

    it(`come with where and when ${dialect} has said it`, () => {
      const { source, readAt } = read(amount, 'GBP') as Money;
      expect({ source, readAt }).to.deep.equal(origin);
    });
  }
});

describe('one price in all dialects', () => {
  const decimals = { DKK: 2, EUR: 2, GBP: 2, JPY: 0, KWD: 3 };

  it('is the same money', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(decimals) as (keyof typeof decimals)[])),
        fc.nat({ max: 99_999_999 }),
        fc.nat({ max: 6 }),
        (currency, whole, counted) => {
          const exponent = decimals[currency];
          const same = `${whole}${'0'.repeat(exponent)}`;
          for (const money of [
            ajax(whole * 100, currency),
            woo(counted)(`${whole}${'0'.repeat(counted)}`, currency),
            ucp(Number(same), currency),
            major(`${whole}`, currency),
            major(`${whole}.0`, currency),
            major(`${whole}.00`, currency),
            major(whole, currency),
          ]) {
            expect(inWords(money)).to.equal(`${BigInt(same)} ${currency} ${exponent}`);
          }
        },
      ),
    );
  });

  it('is given back to the last digit, or refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(decimals)),
        fc.nat(),
        fc.stringMatching(/^\d{0,4}$/),
        (currency, whole, fraction) => {
          const text = fraction ? `${whole}.${fraction}` : `${whole}`;
          const money = major(text, currency);
          if (typeof money === 'string') expect(money).to.equal('amount');
          else expect(Number(toDecimal(money))).to.equal(Number(text));
        },
      ),
    );
  });
});
