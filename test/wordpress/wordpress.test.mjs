// The built file in a real WordPress: who may write elements, what WordPress makes of them, what a visitor finds.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { expectAuthors, expectOnce, expectElements, openBrowser } from './browser.mjs';
import { customHtml, first, fromShops, later, layouts, own } from './placements.mjs';
import { startWordPress } from './wordpress.mjs';

const ways = ['module', 'classic', 'footer', 'defer', 'async'];
const themes = ['block', 'classic'];

/** What an owner places, and for each the words of their own in it. */
const placed = [first, own, ...later];

/** Each element of README's, alone in its `<div>`. */
const pieces = [...first.html.trim().split('\n\n'), own.html, ...later.map(({ html }) => html)];

/** What WordPress defines when it has found out what emoji a browser has, which may be before or after a look. */
const comesLate = ['twemoji'];

/** One after the other: `<p>` is where the editor's own paragraph stands before and after. */
const page = (html) => `<p>Before the element.</p>\n\n${html}\n\n<p>After the element.</p>`;
const around = ['Before the element.', 'After the element.'];

for (const version of (process.env.WORDPRESS ?? '6.5,nightly').split(',')) {
  describe(`WordPress ${version}`, () => {
    let site;
    let browser;

    before(async () => {
      [site, browser] = await Promise.all([startWordPress(version), openBrowser()]);
    });
    after(async () => {
      await browser?.close();
      site?.stop();
    });

    /** Saves a post and answers with what a visitor finds. */
    async function visit(content, { author = 'editor', query = {}, ...options } = {}) {
      const [address] = site.write([{ author, content }]);
      return browser.visit(`${site.origin}${address}&${new URLSearchParams(query)}`, options);
    }

    for (const theme of themes) {
      describe(`a ${theme} theme`, () => {
        for (const script of ways) {
          it(`shows README’s elements, loaded as ${script}, and takes no name of the page’s`, async () => {
            const [address] = site.write([
              { author: 'editor', content: customHtml(page(first.html + own.html)) },
            ]);
            const at = (way) =>
              browser.visit(`${site.origin}${address}&theme=${theme}&script=${way}`);
            const without = await at('none');
            const found = await at(script);
            expectElements(found, [...first.tags, ...own.tags]);
            expectAuthors(found, own);
            expectOnce(found, around);
            assert.deepEqual(
              found.names.filter((name) => ![...without.names, ...comesLate].includes(name)),
              [],
            );
            for (const name of ['jQuery', 'dollar', 'underscore', 'wp']) {
              assert.ok(without[name], name);
              assert.equal(found[name], without[name], name);
            }
          });
        }

        for (const author of ['administrator', 'editor']) {
          it(`keeps elements in the ${author}’s Custom HTML block`, async () => {
            for (const { html, tags, ...authors } of placed) {
              const found = await visit(customHtml(page(html)), { author, query: { theme } });
              expectElements(found, tags);
              expectAuthors(found, authors);
              expectOnce(found, around);
            }
          });

          it(`keeps elements in the ${author}’s classic text`, async () => {
            for (const { html, tags, ...authors } of placed) {
              const found = await visit(page(html), { author, query: { theme } });
              expectElements(found, tags);
              expectAuthors(found, authors);
              expectOnce(found, around);
            }
          });
        }

        it('leaves an author’s words without the elements that WordPress takes out', async () => {
          for (const content of [customHtml(page(own.html)), page(own.html)]) {
            const found = await visit(content, { author: 'author', query: { theme } });
            expectElements(found, []);
            expectOnce(found, [...own.words, ...around]);
          }
          for (const { html, standIns } of [first, ...later]) {
            const found = await visit(page(html), { author: 'author', query: { theme } });
            expectElements(found, []);
            expectOnce(found, standIns);
          }
        });
      });
    }

    it('shows words of a visitor’s comment, and none of our elements', async () => {
      const [address] = site.write([{ author: 'editor', content: page(own.html) }]);
      const pasted = [own, ...later].map(({ html }) => html).join('\n');
      await site.comment(address, `${pasted.replaceAll('returns', 'comment')} It helped me.`);
      for (const theme of themes) {
        const found = await browser.visit(`${site.origin}${address}&theme=${theme}`);
        expectElements(found, own.tags);
        assert.ok(found.text.includes('It helped me.'));
        // Once in the element, once in the comment.
        for (const words of own.words) assert.equal(found.text.split(words).length - 1, 2, words);
        for (const { standIns } of later) expectOnce(found, standIns);
      }
    });

    for (const [name, layout] of Object.entries(layouts)) {
      it(`has a readable width in a ${name}`, async () => {
        const content = pieces.map((html) => layout(html)).join('\n\n');
        const [address] = site.write([{ author: 'editor', content }]);
        for (const theme of themes) {
          for (const width of [360, 1280]) {
            const found = await browser.visit(`${site.origin}${address}&theme=${theme}`, { width });
            expectElements(
              found,
              placed.flatMap(({ tags }) => tags),
            );
            expectAuthors(found, own);
            for (const element of found.elements) {
              assert.ok(
                element.width >= 200 && element.width <= width,
                `${element.tag} is ${element.width} px wide of ${width}, ${theme} theme`,
              );
            }
            const places = found.elements.map(({ left, width }) => `${left} ${width}`);
            assert.ok(
              found.overflow <= 0,
              `${places} ` + `${found.overflow} px too wide at ${width}, ${theme} theme`,
            );
          }
        }
      });
    }

    it('takes line breaks and empty paragraphs of WordPress’s for nothing', async () => {
      const html = first.html.replace('name="Lumbar', 'description="It warms."\n    name="Lumbar');
      const found = await visit(page(html));
      expectElements(found, first.tags);
      expectOnce(found, ['It warms.']);
    });

    it('takes questions from elsewhere in a classic text', async () => {
      const questions = own.html
        .replace(/<heel-faq>|<\/heel-faq>/g, '')
        .replace('<div>', '<div id="mine">');
      const found = await visit(page(`<heel-faq from="#mine"></heel-faq>\n\n${questions}`));
      expectElements(found, own.tags);
      expectAuthors(found, own);
    });

    it('keeps what README has for shops, with words where no shop answers', async () => {
      for (const { html, tags } of fromShops) {
        const found = await visit(page(html), { query: { script: 'module' } });
        assert.deepEqual(
          found.elements.map(({ tag, isWhole }) => isWhole && tag),
          tags,
        );
        assert.equal(found.text.split('Lumbar support belt').length - 1, tags.length);
      }
    });
  });
}
