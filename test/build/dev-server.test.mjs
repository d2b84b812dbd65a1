import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** A port that nobody listens at. */
const port = await new Promise((found) => {
  const probe = createServer().listen(0, () => {
    const { port } = probe.address();
    probe.close(() => found(port));
  });
});

let server;
let ended;

/** What the server answers, as soon as it does; an error where it has ended. */
async function answer(path) {
  for (;;) {
    try {
      return await fetch(`http://localhost:${port}${path}`);
    } catch (error) {
      if (server.exitCode !== null) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

before(() => {
  server = spawn(
    process.execPath,
    ['node_modules/@web/dev-server/dist/bin.js', '--config', 'build/dev-server.mjs'],
    {
      cwd: fileURLToPath(root),
      env: { ...process.env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  ended = once(server, 'exit');
});

after(async () => {
  server.kill();
  await ended;
});

test('the sources stand in place of the built files, and what they ask for is there', async () => {
  const files = new Map();
  const read = async (name) => {
    if (files.has(name)) return;
    files.set(name, '');
    const response = await answer(`/dist/cdn/${name}`);
    assert.equal(response.status, 200, name);
    assert.match(response.headers.get('content-type'), /javascript/);
    const text = await response.text();
    files.set(name, text);
    const asked = text.matchAll(/(?:from |import |import\()"\.\/([^"]+)"/g);
    for (const [, next] of asked) await read(next);
  };
  await read('step-into-comfort.js');
  const all = [...files.values()].join('');
  // A card of the first view, and what only some visitors want.
  for (const file of ['heel-exercise-card/exercise-card', 'heel-practice/session-controller']) {
    assert.ok(all.includes(`// src/elements/${file}.ts`), file);
  }
});

test('a source map says which source a line is of', async () => {
  const map = await (await answer('/dist/cdn/analytics.js.map')).json();
  assert.ok(map.sources.some((source) => source.endsWith('src/commerce/analytics.ts')));
});

test('the demo and its shops are there', async () => {
  assert.match(await (await answer('/')).text(), /<heel-guide/);
  assert.equal((await answer('/dist/cdn/no-such-file.js')).status, 404);
});
