import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import config from '../../build/manifest.config.mjs';

const [definitions, asPublished] = config.plugins;

/** The exports that the plugin finds in a source. */
function exportsOf(source) {
  const moduleDoc = { path: 'src/x.ts', exports: [] };
  const visit = (node) => {
    definitions.analyzePhase({ ts, node, moduleDoc });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true));
  return moduleDoc.exports;
}

test('finds where an element is registered', () => {
  assert.deepEqual(exportsOf(`define('heel-faq', HeelFaq);`), [
    { kind: 'custom-element-definition', name: 'heel-faq', declaration: { name: 'HeelFaq' } },
  ]);
  for (const source of [`define(tag, element);`, `define('heel-faq');`, `other('a-b', C);`]) {
    assert.deepEqual(exportsOf(source), [], source);
  }
});

test('says which module an element is of, and leaves out what is of none', () => {
  const definition = (name) => ({ kind: 'custom-element-definition', declaration: { name } });
  const variable = { kind: 'js', name: 'define', declaration: { name: 'define' } };
  const modules = [
    { path: 'src/faq.ts', declarations: [{ name: 'HeelFaq' }] },
    { path: 'src/define.ts', exports: [definition('HeelFaq'), definition('element'), variable] },
  ];
  definitions.packageLinkPhase({ customElementsManifest: { modules } });
  assert.deepEqual(modules[1].exports, [
    { kind: 'custom-element-definition', declaration: { name: 'HeelFaq', module: 'src/faq.ts' } },
    variable,
  ]);
  assert.equal(modules[0].exports, undefined);
});

/** A manifest with one class of these, as it is published. */
function published(declaration, exports = []) {
  const customElementsManifest = {
    schemaVersion: '1.0.0',
    modules: [
      { path: 'src/elements/x.ts', declarations: [{ name: 'X', ...declaration }], exports },
    ],
  };
  asPublished.packageLinkPhase({ customElementsManifest });
  return customElementsManifest;
}

test('leaves out what no page uses: what is private, Lit’s own, or an event of no name', () => {
  const { modules } = published({
    members: [
      { name: 'question' },
      { name: 'secret', privacy: 'private' },
      { name: 'inherited', privacy: 'protected' },
      { name: 'render' },
      { name: 'styles' },
    ],
    events: [{ name: 'heel-faq-toggle', description: 'An answer.' }, { type: 'Event' }],
  });
  const [{ members, events }] = modules[0].declarations;
  assert.deepEqual(members, [{ name: 'question' }]);
  assert.deepEqual(events, [{ name: 'heel-faq-toggle', description: 'An answer.' }]);
});

test('names attributes as the elements read them', () => {
  const { modules } = published({
    members: [{ name: 'headingLevel', attribute: 'headinglevel' }, { name: 'isOpen' }],
    attributes: [{ name: 'headinglevel', fieldName: 'headingLevel' }, { name: 'only-later' }],
  });
  const [{ members, attributes }] = modules[0].declarations;
  assert.deepEqual(members, [
    { name: 'headingLevel', attribute: 'heading-level' },
    { name: 'isOpen' },
  ]);
  assert.deepEqual(
    attributes.map(({ name }) => name),
    ['heading-level', 'only-later'],
  );
});

test('names files as they are published, and leaves words that look like them', () => {
  const manifest = published(
    { description: 'src/elements/x.ts', superclass: { name: 'Y', module: '/src/elements/y.js' } },
    [{ kind: 'js', name: 'X', declaration: { name: 'X', module: 'src/elements/x.ts' } }],
  );
  const [{ path, declarations, exports }] = manifest.modules;
  assert.equal(path, 'dist/elements/x.js');
  assert.equal(declarations[0].superclass.module, 'dist/elements/y.js');
  assert.equal(declarations[0].description, 'src/elements/x.ts');
  assert.equal(exports[0].declaration.module, 'dist/elements/x.js');
  assert.equal(manifest.schemaVersion, '2.1.0');
});

test('is the same in whichever order the file system lists the sources', () => {
  const customElementsManifest = {
    modules: ['src/elements/b.ts', 'src/define.ts', 'src/elements/a.ts'].map((path) => ({ path })),
  };
  asPublished.packageLinkPhase({ customElementsManifest });
  assert.deepEqual(
    customElementsManifest.modules.map(({ path }) => path),
    ['dist/define.js', 'dist/elements/a.js', 'dist/elements/b.js'],
  );
});
