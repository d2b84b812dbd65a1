import { expect } from '@open-wc/testing';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { disclose, part } from '../helpers.js';
import { find, openPage, rendered, type Page } from './page.js';

/** The words in a piece of a page, with what is said to be left out; spaces depend on the layout. */
function words(place: Element, leftOut: string): string {
  const copy = place.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(`svg, ${leftOut}`)) each.remove();
  return copy.textContent.replace(/\s+/g, '');
}

/** The words of an element, without what only the element can do. */
const shown = (element: HeelElement) =>
  words(part(element, 'base'), '[part=link], [part=practise]');

/** The words that stand in its place without script. The steps of other variants are looked at one by one. */
const written = (element: HeelElement) =>
  words(element.querySelector('[slot=fallback]')!, '.visually-hidden, .variants ol');

for (const name of ['index', 'da']) {
  describe(`the words that stand without script in demo/${name}.html`, () => {
    let page: Page;
    beforeEach(async () => (page = await openPage(`/demo/${name}.html`)));

    const cards = () => [...page.document.querySelectorAll<HeelElement>('heel-exercise-card')];

    it('are those of the exercises', async () => {
      expect(cards()).to.have.length(6);
      for (const card of cards()) {
        await disclose(part(card, 'advice'));
        await disclose(part(card, 'research'));
        expect(written(card)).to.equal(shown(card));
      }
    });

    it('are those of each variant', async () => {
      let count = 0;
      for (const card of cards()) {
        const inputs = [...card.shadowRoot!.querySelectorAll('input')];
        const places = [...card.querySelectorAll('.variants > li')];
        expect(places.map((each) => words(each, 'ol'))).to.deep.equal(
          inputs.map(({ labels }) => words(labels![0]!, 'input')),
        );
        for (const [index, input] of inputs.entries()) {
          input.click();
          await rendered(page);
          const steps =
            places[index]!.querySelector('ol') ?? card.querySelector('ol:not(.variants ol)')!;
          expect(words(steps, 'svg')).to.equal(words(part(card, 'steps'), 'svg'));
          count++;
        }
      }
      expect(count).to.equal(9);
    });

    it('are those of the questions and of the help', async () => {
      const faq = find(page, 'heel-faq');
      await disclose(part(faq, 'further-help'));
      await disclose(part(faq, 'further-research'));
      expect(written(faq)).to.equal(shown(faq));
      const links = [...faq.querySelectorAll('[slot=fallback] > [id]')].map(({ id }) => id);
      const items = [...faq.shadowRoot!.querySelectorAll('[part=item]')].map(({ id }) => id);
      expect(links).to.deep.equal(items);
    });

    it('are those of the products, and lead where they lead', () => {
      const products = [...page.document.querySelectorAll<HeelElement>('product-upsell')];
      expect(products).to.have.length(2);
      for (const product of products) {
        expect(written(product)).to.equal(shown(product));
        const link = product.querySelector('a')!;
        expect(link.href).to.equal(part<HTMLAnchorElement>(product, 'action').href);
        expect(words(link, 'svg')).to.equal(
          words(part(product, 'action'), 'svg') + words(part(product, 'name'), 'svg'),
        );
        expect(product.querySelector('img')!.src).to.equal(
          part<HTMLImageElement>(product, 'image').src,
        );
      }
    });
  });
}
