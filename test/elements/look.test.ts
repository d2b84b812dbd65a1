import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { canEmulate, emulate } from '../device.js';
import { isShown, part, words, write } from '../helpers.js';
import { themeColours } from './theme-colours.js';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** What layers of colour make together, the lowest first. */
function painted(layers: readonly string[]): Colour {
  context.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data] as unknown as Colour;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour
    .map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The backgrounds below an element's text, the page's first. */
function layersBelow(element: Element): string[] {
  const layers: string[] = [];
  for (let each: Element | null = element; each;) {
    layers.unshift(getComputedStyle(each).backgroundColor);
    const root: Node = each.getRootNode();
    each =
      each.assignedSlot ?? each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return layers;
}

function contrast(element: Element): number {
  const layers = layersBelow(element);
  const [one, other] = [
    luminance(painted(layers)),
    luminance(painted([...layers, getComputedStyle(element).color])),
  ];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

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
