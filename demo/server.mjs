// Serves the demo shop, its interfaces and the built files, nothing else of this folder.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { placeOf } from './place.mjs';
import { serveShop } from './shops.mjs';

const root = new URL('../', import.meta.url);
const served = ['/demo/', '/dist/'];

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/') {
    response.writeHead(302, { location: '/demo/index.html' }).end();
    return;
  }
  // `?delay=2000` shows what a slow connection shows.
  await setTimeout(Number(url.searchParams.get('delay')) || 0);
  if (!served.some((folder) => url.pathname.startsWith(folder))) {
    await serveShop(request, response);
    return;
  }
  const path = fileURLToPath(new URL(`.${placeOf(url.pathname)}`, root));
  const type = types[extname(path)];
  // URL has resolved every `..`, encoded ones too, so the path begins as it reads.
  if (!type) throw new Error('not served');
  const body = await readFile(path);
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  });
});

let port = Number(process.env.PORT) || 8000;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  server.listen(++port);
});
server.on('listening', () => console.log(`The demo shop is open: http://localhost:${port}/`));
server.listen(port);
