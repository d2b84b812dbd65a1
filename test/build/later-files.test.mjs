import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laterFiles } from '../../build/later-files.mjs';

/** A loader beside files that may fail, and the addresses that were asked for. */
function loader(files, firstFile = {}) {
  const asked = [];
  const load = laterFiles(firstFile, async (name, query) => {
    asked.push(`${name}${query}`);
    const start = files[name]?.();
    if (!start) throw new Error(`no ${name}`);
    return { default: start };
  });
  return { asked, load };
}

test('a file is handed the first file, the files before it and the loader', async () => {
  const { load } = loader(
    {
      a: () => (first, files, next) => ({ next, sum: first.one + 1 }),
      b: () => (first, files) => ({ sum: files['a'].sum + 1 }),
    },
    { one: 1 },
  );
  const { sum, next } = await load('a');
  assert.equal(sum, 2);
  assert.deepEqual(await next('b'), { sum: 3 });
});

test('a file that is here is asked for once', async () => {
  let started = 0;
  const { asked, load } = loader({ a: () => () => ({ started: ++started }) });
  const [one, two] = await Promise.all([load('a'), load('a')]);
  assert.equal(one, two);
  assert.equal(await load('a'), one);
  assert.deepEqual(asked, ['a']);
  assert.equal(started, 1);
});

test('a file that failed is asked for at another address each time', async () => {
  let isThere = false;
  const { asked, load } = loader({ a: () => isThere && (() => 'here') });
  await assert.rejects(load('a'));
  await assert.rejects(load('a'));
  isThere = true;
  assert.equal(await load('a'), 'here');
  assert.equal(await load('a'), 'here');
  assert.deepEqual(asked, ['a', 'a?again=1', 'a?again=2']);
});

test('two who ask at once for a file that fails are one failure', async () => {
  const { asked, load } = loader({});
  await Promise.allSettled([load('a'), load('a')]);
  await assert.rejects(load('a'));
  assert.deepEqual(asked, ['a', 'a?again=1']);
});
