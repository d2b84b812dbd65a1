import { expect } from '@open-wc/testing';
import { openGuide, openPage, type Page } from './page.js';
import { until } from '../wait-until.js';

const markup = '<heel-guide><p slot="fallback">Six exercises.</p></heel-guide>';

const requested = ({ window }: Page) =>
  window.performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('heel-guide'))
    .map(({ name }) => name);

describe('the file of <heel-guide>', () => {
  it('is not asked for on a page without one', async () => {
    const page = await openPage('/test/pages/plain.html');
    expect(requested(page)).to.deep.equal([]);
    expect(page.window.customElements.get('heel-guide')).to.equal(undefined);
  });

  it('is asked for once, when one comes late', async () => {
    const page = await openPage('/test/pages/empty.html');
    const main = page.document.querySelector('main')!;
    main.innerHTML = markup + markup;
    const guide = await openGuide(page);
    expect(guide.shadowRoot!.querySelectorAll('section')).to.have.length(10);
    expect(guide.querySelector('p')!.checkVisibility()).to.equal(false);
    main.insertAdjacentHTML('beforeend', markup);
    await until(() => main.lastElementChild!.shadowRoot, 'not defined');
    expect(requested(page)).to.have.length(1);
    expect(page.record.errors).to.deep.equal([]);
    expect(page.record.lines).to.deep.equal([]);
  });

  it('leaves the author’s words where it is not to be had, and says so in one line', async () => {
    const page = await openPage('/test/pages/missing-chunks.html');
    page.document.body.insertAdjacentHTML('beforeend', markup);
    await until(
      () => page.record.lines.some((line) => line.startsWith('<heel-guide>')),
      'nothing was said',
    );
    expect(page.document.querySelector('heel-guide > p')!.checkVisibility()).to.equal(true);
    expect(page.record.lines.filter((line) => line.startsWith('<heel-guide>'))).to.have.length(1);
    expect(page.record.errors).to.deep.equal([]);
  });
});
