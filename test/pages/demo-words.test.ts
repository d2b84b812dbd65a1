import { expect } from '@open-wc/testing';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { disclose, part, parts } from '../helpers.js';
import { openGuide, openPage, type Page } from './page.js';
import { until } from '../wait-until.js';

/** The words in a piece of a page, with what is said to be left out; spaces depend on the layout. */
function words(place: Element, leftOut: string): string {
  const copy = place.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(`svg, ${leftOut}`)) each.remove();
  return copy.textContent.replace(/\s+/g, '');
}

/** The words of an element, without what only the element can do. */
const shown = (element: HeelElement) =>
  words(part(element, 'base'), '[part=link], [part=practise]');

/** The words that stand in a place without script. The steps of other variants are looked at one by one. */
const written = (place: Element) => words(place, '.visually-hidden, .variants ol');

for (const name of ['index', 'da']) {
  describe(`the words that stand without script in demo/${name}.html`, () => {
    let page: Page;
    let guide: HeelElement;
    beforeEach(async () => {
      page = await openPage(`/demo/${name}.html`);
      guide = await openGuide(page);
    });

    /** The card of each exercise, and what stands in its place. */
    const cards = () =>
      [...guide.shadowRoot!.querySelectorAll('heel-exercise-card')].map(
        (card, n) => [card, guide.querySelectorAll('[slot=fallback] [slot=fallback]')[n]!] as const,
      );

    it('are those of the exercises', async () => {
      expect(cards()).to.have.length(6);
      for (const [card, place] of cards()) {
        await disclose(part(card, 'advice'));
        await disclose(part(card, 'research'));
        expect(written(place)).to.equal(shown(card));
      }
    });

    it('are those of each variant', async () => {
      let count = 0;
      for (const [card, place] of cards()) {
        const inputs = [...card.shadowRoot!.querySelectorAll('input')];
        const places = [...place.querySelectorAll('.variants > li')];
        expect(places.map((each) => words(each, 'ol'))).to.deep.equal(
          inputs.map(({ labels }) => words(labels![0]!, 'input')),
        );
        for (const [index, input] of inputs.entries()) {
          input.click();
          await card.updateComplete;
          const steps =
            places[index]!.querySelector('ol') ?? place.querySelector('ol:not(.variants ol)')!;
          expect(words(steps, 'svg')).to.equal(words(part(card, 'steps'), 'svg'));
          count++;
        }
      }
      expect(count).to.equal(9);
    });

    it('are those of the questions', () => {
      const faq = guide.shadowRoot!.querySelector('heel-faq')!;
      const details = [...guide.querySelectorAll('[slot=fallback] > section > details')];
      expect(details.map(written)).to.deep.equal(
        parts(faq, 'item').map((item) => words(item, '[part=link]')),
      );
    });

    it('are those of each section, in the same order', async () => {
      // What studies say is a file of its own, for whoever goes there.
      part(guide, 'mark').click();
      await until(() => words(part(guide, 'source-list'), 'svg').includes('doi:'), 'no studies');
      const leftOut = '[slot=fallback], details, .marks, .exercise, heel-faq';
      const sections = parts(guide, 'section').map((each) => words(each, leftOut));
      const places = [...guide.querySelectorAll('[slot=fallback] > section')];
      expect(places).to.have.length(10);
      for (const [n, place] of places.entries()) {
        // Where numbers lead and what they are is said of numbers alone.
        const shownThere = sections[n]!.replace(/^(Sources|Kilder).*?\.(?=Klinik)/, '$1').replace(
          /(?:Sources|Kilder):(?=\p{Lu})/u,
          '',
        );
        expect(words(place, leftOut), place.firstElementChild!.textContent).to.equal(shownThere);
      }
      expect(words(guide.querySelector('h1')!, 'svg')).to.equal(words(part(guide, 'title'), 'svg'));
    });

    it('are those of the products, and lead where they lead', () => {
      const products = [...page.document.querySelectorAll<HeelElement>('product-upsell')];
      expect(products).to.have.length(2);
      for (const product of products) {
        expect(written(product.querySelector('[slot=fallback]')!)).to.equal(shown(product));
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
