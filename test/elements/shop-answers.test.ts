import { expect } from '@open-wc/testing';
import '../../src/elements/product-upsell/define.js';
import { collectWarnings, part, words } from '../helpers.js';
import { boxOf, cardWith, elsewhere, here, said, valuesIn, type Attributes } from './shop.js';
import { until } from '../wait-until.js';

/** An answer of the demo's shops, with what a card shows of it in Danish, or why it shows nothing. */
interface Case {
  readonly id: string;
  readonly title: string;
  readonly shows: {
    readonly price?: string;
    readonly availability?: string;
    readonly name?: string;
    /** The end of the address that the card links to. */
    readonly link?: string;
    /** What is said once the button of the basket was pressed. */
    readonly status?: string;
    readonly reason?: string;
  };
}

const table = new URL('../../demo/shops/answers.mjs', import.meta.url).href;
const { answers, attributesFor } = (await import(table)) as {
  readonly answers: readonly { readonly title: string; readonly cases: readonly Case[] }[];
  readonly attributesFor: (each: Case) => Attributes;
};

describe('<product-upsell> with what shops say in other forms', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    warnings = collectWarnings();
  });
  afterEach(() => warnings.restore());

  for (const { title, cases } of answers) {
    describe(title, () => {
      for (const each of cases) {
        it(`${each.id}: ${each.title}`, async () => {
          const { shop = '', ...rest } = attributesFor(each);
          const at = shop && { shop: shop.replace('HERE', here).replace('SHOP', elsewhere) };
          const card = cardWith({ lang: 'da', ...rest, ...at });
          await boxOf([card]);
          const { reason, price = '', availability = '', name = 'Belt', link, status } = each.shows;
          await until(
            () => warnings.lines.length || said(card, 'price'),
            'neither price nor reason',
          );
          expect(valuesIn(card)).to.deep.equal([]);
          if (reason) {
            expect(warnings.lines.join()).to.include(`(${reason})`);
            expect(part(card, 'price')).to.equal(undefined);
            expect(words(card)).to.include('Own words');
            return;
          }
          expect(warnings.lines).to.deep.equal([]);
          expect(said(card, 'price')).to.equal(price);
          // A number stays with its unit.
          expect(part(card, 'price')!.textContent).to.not.match(/\d (?:ml|l|kg|g|m)\b/);
          expect(part(card, 'availability') ? said(card, 'availability') : '').to.equal(
            availability,
          );
          expect(said(card, 'name')).to.equal(name);
          if (link) {
            expect(part<HTMLAnchorElement>(card, 'action').href.endsWith(link)).to.equal(true);
          }
          if (status) {
            part(card, 'add-to-cart')!.click();
            await until(() => said(card, 'status'), 'nothing was said');
            expect(said(card, 'status')).to.equal(status);
            expect(valuesIn(card)).to.deep.equal([]);
          }
        });
      }
    });
  }

  describe('in English', () => {
    for (const [id, expected] of [
      ['shopify-piece', 'DKK 449.00 (DKK 12.00/item)'],
      ['shopify-pieces', 'DKK 449.00 (DKK 120.00/10 items)'],
    ] as const) {
      it(`${id} is ${expected}`, async () => {
        const each = answers.flatMap(({ cases }) => cases).find((one) => one.id === id)!;
        const card = cardWith({ ...attributesFor(each), shop: `${here}/answers/${id}/` });
        await boxOf([card]);
        await until(() => said(card, 'price'), 'no price');
        expect(said(card, 'price')).to.equal(expected);
      });
    }
  });
});
