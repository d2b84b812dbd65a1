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

/** WebKit cuts a grid wherever a column ends, whatever stands there: https://github.com/web-platform-tests/interop/issues/749 */
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

/** Boxes that a page may have in its columns, around an element; in some nothing stands across them. */
const boxes = [
  ['a box', '<div>', '</div>'],
  ['a box that holds floats', '<div style="display: flow-root">', '</div>'],
  ['a grid', '<div style="display: grid">', '</div>'],
  ['a flex row', '<div style="display: flex">', '</div>'],
  ['a flex column', '<div style="display: flex; flex-direction: column">', '</div>'],
  ['a float', '<div style="float: left">', '</div>'],
  ['an inline block', '<div style="display: inline-block">', '</div>'],
  ['a table', '<table style="border-spacing: 0"><tr><td style="padding: 0">', '</td></tr></table>'],
  ['a fieldset', '<fieldset style="margin: 0">', '</fieldset>'],
  [
    'a box in a flex row in a grid',
    '<div style="display: grid"><div><div style="display: flex"><div>',
    '</div></div></div></div>',
  ],
];

const base = (host: Element): Element =>
  host.shadowRoot?.querySelector('[part~="base"]') as Element;

/** What comes after places in columns is below each of them, or beside it. */
function expectBelow(after: Element, places: Iterable<DOMRect>): void {
  const { left, right, top } = after.getBoundingClientRect();
  for (const each of places) {
    const isBeside = each.right <= left || each.left >= right;
    if (!isBeside) expect(top).to.be.above(each.bottom - 1);
  }
}

/** Waits for what is the only element of ours in a box, and all that is in it. */
async function shown(box: HTMLElement): Promise<HTMLElement> {
  await settled(box);
  const host = box.querySelector<HTMLElement>('[lang=en]')!;
  await waitUntil(() => base(host), 'nothing');
  await settled(box);
  return host;
}

/** Writes an element into two columns, below as many lines of the page's own. */
async function put(markup: string, style: string, lines: number) {
  const box = await write<HTMLElement>(
    `<div style="columns: 2; line-height: 20px; ${style}">${'<div>Words</div>'.repeat(lines)}${markup}</div>`,
  );
  return { box, host: await shown(box) };
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

    for (const [where, opening, closing] of boxes) {
      it(`have ${name} in ${where}, and what comes after it where it can be read`, async () => {
        const box = await write<HTMLElement>(
          `<div style="columns: 2; column-gap: 20px; inline-size: 900px; line-height: 20px"><div>Words</div>${opening}${markup}${closing}<p style="clear: both">After</p></div>`,
        );
        const places = base(await shown(box)).getClientRects();
        // What has so much to say that it stands across is as wide as both columns, where it can.
        const isAcross = places[0]!.width > 800;
        for (const { left, width } of places) {
          expect(width).to.be.closeTo(isAcross ? 900 : 440, 40);
          expect((left - box.getBoundingClientRect().left) % 460).to.be.below(24);
        }
        expectBelow(box.querySelector('p')!, places);
        expect(box.scrollWidth).to.equal(900);
      });
    }

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

  (cutsGrids ? it.skip : it)(
    'have several products in a grid of the page’s, and what comes after them where it can be read',
    async () => {
      const box = await write<HTMLElement>(
        `<div style="columns: 2; inline-size: 900px"><div>Words</div><div style="display: grid">${product}${product}</div><p>After</p></div>`,
      );
      const [first, second] = [...box.querySelectorAll('product-upsell')];
      await waitUntil(() => first!.matches(':state(item)'));
      expectBelow(
        box.querySelector('p')!,
        [first!, second!].map((host) => base(host).getBoundingClientRect()),
      );
    },
  );
});
