import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { runsOnBuiltFile, testsOnBuiltFile } from '../../build/on-built-file.mjs';

/** What the runner makes of its own configuration. */
async function served(elements, path) {
  process.env.ELEMENTS = elements;
  const { nodeResolve, plugins, middleware } = (
    await import(`../../web-test-runner.config.mjs?${elements}`)
  ).default;
  const server = await startDevServer({
    config: { port: 0, rootDir: process.cwd(), nodeResolve, plugins, middleware },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  // A file that the server begins to watch after it has stopped keeps the process alive for good.
  const watched = once(server.fileWatcher, 'add');
  try {
    const { port } = server.server.address();
    const response = await fetch(`http://localhost:${port}${path}`);
    await watched;
    return await response.text();
  } finally {
    await server.stop();
  }
}

test('a test takes its elements from the sources, or from the built file', async () => {
  const path = '/test/elements/moves.test.ts';
  const [sources, built] = [await served('sources', path), await served('built', path)];
  assert.match(sources, /import "[^"]*\/src\/define\.ts"/);
  assert.doesNotMatch(sources, /dist\/cdn/);
  assert.match(built, /import "\/dist\/cdn\/step-into-comfort\.js"/);
  assert.doesNotMatch(built, /src\/(.*\/)?define/);
  assert.match(
    await served('built', '/test/extension/extension.test.ts'),
    /import "\/test\/extension\/dist\/cdn\/step-into-comfort\.js"/,
  );
});

test('a test that takes pieces of the sources runs on them alone', () => {
  const runs = (path) => runsOnBuiltFile(new URL(`../${path}`, import.meta.url));
  assert.equal(runs('elements/moves.test.ts'), true, 'elements alone');
  assert.equal(runs('elements/heel-guide.test.ts'), true, 'data beside them');
  assert.equal(runs('elements/base/define.test.ts'), false, 'what registers any element');
  assert.equal(runs('elements/todays-practice.test.ts'), false, 'what is remembered');
  assert.equal(runs('elements/base/heel-element.test.ts'), false, 'classes, by a helper');
  const tests = testsOnBuiltFile();
  for (const name of ['elements/heel-faq', 'elements/base/theme', 'extension/extension']) {
    assert.ok(tests.includes(`test/${name}.test.ts`), name);
  }
});
