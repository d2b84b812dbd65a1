import { expect } from '@open-wc/testing';
import fc from 'fast-check';
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

  const ranges: [why: string, low: bigint, high: bigint, prior: bigint, words: string][] = [
    ['one price is no range', 4495n, 4495n, 5995n, '25%'],
    ['a range below the prior price', 4000n, 6000n, 8000n, 'up to 50%'],
    ['a range up to the prior price', 4000n, 8000n, 8000n, 'up to 50%'],
    ['a range that goes above it', 4000n, 8001n, 8000n, 'none'],
    ['a range above it', 9000n, 9500n, 8000n, 'none'],
    ['a range that begins at it', 8000n, 9000n, 8000n, 'none'],
    ['a range that saves less than one percent', 99001n, 100000n, 100000n, 'none'],
    ['one smallest unit of a range', 4999n, 5000n, 10000n, 'up to 50%'],
    ['a range from nothing', 0n, 10000n, 10000n, 'up to 100%'],
    ['nothing to begin with', 0n, 0n, 0n, 'none'],
  ];
  for (const [why, low, high, prior, words] of ranges) {
    it(`${low} to ${high} of ${prior}: ${words} (${why})`, () => {
      const result = savingOf(money(low), money(high), money(prior));
      expect(result ? `${result.isUpTo ? 'up to ' : ''}${result.percent}%` : 'none').to.equal(
        words,
      );
    });
  }

  it('compares no two currencies', () => {
    for (const [price, prior] of [
      ['DKK', 'GBP'],
      ['GBP', 'DKK'],
    ] as const) {
      const result = savingOf(money(100n, price), money(150n, price), money(200n, prior));
      expect(result).to.equal(undefined);
    }
    expect(savingOf(money(100n, 'DKK'), money(150n, 'DKK'), money(200n, 'DKK'))).to.deep.equal({
      percent: 50,
      isUpTo: true,
    });
  });

  it('never says more than the lowest price bears, and never misses a whole percent', () => {
    const amount = fc.oneof(fc.bigInt(0n, 300n), fc.bigInt(0n, 10n ** 15n));
    fc.assert(
      fc.property(amount, amount, amount, (...amounts) => {
        const [low, high, prior] = amounts as [bigint, bigint, bigint];
        fc.pre(low <= high);
        const result = savingOf(money(low), money(high), money(prior));
        const saved = (prior - low) * 100n;
        if (!result) {
          expect(high > prior || saved < prior || prior === 0n).to.equal(true);
          return;
        }
        const percent = BigInt(result.percent);
        expect(percent >= 1n && percent <= 100n && high <= prior).to.equal(true);
        expect(percent * prior <= saved && (percent + 1n) * prior > saved).to.equal(true);
        expect(result.isUpTo).to.equal(low < high);
      }),
      { numRuns: 1000 },
    );
  });
});
