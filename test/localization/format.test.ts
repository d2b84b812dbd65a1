import { expect } from '@open-wc/testing';
import { inLanguage } from '../../src/localization/catalogue.js';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
} from '../../src/localization/format.js';

const en = (say: () => string) => inLanguage('en', say);
const da = (say: () => string) => inLanguage('da', say);

describe('formats', () => {
  it('writes a range with an en dash, and one number where the ends are the same', () => {
    expect(da(() => formatRange([20, 30]))).to.equal('20–30');
    expect(en(() => formatRange([3, 3]))).to.equal('3');
    expect(da(() => formatRange([1, 1.5]))).to.equal('1–1½');
  });

  it('writes halves as fractions and groups thousands as the language does', () => {
    expect(en(() => formatNumber(0.5))).to.equal('½');
    expect(en(() => formatNumber(1299))).to.equal('1,299');
    expect(da(() => formatNumber(1299))).to.equal('1.299');
    expect(da(() => formatNumber(1.25))).to.equal('1,25');
  });

  it('writes money with the sign and the space of the language', () => {
    expect(en(() => formatMoney('44.95', 'GBP'))).to.equal('£44.95');
    expect(da(() => formatMoney('44.95', 'GBP'))).to.equal('44,95\u00a0£');
    expect(da(() => formatMoney('1299.50', 'DKK'))).to.equal('1.299,50\u00a0kr.');
    expect(en(() => formatMoney('1200', 'JPY'))).to.equal('JP¥1,200');
    expect(en(() => formatMoney('9007199254740993.25', 'EUR'))).to.equal(
      '€9,007,199,254,740,993.25',
    );
  });

  it('writes a percentage with a no-break space in Danish', () => {
    expect(en(() => formatPercent(0.25))).to.equal('25%');
    expect(da(() => formatPercent(0.25))).to.equal('25\u00a0%');
  });
});
