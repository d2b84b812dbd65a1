import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { disclose, part } from '../helpers.js';
import { allElementsOf, openGuide, openPage, rendered, type Page } from './page.js';

/** The page of every state says the same things several times, on purpose. */
const repeated = { 'landmark-unique': { enabled: false } };

/** What axe finds on a whole page, in words. */
async function violations({ window, document }: Page): Promise<string[]> {
  if (!('axe' in window)) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  }
  const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
  const rules = document.title.startsWith('Every element') ? repeated : {};
  const results = await axe.run({ rules, resultTypes: ['violations'], preload: false });
  expect(results.passes).not.to.be.empty;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Opens everything that can be opened. */
async function openAll(page: Page): Promise<void> {
  await Promise.all(
    allElementsOf(page).map(async (element) => {
      for (const name of ['more', 'advice', 'research', 'further-help']) {
        if (part(element, name)) await disclose(part(element, name));
      }
      for (const question of element.shadowRoot!.querySelectorAll<HTMLElement>('.question')) {
        question.click();
      }
    }),
  );
  await rendered(page);
  for (const animation of page.document.getAnimations()) animation.finish();
}

/** axe takes its time over a page of a hundred elements. */
const patience = 30_000;

for (const name of ['index', 'da', 'elements', 'plain', 'plain-da', 'end-of-demo']) {
  describe(`demo/${name}.html`, () => {
    let page: Page;
    beforeEach(async () => {
      page = await openPage(`/demo/${name}.html?recorded`, { width: 1000, height: 800 });
      if (['index', 'da'].includes(name)) await openGuide(page);
    });

    it('says nothing on the console but what is wrong with its mistakes', () => {
      expect(page.record.errors).to.deep.equal([]);
      if (name !== 'elements') expect(page.record.lines).to.deep.equal([]);
      else for (const line of page.record.lines) expect(line).to.match(/is not usable/);
    });

    it('has no accessibility violations', async () => {
      expect(await violations(page)).to.deep.equal([]);
    }).timeout(patience);

    it('has none in the dark, with everything open', async () => {
      page.document.documentElement.dataset['theme'] = 'dark';
      await openAll(page);
      expect(await violations(page)).to.deep.equal([]);
    }).timeout(patience);

    if (['index', 'da'].includes(name)) {
      it('has none before the script', async () => {
        const before = await openPage(`/demo/${name}.html?without-script`, { width: 1000 });
        for (const each of before.document.querySelectorAll('details')) each.open = true;
        expect(await violations(before)).to.deep.equal([]);
      });
    }

    for (const width of [320, 768, 1280]) {
      it(`fits a window ${width} pixels wide`, () => {
        page.frame.width = `${width}`;
        const { scrollWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(page.document.documentElement.clientWidth);
      });
    }
  });
}
