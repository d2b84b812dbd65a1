import { expect } from '@open-wc/testing';
import { openPage, type Page } from './page.js';

const content = ({ document }: Page, selector: string, attribute: string) =>
  document.querySelector(selector)?.getAttribute(attribute);

const fileOf = (address: string) => new URL(address).pathname.slice(1);

/** The files that a page names, by language. */
const alternates = ({ document }: Page) =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map((link) => [
      link.hreflang,
      fileOf(link.href),
    ]),
  );

const translated = [
  { en: 'index.html', da: 'da.html' },
  { en: 'plain.html', da: 'plain-da.html' },
];

for (const pages of translated) {
  for (const [language, name] of Object.entries(pages)) {
    describe(`the head of demo/${name}`, () => {
      let page: Page;
      beforeEach(async () => (page = await openPage(`/demo/${name}`, { scripts: false })));

      it('names the page in every language, its own and the default too', () => {
        expect(alternates(page)).to.deep.equal({ ...pages, 'x-default': pages.en });
      });

      it('says which language the page is in', () => {
        expect(page.document.documentElement.lang).to.match(new RegExp(`^${language}-`));
      });
    });
  }
}

describe('the head of every page of the demo', () => {
  const names = ['elements.html', 'end-of-demo.html', 'live.html'];
  for (const name of [...translated.flatMap((pages) => Object.values(pages)), ...names]) {
    it(`has address, title and description in ${name}`, async () => {
      const page = await openPage(`/demo/${name}`, { scripts: false });
      expect(fileOf(content(page, 'link[rel=canonical]', 'href')!)).to.equal(name);
      expect(page.document.title).to.match(/ – /);
      expect(content(page, 'meta[name=description]', 'content')).to.match(/\w{3}.*\.$/);
    });
  }
});
