import { expect } from '@open-wc/testing';
import { addScript, elementsOf, expectWhole, openPage, until, type Page } from './page.js';

/** What should stay where it is: the elements, and what stands between and below them. */
const places = (page: Page) =>
  [...page.document.querySelectorAll('main h2, main .next, .site-footer'), ...elementsOf(page)].map(
    (each) => {
      const { top, height } = each.getBoundingClientRect();
      return { name: `${each.localName} ${each.id || each.className}`, top, height };
    },
  );

const frame = ({ window }: Page) =>
  new Promise((resolve) =>
    window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)),
  );

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** The shift of the layout from here on. */
function watchShift({ window }: Page): () => number {
  let shift = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const { value } of entries as LayoutShift[]) shift += value;
  };
  const observer = new window.PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    return shift;
  };
}

const measuresShift = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

for (const name of ['index', 'da']) {
  for (const width of [360, 768, 1280]) {
    describe(`demo/${name}.html, ${width} pixels wide, when the script comes late`, () => {
      let page: Page;
      // All of it in sight: what is out of sight shifts nobody's layout.
      beforeEach(async () => {
        page = await openPage(`/demo/${name}.html?without-script&recorded`, {
          width,
          height: 14_000,
        });
        await frame(page);
      });

      it('leaves everything where it is', async () => {
        const before = places(page);
        await addScript(page);
        expectWhole(page);
        const after = places(page);
        expect(before.length).to.be.above(15);
        const moved = before.flatMap(({ name, top, height }, index) => {
          const down = after[index]!.top - top;
          const taller = after[index]!.height - height;
          // WebKit rounds the height of a button, for which the page keeps room.
          const above = elementsOf(page).filter((each) => each.getBoundingClientRect().top < top);
          return Math.abs(down) > 0.5 * above.length || Math.abs(taller) > 0.5
            ? `${name} moves ${down} and grows ${taller} pixels`
            : [];
        });
        expect(moved).to.deep.equal([]);
      });

      if (measuresShift) {
        it('has a layout shift of 0', async () => {
          const shift = watchShift(page);
          await addScript(page);
          expectWhole(page);
          await frame(page);
          expect(shift()).to.equal(0);
          // The measure would notice one.
          page.document.querySelector('main')!.prepend('Something new');
          await until(() => shift() > 0, 'no shift where there is one');
        });
      }
    });
  }
}
