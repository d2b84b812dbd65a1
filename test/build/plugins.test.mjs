import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { faultsOf, nameOf, updated } from '../../build/budget.mjs';
import { leaveOut } from '../../build/leave-out.mjs';
import { minify } from '../../build/minify.mjs';
import { minifyLiterals } from '../../build/minify-literals.mjs';
import { plainStyles } from '../../build/plain-styles.mjs';
import { splice, topLevelNames } from '../../build/syntax.mjs';
test('ranges are replaced from behind, in any order', () => {
  const edits = [
    { start: 0, end: 1, by: 'xyz' },
    { start: 2, end: 3, by: '' },
  ];
  assert.equal(splice('abc', edits), 'xyzb');
});

test('the names of a module’s top level are found, and no property’s', () => {
  const names = topLevelNames(
    parseAst(
      `import { a as b } from 'x'; const { c: d, e } = {}, [f] = []; function g() { const h = 1; } export class I {}`,
    ),
  );
  assert.deepEqual([...names].sort(), ['I', 'b', 'd', 'e', 'f', 'g']);
});

test('templates lose their indentation and styles their comments, and lit is left alone', async () => {
  const { transform } = minifyLiterals();
  const code =
    'const a = html`<p>\n    a  <b>b</b>\n  </p>`; const b = css`/* c */ p { color: red; }`;';
  const { code: short } = await transform(code, '/src/a.js');
  assert.match(short, /<p>a <b>b<\/b><\/p>/);
  assert.match(short, /p\{color:red\}/);
  assert.equal(await transform(code, '/node_modules/lit/a.js'), null);
});

test('a style without values needs nothing of lit that looks at values', () => {
  const transform = (code, id = '/src/a.js') =>
    plainStyles().transform.call({ parse: parseAst }, code, id)?.code;
  assert.equal(
    transform(
      "import { css, html } from 'lit'; export const a = [css`a::after{content:'\\\\2212'}`];",
    ),
    `import { unsafeCSS, html } from 'lit'; export const a = [unsafeCSS("a::after{content:'\\\\2212'}")];`,
  );
  for (const other of [
    "import { css } from 'lit'; const a = css`a{}`, b = css`${a} b{}`;",
    "import { css } from 'lit'; const a = css`a{}`, b = css;",
    "import { css } from './mine.js'; const a = css`a{}`;",
    "import { css, unsafeCSS } from 'lit'; const a = css`a{}`, b = unsafeCSS('b{}');",
  ]) {
    assert.equal(transform(other), undefined);
  }
  assert.equal(
    transform("import { css } from 'lit'; css`a{}`;", '/node_modules/x/a.js'),
    undefined,
  );
});

test('a classic script stays strict, and the licence is on its first file', async () => {
  const { renderChunk } = minify({ preamble: '/*! licence */', isClassic: true });
  const script = "(() => { 'use strict'; globalThis.a = 1; /* note */ })();";
  const { code } = await renderChunk(script, { isEntry: true });
  assert.match(code, /^\/\*! licence \*\/\s*\(\(\)=>\{"use strict"/);
  const later = await renderChunk('export default () => 1; // note', { isEntry: false });
  assert.equal(later.code, 'export default()=>1;');
});

test('each class has the same names for its private members', async () => {
  const { renderChunk } = minify();
  const { code } = await renderChunk(
    `export class A { #first = 1; #second = 2; get sum() { return this.#second + this.#first; } is(a) { return #first in a; } }
    export class B { #third = 3; get #fourth() { return this.#third; } get text() { return '#third' + this.#fourth; } }`,
    { isEntry: false },
  );
  assert.equal(new Set(code.match(/#[a-z](?=[^a-z])/g)).size, 2);
  const { A, B } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.equal(new A().sum, 3);
  assert.deepEqual([new A().is(new A()), new A().is(new B())], [true, false]);
  assert.equal(new B().text, '#third3');
});

test('a class in a class is refused, whose private members may be the outer one’s', async () => {
  const { renderChunk } = minify();
  const code =
    'export class A { #a = 1; b = class { c(a) { return a.#a; } }; d() { return this.#a; } }';
  await assert.rejects(renderChunk(code, { isEntry: false }), /a class within a class/);
});

test('a minified file declares with one word, and each turn of a loop has its own', async () => {
  const { renderChunk } = minify();
  const { code } = await renderChunk(
    'const word = "const "; const all = [1, 2]; let later = []; for (const each of all) later.push(() => word + each); export { later };',
    { isEntry: false },
  );
  assert.equal(code.match(/\bconst\b/g).length, 1);
  const { later } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.deepEqual(
    later.map((each) => each()),
    ['const 1', 'const 2'],
  );
});

test('a later file names whose work is in it', async () => {
  const { renderChunk } = minify({ laterPreamble: ({ of }) => of === 'theirs' && '/*! theirs */' });
  const text = async (of) => (await renderChunk('export default () => 1;', { of })).code;
  assert.equal(await text('theirs'), '/*! theirs */\nexport default()=>1;');
  assert.equal(await text('ours'), 'export default()=>1;');
});

test('a file’s name is told without its hash', () => {
  assert.equal(nameOf('shop-connection-0a19ef.js'), 'shop-connection.js');
  assert.equal(nameOf('heel-practice.js'), 'heel-practice.js');
});

test('a budget names the line to change', () => {
  const budget = {
    'a.js': { bytes: 100, ceiling: 200 },
    'b.js': { bytes: 100, ceiling: 200 },
    'gone.js': { bytes: 1, ceiling: 2 },
  };
  assert.deepEqual(faultsOf({ 'a.js': 116, 'b.js': 84, 'gone.js': 1 }, budget), []);
  const faults = faultsOf({ 'a.js': 117, 'b.js': 201, 'new.js': 5 }, budget);
  assert.equal(faults.length, 4);
  assert.match(faults[0], /a\.js weighs 117 B now: .*"bytes": 117/);
  assert.match(faults[1], /b\.js weighs 201 B, 1 over its ceiling/);
  assert.match(faults[2], /new\.js has no line/);
  assert.match(faults[3], /gone\.js is built no more/);
});

test('a budget keeps its ceilings when its figures are written', () => {
  assert.deepEqual(
    updated({ 'a.js': 117, 'new.js': 500 }, { 'a.js': { bytes: 1, ceiling: 200 } }),
    {
      'a.js': { bytes: 117, ceiling: 200 },
      'new.js': { bytes: 500, ceiling: 600 },
    },
  );
});

test('what is measured is left out of the lists that name it', () => {
  const code = `import { a } from './exercises/a/text.js'; import { b } from './exercises/b/text.js';
const list = [a, b]; const map = { 'a': a, b };`;
  const rest = leaveOut(parseAst(code), code, 'a');
  assert.equal(
    rest.replace(/\s+/g, ' ').trim(),
    `import { b } from './exercises/b/text.js'; const list = [ b]; const map = { b };`,
  );
  const call = `import { a } from './exercises/a/text.js'; f(a.b, [a]);`;
  assert.equal(leaveOut(parseAst(call), call, 'a').trim(), 'f(undefined.b, []);');
});
