import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { contrast } from '../colour-contrast.js';
import { canEmulate, emulate } from '../device.js';
import { isShown, part, words, write } from '../helpers.js';
import { themeColours } from './theme-colours.js';

/** The elements that have words of their own on show. */
const withWords = (host: Element): Element[] =>
  [...host.shadowRoot!.querySelectorAll('*')].filter(
    (each) =>
      isShown(each) &&
      [...each.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue!.trim()),
  );

const card = '<heel-exercise-card exercise="calf-stretch" lang="da"></heel-exercise-card>';
const faq = '<heel-faq lang="da"></heel-faq>';
const product =
  '<product-upsell name="Indlæg" href="/i" badge="Ny" price="44.95" currency="EUR" prior-price="60" description="Til hælen" lang="da"></product-upsell>';

describe('how the elements look', () => {
  for (const [name, text, background] of themeColours) {
    it(`has words that stand out in the colours of ${name}`, async () => {
      const place = await write(
        `<div style="color: ${text}; background: ${background}">${card}${faq}${product}</div>`,
      );
      const weak = [...place.children]
        .flatMap(withWords)
        .filter((each) => contrast(each) < 4.5)
        .map((each) => `${contrast(each).toFixed(2)} ${words(each)}`);
      expect(weak).to.deep.equal([]);
    });
  }

  it('has no letters below twelve pixels, whatever the page has', async () => {
    for (const size of ['6px', '10px', '14px']) {
      const place = await write(`<div style="font-size: ${size}">${card}${faq}${product}</div>`);
      const sizes = [...place.children]
        .flatMap(withWords)
        .map((each) => parseFloat(getComputedStyle(each).fontSize));
      expect(Math.min(...sizes)).to.be.at.least(12);
    }
  });

  it('breaks no word of a figure', async () => {
    for (const width of [200, 240, 280, 320, 360, 480, 720, 1000]) {
      const place = await write(`<div style="inline-size: ${width}px">${card}</div>`);
      const values = place.firstElementChild!.shadowRoot!.querySelectorAll('.value');
      for (const value of values) {
        const node = [...value.childNodes].find(
          (each): each is Text => each instanceof Text && !!each.data.trim(),
        )!;
        for (const { index, 0: word } of node.data.matchAll(/[^\s–-]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          expect(tops.size, `${word} at ${width}`).to.equal(1);
        }
      }
    }
  });

  if (canEmulate)
    it('prints black words, opened disclosures and no buttons', async () => {
      const place = await write(
        `<div style="color: #fff; background: #000">${card.replace(' exercise', ' compact exercise')}${faq}</div>`,
      );
      try {
        await emulate({ media: 'print' });
        const [compact, questions] = place.children as unknown as [Element, Element];
        expect(getComputedStyle(part(compact, 'base')).color).to.equal('rgb(0, 0, 0)');
        expect(isShown(part(compact, 'practise'))).to.equal(false);
        expect(isShown(part(compact, 'steps'))).to.equal(true);
        expect(isShown(part(questions, 'further-help').querySelector('li')!)).to.equal(true);
      } finally {
        await emulate({});
      }
    });
});
