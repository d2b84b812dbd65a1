// Serves a benchmark's own pages beside the built files, each as late as its address says.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Where a file is found: what a benchmark made, what was built, the demo's picture for any other. */
async function read(path, own) {
  if (own.has(path)) return { body: own.get(path), type: types[extname(path)] ?? types['.html'] };
  const file = basename(path);
  if (path === `/cdn/${file}`) {
    const body = await readFile(new URL(`../../dist/cdn/${file}`, import.meta.url));
    return { body, type: types[extname(file)] };
  }
  if (!path.startsWith('/images/')) throw new Error('not served');
  const body = await readFile(new URL('../../demo/images/belt.svg', import.meta.url));
  return { body, type: types['.svg'] };
}

/**
 * Listens on a free port. `own` maps paths to texts and may grow later. `?late=1000` answers a second
 * later. Nothing is cached, so that every visit is a first one.
 */
export async function serve(own) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    await setTimeout(Number(searchParams.get('late')) || 0);
    try {
      const { body, type } = await read(pathname, own);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close() && server.closeAllConnections(),
  };
}
