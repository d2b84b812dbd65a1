import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import vm from 'node:vm';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { bundle } from '../../build/bundle.mjs';
import { temporaryFolder, virtual } from './virtual.mjs';

const modules = {
  '/src/entry.js': `
    import { count } from './count.js';
    globalThis.said = [];
    globalThis.evaluations = (globalThis.evaluations ?? 0) + 1;
    globalThis.isStrict = (function () { return this === undefined; })();
    globalThis.open = async () => (await import('./shop.js')).connect(count());`,
  '/src/count.js': `
    let current = 0;
    export const count = () => ++current;`,
  '/src/shop.js': `
    import { count } from './count.js';
    export const name = 'shop';
    export const connect = async (before) =>
      [before, count(), (await import('./one.js')).read(), (await import('./two.js')).read()];`,
  '/src/one.js': `
    import { format } from './format.js';
    export const read = () => format('one');`,
  '/src/two.js': `
    import { name } from './shop.js';
    import { count } from './count.js';
    import { format } from './format.js';
    export const read = () => format(name + count());`,
  '/src/format.js': `export const format = (text) => text.toUpperCase();`,
};

async function build(context, files = modules) {
  const dir = temporaryFolder(context);
  // Modules for Node, which looks at the nearest package.json.
  writeFileSync(join(dir, 'package.json'), '{ "type": "module" }');
  const { output, ...input } = bundle({
    entry: '/src/entry.js',
    name: 'first',
    dir,
    plugins: [virtual(files)],
  });
  const build = await rollup(input);
  await build.write(output);
  return dir;
}

test('a bundle shares the first file’s modules with the later ones, however they are shared', async (context) => {
  const dir = await build(context);
  await import(pathToFileURL(join(dir, 'first.js')));
  assert.deepEqual(await globalThis.open(), [1, 2, 'ONE', 'SHOP3']);
});

test('what two later files share is a file of its own, there before either and once for both', async (context) => {
  const dir = await build(context, {
    '/src/entry.js': `
      globalThis.one = async () => (await import('./one.js')).read();
      globalThis.two = async () => (await import('./two.js')).read();`,
    '/src/one.js': `
      import { count } from './both.js';
      export const name = 'one';
      export const read = async () => name + count() + (await import('./deep.js')).name();`,
    '/src/two.js': `
      import { count } from './both.js';
      export const read = () => 'two' + count();`,
    '/src/deep.js': `
      import { name as outer } from './one.js';
      import { count } from './both.js';
      export const name = () => outer + count();`,
    '/src/both.js': `
      let current = 0;
      export const much = '${'x'.repeat(4000)}';
      export const count = () => ++current + much.length - 4000;`,
  });
  assert.equal(readdirSync(dir).filter((name) => name.includes('one-shared')).length, 1);
  assert.doesNotMatch(readFileSync(join(dir, 'first.js'), 'utf8'), /current|shared/);
  await import(pathToFileURL(join(dir, 'first.js')));
  assert.deepEqual(await Promise.all([globalThis.two(), globalThis.one()]), ['two1', 'one2one3']);
});

test('a bundle is loaded once, whatever the address of its first file says', async (context) => {
  const dir = await build(context);
  globalThis.evaluations = 0;
  await import(`${pathToFileURL(join(dir, 'first.js'))}?v=2`);
  await globalThis.open();
  assert.equal(globalThis.evaluations, 1);
});

test('a first file is a classic script that is strict and leaves no names behind', async (context) => {
  const dir = await build(context);
  const text = readFileSync(join(dir, 'first.js'), 'utf8');
  assert.doesNotMatch(text, /\b(?:export|import)\s*[{*]|\bimport\.meta\b/);
  const page = vm.createContext({});
  new vm.Script(text).runInContext(page);
  assert.deepEqual(Object.keys(page).sort(), ['evaluations', 'isStrict', 'open', 'said']);
  assert.equal(page.isStrict, true);
  assert.equal(vm.runInContext('typeof e + typeof t', page), 'undefinedundefined');
});

test('what later files share is in the file that they hang on', async (context) => {
  const dir = await build(context);
  const names = readdirSync(dir).map((name) => name.replace(/-[\da-f]{6}\.js/, ''));
  assert.deepEqual(names.sort(), ['first.js', 'one', 'package.json', 'shop', 'two']);
});

test('later files have one hash, another one when one of them changes', async (context) => {
  const hashes = async (files) => {
    const names = readdirSync(await build(context, files));
    return new Set(names.flatMap((name) => /-([\da-f]{6})\.js$/.exec(name)?.[1] ?? []));
  };
  const before = await hashes(modules);
  assert.equal(before.size, 1);
  assert.deepEqual(await hashes(modules), before);
  const one = modules['/src/one.js'].replace("'one'", "'1'");
  assert.equal((await hashes({ ...modules, '/src/one.js': one })).union(before).size, 2);
});

test('what exercises load is one file a kind, and each has its own of it', async (context) => {
  const exercise = (name) => ({
    [`/src/guides/heel/exercises/${name}/exercise.js`]: `
      export const ${name} = { movement: () => import('./movement.js') };`,
    [`/src/guides/heel/exercises/${name}/movement.js`]: `
      export const movement = '${name} moves';`,
  });
  const dir = await build(context, {
    '/src/entry.js': `
      import { one } from './guides/heel/exercises/one/exercise.js';
      import { two } from './guides/heel/exercises/two/exercise.js';
      globalThis.open = async () => [await one.movement(), await two.movement()];`,
    ...exercise('one'),
    ...exercise('two'),
  });
  await import(pathToFileURL(join(dir, 'first.js')));
  const [one, two] = await globalThis.open();
  assert.deepEqual([one.movement, two.movement], ['one moves', 'two moves']);
  const files = readdirSync(dir).filter((name) => name.includes('movement'));
  assert.equal(files.length, 1);
});

test('the licences are on top of the first file, below the hint to compile all of it', async (context) => {
  const dir = await build(context);
  assert.match(
    readFileSync(join(dir, 'first.js'), 'utf8'),
    /^\/\/# allFunctionsCalledOnLoad\n\/\*! step-into-comfort, MIT; lit, BSD/,
  );
});

test('a name of the build’s own fails it', async (context) => {
  const files = {
    ...modules,
    '/src/count.js': 'export const loadFile = 1, count = () => loadFile;',
  };
  files['/src/shop.js'] = modules['/src/shop.js']
    .replace('count()', 'loadFile')
    .replace('{ count }', '{ loadFile }');
  await assert.rejects(build(context, files), /loadFile is a name of the build's/);
});

test('what is exported and changes fails the build', async (context) => {
  const files = {
    ...modules,
    '/src/count.js': 'export let current = 0; export const count = () => ++current;',
    '/src/one.js': `import { current } from './count.js'; export const read = () => current;`,
  };
  await assert.rejects(build(context, files), /may change/);
});

test('what is exported and set while the file is evaluated is handed over as it is then', async (context) => {
  const files = {
    ...modules,
    '/src/count.js': 'let count = 1; count = () => 7; export { count };',
  };
  const dir = await build(context, files);
  await import(pathToFileURL(join(dir, 'first.js')));
  assert.deepEqual(await globalThis.open(), [7, 7, 'ONE', 'SHOP7']);
});

test('a warning fails the build', async (context) => {
  const files = { ...modules, '/src/format.js': `export const format = 1; import './nothing.js';` };
  await assert.rejects(build(context, files), /nothing/);
});
