import { expect } from '@open-wc/testing';
import { inLanguage } from '../../src/localization/catalogue.js';
import {
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
  formatSeconds,
  isSingular,
} from '../../src/localization/format.js';
import { stub } from '../helpers.js';

const en = (say: () => string) => inLanguage('en', say);
const da = (say: () => string) => inLanguage('da', say);

describe('formats', () => {
  it('writes a range with an en dash, and one number where the ends are the same', () => {
    for (const say of [en, da]) {
      expect(say(() => formatRange([20, 30]))).to.equal('20–30');
      expect(say(() => formatRange([3, 3]))).to.equal('3');
      expect(say(() => formatRange([1, 1.5]))).to.equal('1–1½');
      expect(say(() => formatRange([0.5, 2]))).to.equal('½–2');
    }
    expect(da(() => formatRange([1000, 1200]))).to.equal('1.000–1.200');
  });

  it('writes halves as fractions and groups thousands as the language does', () => {
    expect(en(() => formatNumber(0.5))).to.equal('½');
    expect(en(() => formatNumber(12.5))).to.equal('12½');
    expect(en(() => formatNumber(0))).to.equal('0');
    expect(en(() => formatNumber(1299))).to.equal('1,299');
    expect(da(() => formatNumber(1299))).to.equal('1.299');
    expect(en(() => formatNumber(1.25))).to.equal('1.25');
    expect(da(() => formatNumber(1.25))).to.equal('1,25');
  });

  it('writes seconds, and minutes from one minute on', () => {
    expect(en(() => formatSeconds([20, 30]))).to.equal('20–30 seconds');
    expect(da(() => formatSeconds([20, 30]))).to.equal('20–30 sekunder');
    expect(en(() => formatDuration([30, 45]))).to.equal('30–45 seconds');
    expect(da(() => formatDuration([59, 59]))).to.equal('59 sekunder');
    expect(en(() => formatDuration([60, 120]))).to.equal('1–2 minutes');
    expect(da(() => formatDuration([60, 120]))).to.equal('1–2 minutter');
  });

  it('takes the singular where the language does: one and a half is Danish for one', () => {
    expect(en(() => formatDuration([60, 60]))).to.equal('1 minute');
    expect(da(() => formatDuration([60, 60]))).to.equal('1 minut');
    expect(en(() => formatDuration([60, 90]))).to.equal('1–1½ minutes');
    expect(da(() => formatDuration([60, 90]))).to.equal('1–1½ minut');
    expect(da(() => formatDuration([90, 90]))).to.equal('1½ minut');
    expect(da(() => formatDuration([90, 150]))).to.equal('1½–2½ minutter');
  });

  it('counts and writes whole numbers and halves below a thousand as Intl does, without asking it', () => {
    const whole = Array.from({ length: 1000 }, (_, n) => n);
    const counts = [...whole, ...whole.map((n) => n + 0.5)];
    const { NumberFormat, PluralRules } = Intl;
    const expected = (['en', 'da'] as const).map((language) => {
      const locale = language === 'en' ? 'en-GB' : language;
      const rules = new PluralRules(locale);
      const format = new NumberFormat(locale);
      return counts.map((count) => [
        format.format(count).replace(/^0?(\d*)[.,]5$/, '$1½'),
        rules.select(count) === 'one',
      ]);
    });
    const never = () => {
      throw new Error('Intl was asked');
    };
    const restore = [
      stub(Intl, 'NumberFormat', never),
      stub(Intl, 'PluralRules', never),
      stub(Number.prototype, 'toLocaleString', never),
    ];
    try {
      for (const [n, say] of [en, da].entries()) {
        for (const [nth, count] of counts.entries()) {
          let singular = false;
          const number = say(() => {
            singular = isSingular([count, count]);
            return formatNumber(count);
          });
          expect([number, singular], `${count}`).to.deep.equal(expected[n]![nth]);
        }
      }
    } finally {
      for (const each of restore) each();
    }
  });

  it('builds the format of a currency once for each language', () => {
    const { NumberFormat } = Intl;
    const built: unknown[] = [];
    const restore = stub(
      Intl,
      'NumberFormat',
      class extends NumberFormat {
        constructor(locale: string, options: Intl.NumberFormatOptions) {
          super(locale, options);
          built.push([locale, options.currency]);
        }
      },
    );
    try {
      for (const say of [en, da, en, da]) {
        for (const currency of ['NOK', 'SEK']) say(() => formatMoney('1.50', currency));
      }
    } finally {
      restore();
    }
    expect(built).to.deep.equal([
      ['en-GB', 'NOK'],
      ['en-GB', 'SEK'],
      ['da', 'NOK'],
      ['da', 'SEK'],
    ]);
  });

  const money: [amount: string, currency: string, english: string, danish: string][] = [
    ['44.95', 'GBP', '£44.95', '44,95\u00a0£'],
    ['1299.50', 'DKK', 'DKK\u00a01,299.50', '1.299,50\u00a0kr.'],
    ['80.95', 'EUR', '€80.95', '80,95\u00a0€'],
    ['1200', 'JPY', 'JP¥1,200', '1.200\u00a0JP¥'],
    ['1.299', 'KWD', 'KWD\u00a01.299', '1,299\u00a0KWD'],
    ['0.05', 'EUR', '€0.05', '0,05\u00a0€'],
  ];
  for (const [amount, currency, english, danish] of money) {
    it(`writes ${amount} ${currency} with the sign and the space of the language`, () => {
      expect(en(() => formatMoney(amount, currency))).to.equal(english);
      expect(da(() => formatMoney(amount, currency))).to.equal(danish);
    });
  }

  it('writes money to the last digit that was given', () => {
    expect(en(() => formatMoney('9007199254740993.25', 'EUR'))).to.equal(
      '€9,007,199,254,740,993.25',
    );
  });

  it('writes a whole percentage, with a no-break space in Danish', () => {
    expect(en(() => formatPercent(0.25))).to.equal('25%');
    expect(da(() => formatPercent(0.25))).to.equal('25\u00a0%');
    expect(en(() => formatPercent(1))).to.equal('100%');
  });
});
