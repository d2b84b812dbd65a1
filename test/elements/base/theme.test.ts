import { expect } from '@open-wc/testing';
import '../../../src/elements/heel-exercise-card/define.js';
import '../../../src/elements/heel-faq/define.js';
import '../../../src/elements/product-upsell/define.js';
import { overflowing, part, settled, write } from '../../helpers.js';
import { waitUntil } from '../../wait-until.js';

const elements = [
  ['heel-faq', '<heel-faq lang="en"></heel-faq>'],
  [
    'heel-exercise-card',
    '<heel-exercise-card lang="en" exercise="heel-raise"></heel-exercise-card>',
  ],
  ['product-upsell', '<product-upsell lang="en" name="Belt" href="/belt"></product-upsell>'],
] as const;

/** Boxes of which some ask what is in them how wide it would like to be. */
const boxes: readonly (readonly [name: string, style: string, box?: string, least?: number])[] = [
  ['a block', ''],
  ['an open dialog', 'padding: 0; border: 0', 'dialog open'],
  ['a float', 'float: left'],
  ['an inline block', 'display: inline-block'],
  ['an absolute box', 'position: absolute'],
  ['a table', 'display: table'],
  ['a row of flex items', 'display: flex'],
  ['a column of flex items', 'display: flex; flex-direction: column'],
  [
    'a column of flex items at its start',
    'display: flex; flex-direction: column; align-items: start',
  ],
  [
    'a column of flex items in its middle',
    'display: flex; flex-direction: column; align-items: center',
  ],
  ['a grid', 'display: grid'],
  ['a grid of fractions', 'display: grid; grid-template-columns: 1fr'],
  ['a grid that stretches nothing', 'display: grid; justify-items: start'],
  ['a grid that centres all', 'display: grid; place-items: center'],
  ['a row of flex items in its middle', 'display: flex; justify-content: center'],
  ['a row of flex items at its end', 'display: flex; align-items: end; flex-wrap: wrap'],
  ['an inline row of flex items', 'display: inline-flex'],
  ['an inline grid', 'display: inline-grid'],
  ["a table's cell", 'display: table-cell'],
  ['a box as wide as fits', 'inline-size: fit-content'],
  ['a box without one', 'display: contents'],
  ['columns of text', 'columns: 1'],
  ['a float at the right', 'float: right; margin: 0'],
  ['text that does not wrap', 'white-space: nowrap; float: left'],
  ['an absolute box whose text does not wrap', 'white-space: nowrap; position: absolute'],
  [
    'a box as wide as its words would be in one line',
    'inline-size: max-content; max-inline-size: 100%',
  ],
  ['a box no wider than its longest word', 'inline-size: min-content', 'div', 128],
  ['a float no wider than its longest word', 'float: left; inline-size: min-content', 'div', 128],
  [
    'a grid of columns no wider than their longest word',
    'display: grid; grid-template-columns: min-content',
    'div',
    128,
  ],
  ['a list', '', 'ul style="margin: 0; padding: 0"><li'],
  [
    'a stack of blocks',
    'display: flex; flex-direction: column; align-items: flex-start; justify-content: flex-start; gap: 1.2rem',
  ],
  [
    'a row of blocks',
    'display: flex; flex-wrap: nowrap; align-items: center; justify-content: flex-start',
  ],
  ['a block at the left', 'float: left; margin: 0; max-width: 100%'],
  ['a fixed box', 'position: fixed'],
  ['a fieldset', 'margin: 0; border: 0; padding: 0', 'fieldset'],
  ['a legend', 'padding: 0', 'fieldset style="margin: 0; border: 0; padding: 0"><legend'],
  ['a cell of a table', 'padding: 0', 'table style="border-spacing: 0"><tr><td'],
  [
    'a cell of a table that does not wrap',
    'padding: 0',
    'table align="center" style="border-spacing: 0"><tr><td nowrap align="center"',
  ],
  ['a label', '', 'label'],
  ['a button', 'padding: 0; border: 0', 'button', 470],
  ['a figure laid out as a table', 'margin: 0; display: table', 'figure'],
  ['an inline table', 'display: inline-table'],
  [
    'a column of flex items on their baselines',
    'display: flex; flex-flow: column wrap; align-items: baseline',
  ],
  ['a row of flex items on their baselines', 'display: flex; align-items: baseline'],
  ['a row of flex items from its end', 'display: inline-flex; flex-direction: row-reverse'],
  ['a grid that fits what is in it', 'display: grid; grid-template-columns: fit-content(100%)'],
  [
    'a grid of as many columns as fit',
    'display: grid; grid-template-columns: repeat(auto-fit, minmax(12em, 1fr))',
    'div',
    190,
  ],
  ['a grid that flows in columns', 'display: grid; grid-auto-flow: column; justify-content: start'],
  [
    'boxes in boxes that shrink',
    'float: right',
    'div style="display: inline-block"><div style="display: flex; flex-direction: column; align-items: center"><div',
  ],
  ['a box that contains what is in it', 'contain: content; float: left'],
  ['a container of the page’s', 'container-type: inline-size'],
  ['a box without a size of letters', 'font-size: 0; display: inline-block', 'div', 430],
  ['a box with the smallest letters', 'font-size: 1px; float: left', 'div', 430],
  ['spaced letters', 'letter-spacing: 0.5em; word-spacing: 2em; text-indent: 4em; float: left'],
  ['a box from right to left', 'direction: rtl; float: right'],
  ['a box that scrolls', 'overflow: auto; float: left'],
];

/** How a page may lay out what stands in its column, the elements among it. */
const displays = [
  ...['inline', 'inline-block', 'flow-root', 'list-item', 'table', 'inline-table'],
  ...['flex', 'inline-flex', 'flex; flex-direction: column; align-items: center', 'grid'],
  ...['inline-grid', 'grid; justify-items: center', 'block; float: left'],
  ...['flex; flex-direction: row-reverse; align-items: center; justify-content: center'],
];

/** Writes boxes into a column of a page, and markup into the innermost. */
async function put(width: number, box: string, markup: string) {
  const column = await write<HTMLElement>(
    // What is fixed, too, stands in it.
    `<div style="inline-size: ${width}px; position: relative; transform: translate(0)">${box}</div>`,
  );
  let inner: Element = column;
  while (inner.lastElementChild) inner = inner.lastElementChild;
  inner.innerHTML = markup;
  await settled(column);
  return { column, elements: [...inner.children] as HTMLElement[] };
}

describe('the theme', () => {
  for (const [tag, markup] of elements) {
    describe(`of <${tag}>`, () => {
      for (const [name, style, box = 'div', wide = 500] of boxes) {
        it(`has a width to read in ${name}, and none that sticks out of a narrow one`, async () => {
          for (const [width, least] of [
            [700, wide],
            [200, Math.min(wide, 190)],
          ] as const) {
            const opening = `<${box} style="${style}">`;
            const {
              column,
              elements: [element],
            } = await put(width, opening, markup);
            expect(element!.offsetWidth).to.be.at.least(least).and.at.most(width);
            expect(column.scrollWidth).to.equal(width);
            expect(overflowing(element!)).to.deep.equal([]);
          }
        });
      }

      for (const display of displays) {
        it(`has a width to read where a page’s rule is display: ${display}`, async () => {
          for (const [width, least] of [
            [700, 500],
            [200, 190],
          ] as const) {
            const {
              column,
              elements: [element],
            } = await put(
              width,
              `<div><style>.of-the-page > :not(style) { display: ${display} }</style><div class="of-the-page">`,
              markup,
            );
            const base = part(element!, 'base').getBoundingClientRect();
            expect(base.width).to.be.at.least(least).and.at.most(width);
            expect(column.scrollWidth).to.equal(width);
            expect(overflowing(element!, column)).to.deep.equal([]);
          }
        });
      }

      for (const [what, style, gap] of [
        ['a gap', '', 24],
        ['the gap that the page sets', '--heel-gap: 8px', 16],
        ["the page's margin in place of its gap", 'margin: 0', 16],
      ] as const) {
        it(`has ${what} between itself and the words beside it`, async () => {
          const { elements: three } = await put(
            600,
            '<div style="font-size: 16px">',
            `<p style="margin: 16px 0">Before</p>${markup}<p style="margin: 16px 0">After</p>`,
          );
          three[1]!.style.cssText = style;
          const [before, element, after] = three.map((each) => each.getBoundingClientRect());
          expect(element!.top - before!.bottom).to.be.closeTo(gap, 0.5);
          expect(after!.top - element!.bottom).to.be.closeTo(gap, 0.5);
        });
      }

      for (const [name, row] of [
        ['a flex row', 'display: flex'],
        ['a grid', 'display: grid; grid-template-columns: 1fr 1fr'],
      ]) {
        it(`takes no more than its share of ${name}, by itself or in a box`, async () => {
          const { elements: two } = await put(600, `<div style="${row}">`, `${markup}${markup}`);
          await waitUntil(() => two.every((each) => each.offsetWidth > 200));
          for (const each of two) expect(each.offsetWidth).to.be.at.most(300);
          const {
            elements: [boxed],
          } = await put(
            600,
            `<div style="${row}"><div style="flex: 0 0 300px"></div><div style="flex: 1">`,
            markup,
          );
          expect(boxed!.offsetWidth).to.equal(300);
        });
      }
    });
  }

  it('lays out a card by its column, however small the page’s letters are', async () => {
    for (const size of ['0', '3px', '12px']) {
      const {
        elements: [card],
      } = await put(320, `<div style="font-size: ${size}">`, elements[1][1]);
      const [picture, title] = ['picture', 'title'].map((name) =>
        part(card!, name).getBoundingClientRect(),
      );
      expect(picture!.width).to.be.above(300);
      expect(title!.top).to.be.at.least(picture!.bottom);
    }
  });

  it('has no letters below twelve pixels', async () => {
    for (const [size, small] of [
      ['13px', '12px'],
      ['20px', '16px'],
    ]) {
      const {
        elements: [faq],
      } = await put(700, `<div style="font-size: ${size}">`, elements[0][1]);
      const disclaimer = part(faq!, 'help')!.lastElementChild!;
      expect(getComputedStyle(disclaimer).fontSize).to.equal(small);
    }
  });
});
