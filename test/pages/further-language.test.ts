import { expect } from '@open-wc/testing';
import { disclose, part, parts } from '../helpers.js';
import { accent, expectSpokenIn, foreignWords } from './further-language-words.js';
import {
  addScript,
  allElementsOf,
  elementsOf,
  find,
  openPage,
  rendered,
  requests,
  type Page,
} from './page.js';
import { until } from '../wait-until.js';

const address = '/test/pages/further-language.html';
const bundle = '/test/extension/dist/cdn/step-into-comfort.js';

const spoken = (page: Page) =>
  until(
    () => elementsOf(page).every((element) => accent.test(element.shadowRoot!.textContent)),
    'the language did not come',
  );

function expectSpoken(page: Page): void {
  for (const each of elementsOf(page)) expectSpokenIn(each);
  expect(page.record.errors).to.deep.equal([]);
  expect(page.record.lines).to.deep.equal([]);
}

describe('a language with a file of its own', () => {
  it('is one file, asked for once', async () => {
    const page = await openPage(address);
    await spoken(page);
    expect(requests(page).filter((name) => name.includes('language-'))).to.have.length(1);
  });

  it("shows the author's words until it has come, and no other language ever", async () => {
    const page = await openPage(`${address}?without-script`);
    const said: string[] = [];
    const seen: boolean[] = [];
    for (const element of elementsOf(page)) {
      const root = element.attachShadow({ mode: 'open' });
      new page.window.MutationObserver(() => {
        said.push(root.textContent);
        if (accent.test(root.textContent)) return;
        for (const child of element.children) seen.push(child.checkVisibility());
      }).observe(root, { childList: true, subtree: true, characterData: true });
    }
    await addScript(page, bundle);
    await spoken(page);
    expect(seen, "the card's fallback, and what stands in a slot of no name of ours").to.include(
      true,
    );
    expect(seen).not.to.include(false);
    expect(said.filter((text) => /[a-z]{2}/i.test(text) && !accent.test(text))).to.deep.equal([]);
  });

  for (const width of [320, 800]) {
    it(`says everything in it, and cuts nothing off, ${width} px wide`, async () => {
      const page = await openPage(address, { width });
      await spoken(page);
      const card = find(page, 'heel-exercise-card');
      await disclose(part(card, 'advice'));
      await disclose(part(card, 'research'));
      await disclose(part(find(page, 'heel-faq'), 'further-help'));
      for (const question of find(page, 'heel-faq').shadowRoot!.querySelectorAll<HTMLElement>(
        '[part=question]',
      )) {
        question.click();
      }
      await rendered(page);
      expectSpoken(page);

      part(card, 'practise').click();
      await until(() => part(card, 'setup'), 'no session');
      await disclose(part(card, 'follow-up'));
      expectSpoken(page);
      for (const input of card.shadowRoot!.querySelectorAll<HTMLInputElement>(
        '[part=side] input, [part=consent] input',
      )) {
        input.click();
      }
      part(card, 'begin').click();
      await until(() => part(card, 'running'), 'no session runs');
      expectSpoken(page);
      part(card, 'stop').click();
      await until(() => part(card, 'summary'), 'no summary');
      expectSpoken(page);
    });
  }

  for (const width of [320, 800]) {
    it(`says all of a practice and a guide, and cuts nothing off, ${width} px wide`, async () => {
      const page = await openPage('/test/pages/further-language-files.html', { width });
      const names = ['heel-practice', 'heel-guide'] as const;
      const [practice, guide] = await Promise.all(
        names.map(async (name) => {
          await page.window.customElements.whenDefined(name);
          const element = page.document.querySelector(name)!;
          await until(() => accent.test(element.shadowRoot!.textContent), `no ${name}`);
          await element.updateComplete;
          return element;
        }),
      );
      for (const name of ['to-phone', 'remind']) {
        part(practice!, name).click();
        const opened = name === 'remind' ? 'download' : 'share';
        await until(() => part(practice!, opened), `no ${opened}`);
        await practice!.updateComplete;
        expectSpokenIn(practice!);
      }
      const inside = allElementsOf(page);
      expect(inside).not.to.be.empty;
      for (const each of [guide!, ...inside]) {
        await each.updateComplete;
        expectSpokenIn(each);
      }

      for (const side of parts(practice!, 'side')) side.querySelector('input')!.click();
      await practice!.updateComplete;
      part(practice!, 'start').click();
      await until(() => part(practice!, 'running'), 'nothing runs');
      await practice!.updateComplete;
      expectSpokenIn(practice!);
      part(practice!, 'stop').click();
      await until(() => part(practice!, 'summary'), 'no summary');
      await practice!.updateComplete;
      expectSpokenIn(practice!);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.lines).to.deep.equal([]);
    });
  }

  it('has the words of a guide counted once they are said, however late it comes', async () => {
    const known = await openPage(address);
    await spoken(known);
    const file = requests(known).find((name) => name.includes('language-'))!;
    const page = await openPage(`${address}?without-script`);
    const { document, window } = page;
    document.body.innerHTML = '<heel-guide></heel-guide>';
    const late = new window.Blob(
      [
        `await new Promise((resolve) => setTimeout(resolve, 1500));
       export * from ${JSON.stringify(`${window.location.origin}${file}?late`)};
       export { default } from ${JSON.stringify(`${window.location.origin}${file}?late`)};`,
      ],
      { type: 'text/javascript' },
    );
    const map = document.createElement('script');
    map.type = 'importmap';
    map.textContent = JSON.stringify({ imports: { [file]: window.URL.createObjectURL(late) } });
    document.head.append(map);
    await addScript(page, bundle);
    await window.customElements.whenDefined('heel-guide');
    const guide = find(page, 'heel-guide');
    await guide.updateComplete;
    expect(accent.test(guide.shadowRoot!.textContent)).to.equal(false);
    await until(() => accent.test(guide.shadowRoot!.textContent), 'the language did not come');
    await guide.updateComplete;
    expect(Number(/\d+/.exec(part(guide, 'reading-time').textContent)![0])).to.be.above(4);
  });

  it('is followed like any other', async () => {
    const page = await openPage(address);
    await spoken(page);
    const card = find(page, 'heel-exercise-card');
    card.lang = 'en';
    await rendered(page);
    expect(card.shadowRoot!.textContent).not.to.match(accent);
    card.lang = 'en-XA';
    await rendered(page);
    expect(foreignWords(card)).to.deep.equal([]);
  });
});
