import { expect } from '@open-wc/testing';
import { addScript, elementsOf, find, openGuide, openPage, type Page } from './page.js';
import { until } from '../wait-until.js';

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

/** The height that an element has with its words unseen, before the script, and with them seen. */
async function heights(page: Page): Promise<[tag: string, before: number, after: number][]> {
  const all = elementsOf(page);
  const height = (element: Element) => element.getBoundingClientRect().height;
  const before = all.map(height);
  await addScript(page);
  await frame(page);
  return all.map((element, n) => [element.localName, before[n]!, height(element)]);
}

describe('a page with the stylesheet, when the script comes late', () => {
  for (const lang of ['en', 'da']) {
    for (const width of [360, 768, 1280]) {
      for (const font of ['serif', 'monospace', '20px sans-serif']) {
        it(`keeps each element's place within two lines and a half, ${lang}, ${width} px, ${font}`, async () => {
          const page = await openPage('/test/pages/late.html', { width, height: 800 });
          page.document.documentElement.lang = lang;
          page.document.body.style.font = font.includes('px') ? font : `16px ${font}`;
          const line = parseFloat(page.window.getComputedStyle(page.document.body).fontSize) * 1.55;
          const all = await heights(page);
          expect(all).not.to.be.empty;
          for (const [tag, before, after] of all) {
            const most = tag === 'heel-exercise-card' ? 5 * line : 2.5 * line;
            expect(before, `${tag} becomes ${after}`).to.be.within(after - most, after + most);
          }
        });
      }
    }
  }

  if (measuresShift) {
    const pages = ['/test/pages/late.html', '/demo/index.html', '/demo/da.html'];
    for (const address of pages) {
      for (const width of [360, 768, 1280]) {
        it(`moves next to nothing on ${address}, ${width} px wide`, async () => {
          const page = await openPage(`${address}?without-script&recorded`, { width, height: 800 });
          await frame(page);
          const shift = watchShift(page);
          await addScript(page);
          if (address.startsWith('/demo/')) await openGuide(page);
          await frame(page);
          const moved = shift();
          expect(moved).to.be.at.most(0.02);
          // The measure would notice a shift.
          page.document.querySelector('main')!.prepend('Something new');
          await until(() => shift() > moved, 'no shift where there is one');
        });
      }
    }
  }

  if (measuresShift) {
    for (const [width, height] of [
      [360, 640],
      [1280, 800],
      [1600, 1200],
    ] as const) {
      it(`moves next to nothing for a guide of few words, ${width} × ${height} px`, async () => {
        const page = await openPage('/test/pages/late.html', { width, height });
        page.document.body.innerHTML = `<main><heel-guide><p slot="fallback">A guide.</p>
          <product-upsell name="Belt" href="/belt"></product-upsell>
          <section slot="closing"><h3>Ours</h3></section></heel-guide><p>After it.</p></main>`;
        await frame(page);
        const shift = watchShift(page);
        await addScript(page);
        await openGuide(page);
        await frame(page);
        expect(shift()).to.be.at.most(0.02);
      });
    }
  }

  /** A page with exercises of the day, before the script. */
  async function openPractice(width: number, attributes = '', scripts = true): Promise<Page> {
    const page = await openPage('/test/pages/late.html', { width, height: 800, scripts });
    page.document.body.innerHTML = `<main><h1>Insoles</h1><heel-practice ${attributes}>
      <p slot="fallback">Stretch your calf.</p></heel-practice><p>After it.</p></main>`;
    return page;
  }

  async function addPractice(page: Page): Promise<HTMLElement> {
    await addScript(page);
    await page.window.customElements.whenDefined('heel-practice');
    const practice = find(page, 'heel-practice');
    await practice.updateComplete;
    await frame(page);
    return practice;
  }

  for (const lang of ['en', 'da']) {
    for (const width of [360, 768, 1280]) {
      for (const font of ['serif', 'monospace', '20px sans-serif']) {
        for (const exercises of [
          '',
          'plantar-fascia-stretch, Calf-Stretch heel-raise',
          'calf-stretch',
        ]) {
          it(`keeps the place of ${exercises || 'all exercises'} within a fifth, ${lang}, ${width} px, ${font}`, async () => {
            const page = await openPractice(width, exercises && `exercises="${exercises}"`);
            page.document.documentElement.lang = lang;
            page.document.body.style.font = font.includes('px') ? font : `16px ${font}`;
            const before = find(page, 'heel-practice').getBoundingClientRect().height;
            const after = (await addPractice(page)).getBoundingClientRect().height;
            expect(before, `of ${after}`).to.be.within(after * 0.8, after * 1.2);
          });
        }
        if (measuresShift) {
          it(`moves next to nothing for the exercises of the day, ${lang}, ${width} px, ${font}`, async () => {
            const page = await openPractice(width, 'exercises="calf-stretch"');
            page.document.documentElement.lang = lang;
            page.document.body.style.font = font.includes('px') ? font : `16px ${font}`;
            await frame(page);
            const shift = watchShift(page);
            await addPractice(page);
            expect(shift()).to.be.at.most(0.02);
          });
        }
      }
    }
  }

  it('shows what stands in for the exercises of the day, and keeps no place for them without scripting', async () => {
    const page = await openPractice(360);
    const words = page.document.querySelector('[slot=fallback]')!;
    expect(words.getBoundingClientRect().height).to.be.above(10);
    expect(page.window.getComputedStyle(words).visibility).to.equal('visible');
    const plain = await openPractice(360, '', false);
    const { height } = find(plain, 'heel-practice').getBoundingClientRect();
    expect(height).to.be.below(100);
  });

  it("leaves the author's words to be read, one below the other", async () => {
    const page = await openPage('/test/pages/late.html');
    const card = page.document.querySelector('heel-exercise-card')!;
    card.append(
      ...['First.', 'Second.'].map((words) =>
        Object.assign(page.document.createElement('p'), { textContent: words }),
      ),
    );
    const boxes = [...card.children].map((child) => child.getBoundingClientRect());
    expect(boxes).to.have.length(3);
    boxes.forEach((box, n) => {
      expect(box.height).to.be.above(10);
      expect(box.width).to.be.above(300);
      if (n) expect(box.top).to.be.at.least(boxes[n - 1]!.bottom);
    });
  });

  for (const isLoaded of [false, true])
    it(`keeps what an author put into an element in its column, ${isLoaded ? 'with' : 'before'} the script`, async () => {
      const page = await openPage('/test/pages/late.html', { width: 320 });
      const [card] = elementsOf(page);
      const picture = '<img alt="" src="/demo/images/belt.svg" width="1200" height="800">';
      card!.innerHTML = `${picture}<p>So: ${picture}</p><video width="1200" height="600"></video>
        <iframe title="F" width="1200" height="50"></iframe><div slot="action">${picture}</div>
        <table><tr>${'<td>Indlægssåler</td>'.repeat(9)}</tr></table><pre>${'code '.repeat(40)}</pre>`;
      if (isLoaded) await addScript(page);
      await frame(page);
      const { left, right } = card!.getBoundingClientRect();
      for (const each of card!.querySelectorAll('img, video, iframe, table, pre')) {
        const box = each.getBoundingClientRect();
        expect(box.left, each.outerHTML).to.be.at.least(left);
        // A frame has a border of its own.
        expect(box.right, each.outerHTML).to.be.at.most(right + 5);
        if (each.matches('img')) expect(box.width / box.height).to.be.closeTo(4 / 3, 0.2);
        if (each.matches('table, pre')) expect(each.scrollWidth).to.be.above(each.clientWidth);
      }
    });

  it('lets a page’s rule for what an author put into an element take the place of its own', async () => {
    const page = await openPage('/test/pages/late.html');
    const [card] = elementsOf(page);
    card!.innerHTML = '<p><img alt="" src="/demo/images/belt.svg" width="80" height="80"></p>';
    const style = page.document.createElement('style');
    style.textContent = 'img { max-width: 50px; height: 20px }';
    page.document.head.prepend(style);
    const { width, height } = card!.querySelector('img')!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([50, 20]);
  });

  it('keeps no place where scripting is off', async () => {
    const page = await openPage('/test/pages/late.html', { scripts: false });
    const link = page.document.querySelector('link')!;
    const all = elementsOf(page);
    const heightsOf = () => all.map((element) => element.getBoundingClientRect().height);
    const before = heightsOf();
    link.remove();
    expect(heightsOf()).to.deep.equal(before);
  });
});
