import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laterFiles } from '../../build/later-files.mjs';

/** A loader beside files that may fail, and the addresses that were asked for. */
function loader(files, firstFile = {}) {
  const asked = [];
  const load = laterFiles(async (address) => {
    asked.push(address);
    const start = files[address.replace(/\?.*/, '')]?.();
    if (!start) throw new Error(`no ${address}`);
    return { default: start };
  }, firstFile);
  return { asked, load };
}

test('a file is handed the first file, the files before it and the loader', async () => {
  const { load } = loader(
    {
      './a.js': () => (first, files, next) => ({ next, sum: first.one + 1 }),
      './b.js': () => (first, files) => ({ sum: files['./a.js'].sum + 1 }),
    },
    { one: 1 },
  );
  const { sum, next } = await load('./a.js');
  assert.equal(sum, 2);
  assert.deepEqual(await next('./b.js'), { sum: 3 });
});

test('a file that is here is asked for once', async () => {
  let started = 0;
  const { asked, load } = loader({ './a.js': () => () => ({ started: ++started }) });
  const [one, two] = await Promise.all([load('./a.js'), load('./a.js')]);
  assert.equal(one, two);
  assert.equal(await load('./a.js'), one);
  assert.deepEqual(asked, ['./a.js']);
  assert.equal(started, 1);
});

test('a file that failed is asked for at another address each time', async () => {
  let isThere = false;
  const { asked, load } = loader({ './a.js': () => isThere && (() => 'here') });
  await assert.rejects(load('./a.js'));
  await assert.rejects(load('./a.js'));
  isThere = true;
  assert.equal(await load('./a.js'), 'here');
  assert.equal(await load('./a.js'), 'here');
  assert.deepEqual(asked, ['./a.js', './a.js?again=1', './a.js?again=2']);
});

test('two who ask at once for a file that fails are one failure', async () => {
  const { asked, load } = loader({});
  await Promise.allSettled([load('./a.js'), load('./a.js')]);
  await assert.rejects(load('./a.js'));
  assert.deepEqual(asked, ['./a.js', './a.js?again=1']);
});
