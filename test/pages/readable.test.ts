import { expect } from '@open-wc/testing';
import { openPage, type Page } from './page.js';

const isReadable = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.getBoundingClientRect().height > 0;

/** What an author's page says inside an element, closed disclosures aside. */
const written = ({ document }: Page, tag: string) =>
  [...document.querySelectorAll(`${tag} *`)].filter(
    (each) => !each.closest('details:not([open]) > :not(summary), .visually-hidden'),
  );

const tagsOf = (address: string) =>
  address.startsWith('/demo/')
    ? ['heel-guide', 'product-upsell']
    : ['heel-exercise-card', 'heel-faq', 'product-upsell'];

function expectReadable(page: Page, tag: string): void {
  const all = written(page, tag);
  expect(all, tag).not.to.be.empty;
  for (const each of all) expect(isReadable(each), each.outerHTML).to.equal(true);
}

describe('what an author wrote inside an element', () => {
  for (const [when, address, scripts] of [
    ['without script', '/test/pages/plain.html', false],
    ['before the script', '/test/pages/plain.html?without-script', true],
    ['with a script that is not there', '/test/pages/failing.html', true],
    ['without script, in the demo shop', '/demo/index.html', false],
    ['without script, in the Danish demo shop', '/demo/da.html', false],
    ['before the script, in the demo shop', '/demo/index.html?without-script', true],
  ] as const) {
    it(`can be read ${when}`, async () => {
      const page = await openPage(address, { scripts, height: 12_000 });
      for (const tag of tagsOf(address)) {
        expect(page.window.customElements.get(tag), tag).to.equal(undefined);
        expectReadable(page, tag);
      }
    });
  }

  it('can be read where the element has nothing to show', async () => {
    const page = await openPage('/test/pages/plain.html');
    page.document.querySelector('heel-exercise-card')!.setAttribute('exercise', 'handstand');
    page.document.querySelector('product-upsell')!.removeAttribute('name');
    await Promise.resolve();
    await Promise.resolve();
    expectReadable(page, 'heel-exercise-card');
    expectReadable(page, 'product-upsell');
  });

  it('can be opened and closed without script', async () => {
    const { document } = await openPage('/demo/index.html', { scripts: false });
    const all = [...document.querySelectorAll('details')];
    expect(all).not.to.be.empty;
    for (const details of all) {
      details.open = true;
      const answer = [...details.querySelectorAll(':scope > :not(summary)')];
      expect(answer, details.outerHTML).not.to.be.empty;
      for (const each of answer) {
        expect(isReadable(each), each.outerHTML).to.equal(true);
      }
      details.open = false;
    }
  });
});
