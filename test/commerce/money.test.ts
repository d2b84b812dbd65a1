import { expect } from '@open-wc/testing';
import { parseMoney, toDecimal, type Money } from '../../src/commerce/money.js';

/** In words, as a bigint in a failed assertion cannot be sent to the test runner. */
const read = (amount: string, currency: string) => {
  const result = parseMoney(amount, currency);
  return typeof result === 'string'
    ? result
    : `${result.minor} ${result.currency} ${result.exponent}`;
};
const money = (amount: string, currency: string) => parseMoney(amount, currency) as Money;

describe('parseMoney', () => {
  const amounts: [text: string, currency: string, minor: bigint, exponent: number][] = [
    ['44.95', 'GBP', 4495n, 2],
    ['1299', 'DKK', 129900n, 2],
    ['1299.5', 'DKK', 129950n, 2],
    ['0', 'EUR', 0n, 2],
    ['0.01', 'EUR', 1n, 2],
    ['007.10', 'EUR', 710n, 2],
    ['1299', 'JPY', 1299n, 0],
    ['1.299', 'KWD', 1299n, 3],
    ['44.9', 'KWD', 44900n, 3],
    [' 44.95\n', 'GBP', 4495n, 2],
    ['999999999999.99', 'EUR', 99999999999999n, 2],
  ];
  for (const [text, currency, minor, exponent] of amounts) {
    it(`reads "${text}" ${currency} as ${minor}`, () => {
      expect(read(text, currency)).to.equal(`${minor} ${currency} ${exponent}`);
    });
  }

  it('reads a currency in small letters', () => {
    expect(money('1', ' gbp ').currency).to.equal('GBP');
  });

  const refused: [text: string, currency: string][] = [
    ['44,95', 'EUR'],
    ['1.299', 'DKK'],
    ['1.200', 'DKK'],
    ['1.000', 'JPY'],
    ['1299.0', 'JPY'],
    ['1.0000', 'KWD'],
    ['1,299', 'GBP'],
    ['1,299.00', 'GBP'],
    ['1.299,00', 'DKK'],
    ['1 299', 'DKK'],
    ['44.950', 'GBP'],
    ['-44.95', 'GBP'],
    ['+44.95', 'GBP'],
    ['44.', 'GBP'],
    ['.95', 'GBP'],
    ['4e3', 'GBP'],
    ['0x10', 'GBP'],
    ['£44.95', 'GBP'],
    ['44.95 GBP', 'GBP'],
    ['4٤.95', 'GBP'],
    ['NaN', 'GBP'],
    ['1000000000000', 'GBP'],
    ['', 'GBP'],
    ['  ', 'GBP'],
  ];
  for (const [text, currency] of refused) {
    it(`refuses "${text}" ${currency}, which is no amount or could be another`, () => {
      expect(read(text, currency)).to.equal('amount');
    });
  }

  for (const currency of ['', 'kr.', '£', 'EURO', 'XQZ', 'G B', 'GBP,DKK']) {
    it(`refuses the currency "${currency}"`, () => {
      expect(read('44.95', currency)).to.equal('currency');
    });
  }
});

describe('toDecimal', () => {
  for (const [text, currency] of [
    ['44.95', 'GBP'],
    ['0.05', 'GBP'],
    ['0.00', 'GBP'],
    ['1299', 'JPY'],
    ['0', 'JPY'],
    ['0.001', 'KWD'],
    ['999999999999.99', 'EUR'],
  ] as const) {
    it(`gives ${text} ${currency} back as it was`, () => {
      expect(toDecimal(money(text, currency))).to.equal(text);
    });
  }

  it('writes every decimal that the currency has', () => {
    expect(toDecimal(money('1299.5', 'DKK'))).to.equal('1299.50');
    expect(toDecimal(money('12', 'KWD'))).to.equal('12.000');
  });
});
