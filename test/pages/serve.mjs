// Host pages, the demo and the built files as a web server sends them. The runner itself would put a
// script of its own into each page and send each script through a compiler.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { placeOf } from '../../demo/place.mjs';
import { isOfShops, serveShop } from '../../demo/shops.mjs';

const root = new URL('../../', import.meta.url);
const asTheyAre =
  /^\/(dist|demo|node_modules\/axe-core|test\/extension\/dist|test\/pages\/copy)\/|^\/test\/pages\/.+\.html$/;

/** A second place for the first file, with nothing beside it. */
const copy = '/test/pages/copy/step-into-comfort.js';
const original = '/dist/cdn/step-into-comfort.js';

/** The first file under a name of an optimiser's, with the later files beside it. */
const renamed = '/dist/cdn/0f3a9c1e.min.js';

/** A place whose later files, or those with the word in their names, fail when they are asked for the first time. */
const unsteady = /^\/test\/pages\/unsteady(?:-([\w-]+))?\/(.*)$/;

/** The file behind an address. */
function fileOf({ path, query }) {
  if (path === copy || path === renamed) return original;
  const [, word = '', name] = unsteady.exec(path) ?? [];
  if (!name) return asTheyAre.test(path) ? path : undefined;
  const file = `/dist/cdn/${name}`;
  return file === original || 'again' in query || !name.includes(word) ? file : '/nowhere';
}

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What a test may ask of a page in its address. */
const changes = {
  // The page without the line that loads the elements.
  'without-script': (page) =>
    page.replace(/<script type="module" src="\/(?:test\/extension\/)?dist.*<\/script>/, ''),
  // The page without questions of an author's.
  'without-questions': (page) => page.replace(/(<heel-faq>).*(<\/heel-faq>)/s, '$1$2'),
  // The page with a classic script in place of the module.
  classic: (page) => page.replace('<script type="module" src="/dist', '<script defer src="/dist'),
  // The page with a record of what happens on it.
  recorded: (page) => page.replace('<head>', '<head><script src="/test/pages/record.ts"></script>'),
};

/** Middleware for the test runner. */
export async function pages(context, next) {
  if (isOfShops(context.path)) {
    context.respond = false;
    await serveShop(context.req, context.res).catch(() => context.res.writeHead(404).end());
    return;
  }
  const path = fileOf(context);
  if (!path) return next();
  try {
    let body = await readFile(new URL(`.${placeOf(path)}`, root), 'utf8');
    for (const [name, change] of Object.entries(changes)) {
      if (Object.hasOwn(context.query, name)) body = change(body);
    }
    context.body = body;
  } catch {
    context.body = '';
    // The runner reports each 404.
    context.status = 410;
  }
  context.type = types[extname(context.path)] ?? 'text/plain';
  context.set('cache-control', 'no-store');
  // As a network of servers for scripts does.
  context.set('access-control-allow-origin', '*');
}
