import { expect } from '@open-wc/testing';
import { disclose, part } from '../helpers.js';
import { addScript, elementsOf, expectWhole, find, openPage, requests, until } from './page.js';

describe('the built file as a classic script', () => {
  it('shows every element, and leaves no name on the page', async () => {
    const page = await openPage('/test/pages/plain.html?without-script');
    const before = Object.keys(page.window);
    const script = page.document.createElement('script');
    script.src = '/dist/cdn/step-into-comfort.js?v=2';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    page.document.head.append(script);
    await loaded;
    await Promise.all(elementsOf(page).map((each) => each.updateComplete));
    expectWhole(page);
    expect(Object.keys(page.window).filter((name) => !before.includes(name))).to.deep.equal([]);
  });

  it('loads its later files from beside it, and nothing twice', async () => {
    const page = await openPage('/test/pages/plain.html?classic');
    expectWhole(page);
    await disclose(part(find(page, 'heel-faq'), 'further-help'));
    part(find(page, 'heel-exercise-card'), 'practise').click();
    await until(() => part(find(page, 'heel-exercise-card'), 'setup'), 'no session');
    const files = requests(page);
    expect(new Set(files).size).to.equal(files.length);
    expect(files.every((file) => file.startsWith('/dist/cdn/'))).to.equal(true);
    expect(page.record.errors).to.deep.equal([]);
  });
});

describe('a later file that failed', () => {
  it('comes from a new address when it is asked for again', async () => {
    const page = await openPage('/test/pages/plain.html?without-script');
    await addScript(page, '/test/pages/unsteady/step-into-comfort.js');
    const card = find(page, 'heel-exercise-card');
    part(card, 'practise').click();
    await until(() => page.record.lines.length, 'nothing was said');
    expect(part(card, 'setup')).to.equal(undefined);
    part(card, 'practise').click();
    await until(() => part(card, 'setup'), 'no session');
    expect(page.record.lines).to.have.length(1);
  });
});
