import assert from 'node:assert/strict';
import { test } from 'node:test';
import vm from 'node:vm';
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { editLit, litEdits } from '../../build/edit-lit.mjs';
import { virtual } from './virtual.mjs';

/** lit as the script-tag build has it, as a script. */
async function script() {
  const build = await rollup({
    input: '/entry.js',
    treeshake: false,
    onwarn() {},
    plugins: [
      virtual({ '/entry.js': `export * from '${new URL(import.meta.resolve('lit')).pathname}';` }),
      editLit(),
      nodeResolve({ exportConditions: ['production'] }),
    ],
  });
  const { output } = await build.generate({ format: 'iife', name: 'edited' });
  return output[0].code;
}

/** A page with as much of a document as lit asks for when it is evaluated. */
const page = (globals = {}) =>
  vm.createContext({
    HTMLElement: Object,
    document: { createTreeWalker() {}, createComment() {} },
    CSSStyleSheet: Object,
    ShadowRoot: Object,
    Document: Object,
    WeakMap,
    ...globals,
  });

const code = await script();

test('lit leaves nothing on window', () => {
  const context = page();
  const before = Object.keys(context);
  vm.runInContext(code, context);
  assert.deepEqual(
    Object.keys(context).filter((name) => !before.includes(name)),
    ['edited'],
  );
  assert.equal(typeof context.edited.LitElement, 'function');
});

test('lit leaves a page’s own lit its versions, and asks none of its polyfills', () => {
  const asked = [];
  const polyfill = (name) => () => asked.push(name);
  const entries = {
    litHtmlVersions: ['3.0.0'],
    reactiveElementVersions: ['2.0.0'],
    litElementVersions: ['4.0.0'],
    litHtmlPolyfillSupport: polyfill('html'),
    reactiveElementPolyfillSupport: polyfill('reactive'),
    litElementPolyfillSupport: polyfill('element'),
    litElementHydrateSupport: polyfill('hydrate'),
  };
  const context = page(entries);
  vm.runInContext(code, context);
  assert.deepEqual(asked, []);
  assert.deepEqual([...context.litHtmlVersions], ['3.0.0']);
  assert.deepEqual([...context.reactiveElementVersions], ['2.0.0']);
  assert.deepEqual([...context.litElementVersions], ['4.0.0']);
});

test('lit’s templates go through a policy of our name', () => {
  const policies = [];
  const trustedTypes = { createPolicy: (name, rules) => (policies.push(name), rules) };
  vm.runInContext(code, page({ trustedTypes }));
  assert.deepEqual(policies, ['step-into-comfort']);
});

test('a refused policy, or a second copy’s, does not throw', () => {
  const trustedTypes = {
    createPolicy() {
      throw new TypeError('refused');
    },
  };
  const context = page({ trustedTypes });
  vm.runInContext(code, context);
  assert.equal(context.edited.html`<b></b>`.strings[0], '<b></b>');
});

test('elements of the edited lit have their properties', () => {
  const context = page();
  vm.runInContext(code, context);
  const names = vm.runInContext(
    `class Tag extends edited.LitElement { static properties = { href: {} }; } Tag.observedAttributes`,
    context,
  );
  assert.deepEqual([...names], ['href']);
});

test('a lit that has changed fails the build', () => {
  for (const name of Object.keys(litEdits)) {
    const faults = [];
    const { transform } = editLit();
    const context = { error: (fault) => faults.push(fault) };
    transform.call(context, 'export {};', `/project/node_modules/${name}`);
    assert.equal(faults.length, litEdits[name].length);
  }
});

test('each edit changes lit by itself', () => {
  for (const [name, edits] of Object.entries(litEdits)) {
    const file = readFileSync(new URL(`../../node_modules/${name}`, import.meta.url), 'utf8');
    for (const { what, by } of edits) assert.notEqual(file.replace(what, by), file);
  }
});
