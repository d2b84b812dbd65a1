// Host pages, the demo and the built files as a web server sends them. The runner itself would put a
// script of its own into each page and send each script through a compiler.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const root = new URL('../../', import.meta.url);
const asTheyAre = /^\/(dist|demo|node_modules\/axe-core)\/|^\/test\/pages\/.+\.html$/;

/** A second place for the first file, with nothing beside it. */
const copy = '/test/pages/copy/step-into-comfort.js';
const original = '/dist/cdn/step-into-comfort.js';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** With `?without-script` a page comes without the line that loads the elements. */
export async function pages(context, next) {
  const path = context.path === copy ? original : context.path;
  if (!asTheyAre.test(path)) return next();
  context.type = types[extname(path)] ?? 'text/plain';
  context.set('cache-control', 'no-store');
  try {
    const body = await readFile(new URL(`.${path}`, root), 'utf8');
    context.body = Object.hasOwn(context.query, 'without-script')
      ? body.replace(/<script type="module" src="\/dist.*<\/script>/, '')
      : body;
  } catch {
    context.status = 404;
    context.body = '';
  }
}
