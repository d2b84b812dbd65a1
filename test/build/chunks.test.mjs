import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignModules } from '../../build/chunks.mjs';

/** Which file each module is in, for modules written as `[static imports, dynamic imports, code]`. */
function assign(modules) {
  const info = (id) => {
    const [importedIds, dynamicallyImportedIds = []] = modules[id];
    const dynamicImporters = Object.keys(modules).filter((each) => modules[each][1]?.includes(id));
    return { importedIds, dynamicallyImportedIds, dynamicImporters, code: modules[id][2] };
  };
  return Object.fromEntries(assignModules('/entry.js', 'first', info));
}

test('what the entry reaches is the first file, although later files reach it too', () => {
  const files = assign({
    '/entry.js': [['/a.js']],
    '/a.js': [['/base.js'], ['/later.js']],
    '/later.js': [['/base.js', '/own.js']],
    '/base.js': [[]],
    '/own.js': [[]],
  });
  assert.deepEqual(files, {
    '/entry.js': 'first',
    '/a.js': 'first',
    '/base.js': 'first',
    '/later.js': 'later',
    '/own.js': 'later',
  });
});

test('what several later files share goes with the one that all of them hang on', () => {
  const files = assign({
    '/entry.js': [[], ['/connection.js']],
    '/connection.js': [['/client.js'], ['/cart.js']],
    '/client.js': [[], ['/shops/one.js', '/shops/two.js']],
    '/shops/one.js': [['/formats.js']],
    '/shops/two.js': [['/formats.js', '/only-two.js']],
    '/cart.js': [['/formats.js']],
    '/formats.js': [[]],
    '/only-two.js': [[]],
  });
  assert.equal(files['/formats.js'], 'connection');
  assert.equal(files['/only-two.js'], 'two');
  assert.equal(files['/cart.js'], 'cart');
});

test('what two files share that the entry alone asks for is in the first file', () => {
  const files = assign({
    '/entry.js': [[], ['/one.js', '/two.js']],
    '/one.js': [['/both.js']],
    '/two.js': [['/both.js']],
    '/both.js': [[]],
  });
  assert.equal(files['/both.js'], 'first');
});

test('more than a little of what such files share is a file of its own, with what else they share', () => {
  const long = 'x'.repeat(4000);
  const files = assign({
    '/entry.js': [[], ['/one.js', '/two.js', '/three.js', '/four.js']],
    '/one.js': [['/both.js'], ['/deep.js']],
    '/two.js': [['/both.js', '/some.js']],
    '/both.js': [[], [], long],
    '/some.js': [[]],
    '/deep.js': [['/some.js']],
    '/three.js': [['/little.js']],
    '/four.js': [['/little.js']],
    '/little.js': [[]],
  });
  assert.equal(files['/both.js'], 'one-shared');
  assert.equal(files['/some.js'], 'one-shared');
  assert.equal(files['/little.js'], 'first');
});

test('a file that two others ask for is theirs, and hangs on what both hang on', () => {
  const files = assign({
    '/entry.js': [[], ['/one.js', '/two.js']],
    '/one.js': [[], ['/deep.js']],
    '/two.js': [[], ['/deep.js']],
    '/deep.js': [['/own.js']],
    '/own.js': [[]],
  });
  assert.equal(files['/own.js'], 'deep');
});

test('files that ask for each other come to an end', () => {
  const files = assign({
    '/entry.js': [[], ['/one.js']],
    '/one.js': [[], ['/two.js']],
    '/two.js': [['/shared.js'], ['/one.js', '/three.js']],
    '/three.js': [['/shared.js']],
    '/shared.js': [[]],
  });
  assert.equal(files['/shared.js'], 'two');
});

test('what exercises import later is one file a kind and guide, wherever one of them lies', () => {
  const files = assign({
    '/entry.js': [['/src/guides/heel/exercises/a/exercise.js', '/test/exercises/b/exercise.js']],
    '/src/guides/heel/exercises/a/exercise.js': [
      ['/src/guides/heel/exercises/later.js'],
      ['/src/guides/heel/research.js'],
    ],
    '/src/guides/heel/exercises/later.js': [
      [],
      ['/src/guides/heel/movement.js', '/src/guides/heel/research.js'],
    ],
    '/src/guides/heel/movement.js': [['/src/guides/heel/exercises/a/movement.js']],
    '/src/guides/heel/exercises/a/movement.js': [[]],
    '/src/guides/heel/research.js': [['/study.js']],
    '/test/exercises/b/exercise.js': [
      [],
      ['/test/exercises/b/movement.js', '/test/exercises/b/research.js'],
    ],
    '/test/exercises/b/movement.js': [[]],
    '/test/exercises/b/research.js': [['/study.js']],
    '/study.js': [[]],
  });
  assert.equal(files['/src/guides/heel/exercises/a/movement.js'], 'heel-movement');
  assert.equal(files['/test/exercises/b/movement.js'], 'heel-movement');
  assert.equal(files['/study.js'], 'heel-research');
});

test('later files of one name are told apart by their folder', () => {
  const files = assign({
    '/entry.js': [[], ['/a/view.js', '/b/view.js']],
    '/a/view.js': [[]],
    '/b/view.js': [[]],
  });
  assert.deepEqual([files['/a/view.js'], files['/b/view.js']], ['view', 'b-view']);
});

test('what registers an element is named after the element', () => {
  const files = assign({
    '/entry.js': [[], ['/elements/heel-guide/define.js', '/elements/define.js']],
    '/elements/heel-guide/define.js': [['/elements/heel-guide/heel-guide.js']],
    '/elements/heel-guide/heel-guide.js': [[]],
    '/elements/define.js': [[]],
  });
  assert.equal(files['/elements/heel-guide/heel-guide.js'], 'heel-guide');
  assert.equal(files['/elements/define.js'], 'elements');
});
