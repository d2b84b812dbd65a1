import { aTimeout, expect } from '@open-wc/testing';
import { parts } from '../helpers.js';
import { until } from '../wait-until.js';
import { openGuide, openPage } from './page.js';

describe('an address that leads below what is still growing', () => {
  for (const [what, fragment, find] of [
    [
      'to a question of the guide itself',
      'heel-faq-running',
      (page: Document) => {
        const faq = page.querySelector('heel-guide')!.shadowRoot!.querySelector('heel-faq')!;
        return parts(faq, 'item').find(({ id }) => id === 'heel-faq-running');
      },
    ],
    [
      'to a question below it',
      'returns',
      (page: Document) => parts(page.querySelector('heel-faq')!, 'item')[0],
    ],
    [
      'to a plan below it',
      'heel-plan=calf-stretch=&side=r',
      (page: Document) => page.querySelector('heel-practice'),
    ],
  ] as const) {
    it(`leads ${what}`, async () => {
      const size = { width: 360, height: 740 };
      const page = await openPage(`/test/pages/guide.html#${fragment}`, size);
      await openGuide(page);
      await page.window.customElements.whenDefined('heel-practice');
      const top = () => find(page.document)?.getBoundingClientRect().top ?? NaN;
      const isThere = () => top() > -1 && top() < 60;
      await until(isThere, 'not there');
      // What follows has no reason to move it.
      await aTimeout(500);
      expect(isThere(), `${top()} px`).to.equal(true);
      expect(page.record.errors).to.deep.equal([]);
    });
  }

  it('leaves the page to a visitor who acts', async () => {
    const page = await openPage('/test/pages/guide.html#returns', { width: 360, height: 740 });
    await openGuide(page);
    const item = () => parts(page.document.querySelector('heel-faq')!, 'item')[0]!;
    await until(() => Math.abs(item()?.getBoundingClientRect().top) < 60, 'not there');
    page.window.dispatchEvent(new WheelEvent('wheel'));
    page.window.scrollTo(0, 100);
    page.document.querySelector('heel-guide')!.before(document.createElement('hr'));
    await aTimeout(200);
    expect(page.window.scrollY).to.be.below(200);
  });
});
