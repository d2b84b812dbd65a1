import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { isShown, overflowing, settled, words, write } from '../helpers.js';
import { waitUntil } from '../wait-until.js';

const product = `<product-upsell lang="en" name="Belt" image="/demo/images/belt.svg" price="44.95"
  description="It warms your back all day long." currency="GBP" href="/belt"></product-upsell>`;

const markups = {
  'a card': '<heel-exercise-card lang="en" exercise="heel-raise"></heel-exercise-card>',
  'a compact card':
    '<heel-exercise-card lang="en" compact exercise="short-foot"></heel-exercise-card>',
  'questions and when to seek help': '<heel-faq lang="en"></heel-faq>',
  'a product': product,
  'a practice': '<heel-practice lang="en" exercises="calf-stretch heel-raise"></heel-practice>',
  'the guide': '<heel-guide lang="en"></heel-guide>',
};

const cutsGrids = CSS.supports('-webkit-hyphens: auto') && !('chrome' in window);

/** All that is rendered by an element and by those in it. */
function within(host: Element): HTMLElement[] {
  return [...(host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((each) => [
    each,
    ...within(each),
  ]);
}

/** What nobody could read or press if it went on in the next column. */
const isOfOnePiece = (each: Element): boolean =>
  each.matches('button, .pill, .fact, svg, img, li:not(:has(*)), summary') && isShown(each);

/** Writes an element into two columns, below as many lines of the page's own. */
async function put(markup: string, style: string, lines: number) {
  const box = await write<HTMLElement>(
    `<div style="columns: 2; line-height: 20px; ${style}">${'<div>Words</div>'.repeat(lines)}${markup}</div>`,
  );
  await settled(box);
  const host = box.lastElementChild as HTMLElement;
  await waitUntil(() => host.shadowRoot?.querySelector('[part~="base"]'), 'nothing', {
    timeout: 20_000,
  });
  await settled(box);
  return { box, host };
}

/** What is in two columns at once, though it is of one piece. */
function split(host: Element): string[] {
  return within(host)
    .filter(isOfOnePiece)
    .filter((each) => {
      const places = new Set(
        [...each.getClientRects()].filter(({ height }) => height > 1).map(({ left }) => left),
      );
      return places.size > 1;
    })
    .map((each) => `${each.localName}.${each.className} ${words(each)}`);
}

describe('columns of text', () => {
  for (const [name, markup] of Object.entries(markups)) {
    it(`have ${name} to read and press`, async () => {
      for (const width of [640, 1000]) {
        for (const lines of [0, 3, 8]) {
          const { host, box } = await put(markup, `inline-size: ${width}px`, lines);
          expect(box.scrollWidth, 'overflow').to.equal(width);
          expect(overflowing(host)).to.deep.equal([]);
          expect(split(host), `${width} px, below ${lines} lines`).to.deep.equal([]);
          box.remove();
        }
      }
    });

    // WebKit cuts a grid wherever a column ends, whatever stands there.
    (cutsGrids ? it.skip : it)(
      `that are lower than ${name} split no button, figure or picture`,
      async () => {
        for (let height = 340; height < 900; height += 29) {
          const style = `inline-size: 900px; block-size: ${height}px; column-fill: auto`;
          const { host, box } = await put(markup, style, 2);
          expect(split(host), `${height} px`).to.deep.equal([]);
          box.remove();
        }
      },
    );
  }
});
