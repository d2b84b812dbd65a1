import { expect, oneEvent } from '@open-wc/testing';
import { disclose, part } from '../helpers.js';
import {
  addScript,
  bundle,
  elementsOf,
  expectWhole,
  find,
  openPage,
  rendered,
  requests,
  type Page,
} from './page.js';
import { until } from '../wait-until.js';

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

  for (const when of ['before', 'after'])
    it(`lets a page have names of one letter, declared ${when} it`, async () => {
      const page = await openPage('/test/pages/plain.html?without-script');
      const add = (script: Partial<HTMLScriptElement>) => {
        const element = Object.assign(page.document.createElement('script'), script);
        const loaded = element.src && oneEvent(element, 'load');
        page.document.head.append(element);
        return loaded;
      };
      const letters = [...'abcdefghijklmnopqrstuvwxyz'];
      const names = [
        ...letters,
        ...letters.map((each) => each.toUpperCase()),
        '$',
        '_',
        '$$',
        'te',
      ];
      const text = `let ${names.map((name) => `${name} = "${name}"`).join()};
        window.own = () => [${names.join()}].join()`;
      if (when === 'before') await add({ text });
      await add({ src: bundle });
      if (when === 'after') await add({ text });
      await rendered(page);
      expectWhole(page);
      await disclose(part(find(page, 'heel-exercise-card'), 'research'));
      expect((page.window as unknown as { own: () => string }).own()).to.equal(names.join());
      expect(page.record.errors).to.deep.equal([]);
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

/** What a plugin that speeds a site up may make of the script’s line, each as the page then has it. */
const optimised: Record<string, (code: string, page: Page) => Partial<HTMLScriptElement>> = {
  'with a version': () => ({ src: `${bundle}?ver=1.2.3` }),
  deferred: () => ({ src: bundle, defer: true }),
  asynchronous: () => ({ src: bundle, async: true }),
  'under another name': () => ({ src: '/dist/cdn/0f3a9c1e.min.js?ver=6.5' }),
  'in another folder': () => ({ src: '/test/pages/copy/step-into-comfort.js' }),
  'inside the page': (code) => ({ text: code }),
  'behind a script without a semicolon, and before another': (code) => ({
    text: `window.host = function () {}\n${code}window.host.after = true`,
  }),
  'in strict mode': (code) => ({ text: `'use strict';${code}` }),
  'in a function': (code) => ({ text: `(function () {${code}}).call({});` }),
  'in a try': (code) => ({ text: `try {${code}} catch (error) { console.error(error); }` }),
  'from a blob': (code, { window }) => ({
    src: window.URL.createObjectURL(new window.Blob([code], { type: 'text/javascript' })),
  }),
  'from data': (code) => ({
    src: `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`,
  }),
};

/** Where the later files are still beside the first one. */
const withLaterFiles = ['with a version', 'deferred', 'asynchronous', 'under another name'];

describe('the built file, optimised', () => {
  let code: string;
  before(async () => (code = await (await fetch(bundle)).text()));

  for (const [name, optimise] of Object.entries(optimised)) {
    it(`shows every element ${name}, and says where a later part is missing`, async () => {
      const page = await openPage('/test/pages/plain.html?without-script');
      const script = page.document.createElement('script');
      Object.assign(script, optimise(code, page));
      const loaded = script.src && oneEvent(script, 'load');
      const names = Object.keys(page.window);
      page.document.head.append(script);
      await loaded;
      await rendered(page);
      expectWhole(page);
      const added = Object.keys(page.window).filter((each) => !names.includes(each));
      expect(added.filter((each) => each !== 'host')).to.deep.equal([]);
      // An author's questions stay as they are where what reads them is missing.
      const missing = withLaterFiles.includes(name)
        ? []
        : ['<heel-faq>: a part could not be loaded.'];
      expect(page.record.lines).to.deep.equal(missing);

      const card = find(page, 'heel-exercise-card');
      part(card, 'practise').click();
      const shown = withLaterFiles.includes(name) ? 'setup' : 'load-failed';
      await until(() => part(card, shown), `no ${shown}`);
      expect(page.record.errors).to.deep.equal([]);
    });
  }

  it('comes twice, as a script and as a module, and does no harm', async () => {
    const page = await openPage('/test/pages/plain.html?classic');
    await addScript(page);
    await addScript(page, `${bundle}?ver=2`);
    expectWhole(page);
    expect(page.record.lines).to.deep.equal([]);
    expect(page.record.defined).to.have.length(3);
  });
});

describe('a later file that failed', () => {
  it('comes from a new address when it is asked for again', async () => {
    const page = await openPage('/test/pages/plain.html?without-script');
    await addScript(page, '/test/pages/unsteady/step-into-comfort.js');
    const card = find(page, 'heel-exercise-card');
    part(card, 'practise').click();
    await until(() => page.record.lines.length > 1, 'nothing was said');
    expect(part(card, 'setup')).to.equal(undefined);
    part(card, 'practise').click();
    await until(() => part(card, 'setup'), 'no session');
    expect(page.record.lines).to.have.length(2);
  });
});
