// README's snippets through what stands between an author and a page: Markdown, one-line fields, editors.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { once } from 'node:events';
import { extname } from 'node:path';
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { expectOnce, openBrowser } from './browser.mjs';
import { ckEditorOptions, snippets, tinyMceOptions } from './placements.mjs';
import { startWordPress } from './wordpress.mjs';

const root = new URL('../../', import.meta.url);
const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The built file and the editors, as a web server sends them. */
async function serve() {
  const server = createServer(async ({ url }, response) => {
    const path = url.replace(/^\/node_modules\//, '/test/wordpress/node_modules/');
    const body = await readFile(new URL(`.${path}`, root)).catch(() => '<!doctype html>');
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

const around = ['Before the element.', 'After the element.'];
const text = (html) => `${around[0]}\n\n${html}\n\n${around[1]}`;

const withoutSpace = ({ text }) => text.replaceAll(' ', '');

describe('README’s snippets', () => {
  let server;
  let browser;
  let wordPress;

  before(async () => {
    [server, browser, wordPress] = await Promise.all([
      serve(),
      openBrowser(),
      startWordPress('6.5'),
    ]);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    wordPress?.stop();
  });

  /** What an editor gives back of HTML that was put into it: `edit` runs in a page with its script. */
  async function throughEditor(script, edit, html, options) {
    let result;
    await browser.visit(`${server.origin}/nowhere`, {
      act: async (page) => {
        await page.addScriptTag({ url: script });
        result = await page.evaluate(edit, html, options);
      },
    });
    return result;
  }

  const throughTinyMce = (html) =>
    throughEditor(
      '/node_modules/tinymce/tinymce.min.js',
      async (html, options) => {
        document.body.append(document.createElement('textarea'));
        const [editor] = await globalThis.tinymce.init({
          selector: 'textarea',
          license_key: 'gpl',
          ...options,
        });
        editor.setContent(html);
        return editor.getContent();
      },
      html,
      tinyMceOptions,
    );

  const throughCkEditor = (html) =>
    throughEditor(
      '/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js',
      async (html, allow) => {
        const { ClassicEditor, Essentials, GeneralHtmlSupport, Heading, Link, List, Paragraph } =
          globalThis.CKEDITOR;
        const editor = await ClassicEditor.create(
          document.body.appendChild(document.createElement('div')),
          {
            licenseKey: 'GPL',
            plugins: [Essentials, GeneralHtmlSupport, Heading, Link, List, Paragraph],
            htmlSupport: {
              allow: allow.map(({ name, ...rest }) => ({
                // A pattern comes as its text into the page.
                name: name.startsWith('^') ? new RegExp(name) : name,
                ...rest,
              })),
            },
          },
        );
        editor.setData(html);
        return editor.getData();
      },
      html,
      ckEditorOptions.htmlSupport.allow.map(({ name, ...rest }) => ({
        name: name.source ?? name,
        ...rest,
      })),
    );

  /** What a visitor finds on a page with this HTML. */
  const show = (html) =>
    browser.show(
      `${server.origin}/nowhere`,
      `<!doctype html><html lang="en">${html}<script type="module" src="/dist/cdn/step-into-comfort.js"></script>`,
    );

  const plain = (html) => `<p>${around[0]}</p>${html}<p>${around[1]}</p>`;

  const ways = {
    'markdown-it with HTML on': (html) => new MarkdownIt({ html: true }).render(text(html)),
    'markdown-it with line breaks kept': (html) =>
      new MarkdownIt({ html: true, breaks: true, linkify: true, typographer: true }).render(
        text(html),
      ),
    marked: (html) => marked(text(html)),
    'marked with line breaks kept': (html) => marked(text(html), { breaks: true, gfm: true }),
    'a field of one line': (html) => text(html).replaceAll('\n', ''),
    'a field that makes spaces of lines': (html) => text(html).replace(/\s+/g, ' '),
    'a field of one line, then Markdown': (html) =>
      new MarkdownIt({ html: true }).render(text(html.replaceAll('\n', ''))),
    'WordPress’s wpautop': (html) => wordPress.filter('wpautop', [text(html)])[0],
    'a field of one line, then wpautop': (html) =>
      wordPress.filter('wpautop', [text(html.replaceAll('\n', ''))])[0],
    'TinyMCE with README’s options': async (html) => plain(await throughTinyMce(html)),
    'CKEditor 5 with README’s options': async (html) => plain(await throughCkEditor(html)),
  };

  for (const [name, way] of Object.entries(ways)) {
    it(`keep elements and words in ${name}`, async () => {
      for (const { html, tags, words } of snippets) {
        const made = await way(html);
        const found = await show(made);
        assert.deepEqual(
          found.elements.map(({ tag, isWhole }) => isWhole && tag),
          tags,
          made,
        );
        expectOnce(found, [...words, ...around]);
        assert.equal(withoutSpace(found), withoutSpace(await show(plain(html))), made);
      }
    });
  }
});
