import { expect } from '@open-wc/testing';
import { part } from '../helpers.js';
import { bundle, find, openPage, type Page } from './page.js';

/** Adds the built file and answers in the task that evaluates it, once what it registers is rendered. */
function evaluate({ document }: Page): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = bundle;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = reject;
    document.head.append(script);
  });
}

/** Records every use of Intl, and of what asks it. */
function recordIntl({ window }: Page): string[] {
  const asked: string[] = [];
  for (const name of ['NumberFormat', 'PluralRules', 'DateTimeFormat'] as const) {
    Object.defineProperty(window.Intl, name, {
      value: new Proxy(window.Intl[name], {
        construct(target, options) {
          asked.push(`new ${name}`);
          return Reflect.construct(target, options) as object;
        },
        get(target, property) {
          asked.push(`${name}.${String(property)}`);
          return Reflect.get(target, property) as unknown;
        },
      }),
    });
  }
  const { toLocaleString } = window.Number.prototype;
  window.Number.prototype.toLocaleString = function (...options) {
    asked.push('toLocaleString');
    return toLocaleString.apply(this, options);
  };
  return asked;
}

const product = (lang: string) =>
  `<product-upsell lang="${lang}" name="Belt" price="44.95" prior-price="59.95" currency="GBP" href="/belt"></product-upsell>`;

describe('a written price, built', () => {
  for (const lang of ['en', 'da']) {
    for (const [font, width] of [
      ['serif', 320],
      ['serif', 360],
      ['serif', 700],
      // Its spaces are as wide as its letters.
      ['monospace', 320],
      ['monospace', 700],
    ] as const) {
      it(`comes without Intl in the first task into a place that is kept, in ${lang}, ${width} px of ${font}`, async () => {
        const page = await openPage('/test/pages/empty.html?without-script', { width: width + 16 });
        page.document.body.style.fontFamily = font;
        page.document.body.innerHTML = `<div lang="${lang}">
          ${product(lang)}
          <heel-exercise-card exercise="calf-stretch"></heel-exercise-card>
          <heel-faq></heel-faq>
        </div>`;
        const asked = recordIntl(page);
        await evaluate(page);
        const card = find(page, 'product-upsell');
        const height = () => card.getBoundingClientRect().height;
        expect(asked).to.deep.equal([]);
        expect(part(card, 'name').textContent).to.equal('Belt');
        expect(part(card, 'price').textContent.trim()).to.equal('');
        const before = height();
        await card.updateComplete;
        expect(part(card, 'price').textContent).to.equal(lang === 'en' ? '£44.95' : '44,95\u00a0£');
        expect(asked[0]).to.equal('NumberFormat.supportedLocalesOf');
        expect(height()).to.be.closeTo(before, 1);
      });
    }
  }

  it('is written at once on a card that comes later', async () => {
    const page = await openPage('/test/pages/empty.html?without-script');
    page.document.body.innerHTML = product('en');
    await evaluate(page);
    await find(page, 'product-upsell').updateComplete;
    page.document.body.innerHTML = product('en');
    await Promise.resolve();
    expect(part(find(page, 'product-upsell'), 'price').textContent).to.equal('£44.95');
  });
});
