import { expect } from '@open-wc/testing';
import { disclose, part } from '../helpers.js';
import {
  addScript,
  elementsOf,
  find,
  openPage,
  rendered,
  requests,
  tags,
  type Page,
} from './page.js';
import { until } from '../wait-until.js';

/** Everything that a page could find changed outside the elements. */
const belongings = async ({ window, document, record }: Page) => ({
  names: Object.getOwnPropertyNames(window).filter((name) => !record.names.includes(name)),
  markup: document.documentElement.outerHTML,
  local: { ...window.localStorage },
  session: { ...window.sessionStorage },
  cookies: document.cookie,
  databases: await window.indexedDB.databases(),
  caches: await window.caches.keys(),
  address: window.location.href,
  history: window.history.length,
  focus: document.activeElement?.localName,
  scroll: window.scrollY,
});

/** Does what a visitor does with a page: looks into everything once. */
async function visit(page: Page): Promise<void> {
  const card = find(page, 'heel-exercise-card');
  await disclose(part(card, 'research'));
  await disclose(part(find(page, 'heel-faq'), 'further-help'));
  part(card, 'variants').querySelectorAll('input')[1]!.click();
  part(find(page, 'heel-faq'), 'question').click();
  await rendered(page);
}

const sentence = 'Thispartcouldnotbeloaded.';

/** All letters in a place, as white space differs with the build. */
const words = (place: HTMLElement | Element) =>
  (place.shadowRoot ?? place).textContent!.replace(/\s+/g, '');

describe('a good guest', () => {
  it('adds the names of its elements to the page, and nothing else', async () => {
    const page = await openPage('/test/pages/plain.html?without-script');
    const loaded = addScript(page);
    const before = await belongings(page);
    await loaded;
    expect(await belongings(page)).to.deep.equal(before);
    expect(page.record.defined).to.have.members(tags);
  });

  it('leaves the page as it was after a visit', async () => {
    const page = await openPage('/test/pages/plain.html');
    const before = await belongings(page);
    await visit(page);
    expect(await belongings(page)).to.deep.equal(before);
  });

  it('says nothing on the console of a page without mistakes', async () => {
    const page = await openPage('/test/pages/plain.html');
    await visit(page);
    for (const element of elementsOf(page)) element.remove();
    page.document.documentElement.lang = 'da';
    await rendered(page);
    expect(page.record.lines).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
  });

  describe('loads', () => {
    for (const name of ['plain', 'query']) {
      describe(name === 'query' ? 'where its address has a query' : 'by itself', () => {
        let page: Page;
        let first: readonly string[];
        beforeEach(async () => {
          page = await openPage(`/test/pages/${name}.html`);
          first = requests(page);
        });

        it('one file before anybody acts, and what reads questions where an author wrote some', async () => {
          // What was asked for before this is on record after it.
          await page.window.fetch('record.ts');
          expect(requests(page)).to.have.length(2);
          expect(requests(page)[0]).to.match(/^\/dist\/cdn\/step-into-comfort\.js/);
          expect(requests(page)[1]).to.match(/^\/dist\/cdn\/author-questions-/);
        });

        it('one file where no author wrote questions', async () => {
          page = await openPage(`/test/pages/${name}.html?without-questions`);
          await page.window.fetch('record.ts');
          expect(requests(page)).to.have.length(1);
        });

        it('what somebody asks for and what shows it, nothing for help, and nothing twice', async () => {
          const card = find(page, 'heel-exercise-card');
          const again = card.cloneNode() as typeof card;
          page.document.body.append(again);
          const research = await disclose(part(card, 'research'));
          const asked = requests(page).slice(first.length);
          expect(asked.map((name) => name.replace(/-[^-]+\.js$/, ''))).to.have.members([
            '/dist/cdn/notes-view',
            '/dist/cdn/heel-research',
          ]);

          research.querySelector('summary')!.click();
          await disclose(part(again, 'research'));
          expect(requests(page)).to.deep.equal([...first, ...asked]);

          // When to seek help is in the first file in full.
          const help = await disclose(part(find(page, 'heel-faq'), 'further-help'));
          expect(help.textContent).to.include('Talk to a doctor or physiotherapist about');
          expect(requests(page)).to.deep.equal([...first, ...asked]);
        });

        it('what is in the language of its place', async () => {
          page.document.documentElement.lang = 'da';
          const research = await disclose(part(find(page, 'heel-exercise-card'), 'research'));
          expect(research.textContent).to.include('En klinisk retningslinje anbefaler');
          const help = await disclose(part(find(page, 'heel-faq'), 'further-help'));
          expect(help.textContent).to.include('Tal med en læge eller fysioterapeut om');
        });
      });
    }
  });

  describe('that cannot load a part of its own', () => {
    let page: Page;
    beforeEach(async () => (page = await openPage('/test/pages/missing-chunks.html')));

    it('says so in one line, and where it was asked for, and leaves the rest as it is', async () => {
      const card = find(page, 'heel-exercise-card');
      const research = part(card, 'research').querySelector('summary')!;
      const before = words(card);
      research.click();
      await until(() => page.record.lines.length > 1, 'nothing was said');
      part(card, 'practise').click();
      research.click();
      research.click();
      const missing = () => requests(page).filter((name) => name.includes('practice'));
      await until(() => missing().length, 'nothing was asked for');
      await rendered(page);
      await until(() => words(card).split(sentence).length === 3, 'not said in both places');
      const practise = card.shadowRoot!.querySelector('[part=practise] ~ [part=load-failed]')!;
      expect(words(practise)).to.equal(sentence);
      expect(words(research.parentElement!)).to.contain(`${sentence}Tryagain`);
      expect(words(card).replaceAll(sentence, '').replace('Tryagain', '')).to.equal(before);
      expect(page.record.errors).to.deep.equal([]);
      expect(page.record.lines).to.have.length(2);
      expect(page.record.lines[1]).to.match(/^<heel-exercise-card>: .* could not be loaded/);
    });

    it('leaves questions as their author wrote them', async () => {
      const faq = find(page, 'heel-faq');
      const details = faq.querySelector('details')!;
      expect(details.checkVisibility()).to.equal(true);
      details.querySelector('summary')!.click();
      expect(details.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(part(faq, 'item')).to.equal(undefined);
      expect(page.record.lines).to.deep.equal(['<heel-faq>: a part could not be loaded.']);
      expect(page.record.errors).to.deep.equal([]);
    });

    it('says when to seek help all the same', async () => {
      const help = await disclose(part(find(page, 'heel-faq'), 'further-help'));
      expect(help.textContent).to.include('laser or shockwave treatment');
      expect(help.checkVisibility({ visibilityProperty: true })).to.equal(true);
    });
  });
});
