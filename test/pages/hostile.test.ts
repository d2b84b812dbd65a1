import { expect } from '@open-wc/testing';
import { disclose, part } from '../helpers.js';
import { expectWhole, find, openPage, rendered, type Page } from './page.js';
import { differences } from './shape.js';

const width = 640;

/** The plain page, with what the hostile one says about fonts and nothing more. */
async function plain(): Promise<Page> {
  const page = await openPage('/test/pages/plain.html', { width });
  page.document.body.style.cssText = 'font: 16px serif; margin: 0';
  return page;
}

describe('a hostile page', () => {
  let page: Page;
  beforeEach(async () => (page = await openPage('/test/pages/hostile.html', { width })));

  it('breaks nothing and hears nothing', () => {
    expectWhole(page);
    expect(page.record.lines).to.deep.equal([]);
  });

  it('gives the elements its font, and bends nothing else', async () => {
    expect(differences(page, await plain())).to.deep.equal([]);
  });

  it('written from right to left gives them no other size', async () => {
    page.document.documentElement.dir = 'rtl';
    expect(differences(page, await plain(), ['width', 'height'])).to.deep.equal([]);
  });

  it('leaves them working', async () => {
    const card = find(page, 'heel-exercise-card');
    const faq = find(page, 'heel-faq');
    const heard: string[] = [];
    for (const type of [
      'heel-exercise-variant-change',
      'heel-faq-toggle',
      'product-upsell-select',
    ]) {
      page.document.addEventListener(type, (event) => {
        heard.push(event.type);
        event.preventDefault();
      });
    }
    part(card, 'variants').querySelectorAll('input')[1]!.click();
    await rendered(page);
    expect(part(card, 'steps').textContent).to.include('low in your calf');
    part(faq, 'question').click();
    await rendered(page);
    expect(part(faq, 'answer').textContent).to.include('within 30 days');
    for (const animation of part(faq, 'answer').getAnimations()) animation.finish();
    expect(part(faq, 'answer').getBoundingClientRect().height).to.be.above(0);
    part(find(page, 'product-upsell'), 'action').click();
    expect(heard).to.deep.equal([
      'heel-exercise-variant-change',
      'heel-faq-toggle',
      'product-upsell-select',
    ]);
    expect((await disclose(part(card, 'research'))).textContent).to.include('clinical guideline');
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.lines).to.deep.equal([]);
  });
});
