import { expect } from '@open-wc/testing';
import type { Money } from '../../src/commerce/money.js';
import { savingOf } from '../../src/commerce/saving.js';

const money = (minor: bigint, currency = 'GBP'): Money => ({ minor, currency, exponent: 2 });
const saving = (price: bigint, prior: bigint) =>
  savingOf(money(price), money(price), money(prior))?.percent;

describe('savingOf', () => {
  const cases: [why: string, price: bigint, prior: bigint, percent: number | undefined][] = [
    ['a quarter, rounded down from 25.02', 4495n, 5995n, 25],
    ['exactly half', 5000n, 10000n, 50],
    ['just under half', 5001n, 10000n, 49],
    ['two thirds, rounded down', 1n, 3n, 66],
    ['exactly one percent', 9900n, 10000n, 1],
    ['0.999 percent is none', 99001n, 100000n, undefined],
    ['1.999 percent is one', 98001n, 100000n, 1],
    ['99.99 percent is not all', 1n, 10000n, 99],
    ['all of it', 0n, 10000n, 100],
    ['the same price', 10000n, 10000n, undefined],
    ['a higher price', 10001n, 10000n, undefined],
    ['nothing to begin with', 0n, 0n, undefined],
    ['one part of a large price', 990000000000001n, 1000000000000000n, undefined],
    ['exactly one percent of a large price', 990000000000000n, 1000000000000000n, 1],
  ];
  for (const [why, price, prior, percent] of cases) {
    it(`${price} of ${prior}: ${percent ?? 'none'} (${why})`, () => {
      expect(saving(price, prior)).to.equal(percent);
    });
  }

  it('compares no two currencies', () => {
    expect(savingOf(money(100n, 'DKK'), money(100n, 'DKK'), money(200n, 'GBP'))).to.equal(
      undefined,
    );
  });

  it('never says more than was saved, and never misses a whole percent', () => {
    for (let prior = 1n; prior <= 120n; prior++) {
      for (let price = 0n; price <= prior; price++) {
        const percent = BigInt(saving(price, prior) ?? 0);
        const saved = (prior - price) * 100n;
        expect(
          percent * prior <= saved && (percent + 1n) * prior > saved,
          `${price}/${prior}`,
        ).to.equal(true);
      }
    }
  });
});
