import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reference, withReferences } from '../../build/reference.mjs';

const manifest = {
  modules: [
    {
      declarations: [
        {
          name: 'One',
          tagName: 'tag-one',
          attributes: [
            {
              name: 'open',
              type: { text: 'boolean' },
              default: 'false',
              description: 'Open\nor | not.',
            },
            { name: 'level', type: { text: 'number' }, default: '3', description: 'Level.' },
            { name: 'label', type: { text: 'string' }, default: "''", description: 'Words.' },
          ],
          members: [
            { kind: 'method', name: 'show', parameters: [{ name: 'id' }], description: 'Shows.' },
            { kind: 'field', name: 'open', description: 'Open.' },
          ],
          slots: [{ name: '', description: 'A note.' }],
          events: [{ name: 'one-open', type: { text: 'OpenEvent' }, description: 'Opened.' }],
          cssProperties: [{ name: '--a', default: 'red', description: 'Colour.' }],
          cssParts: [{ name: 'base', description: 'All.' }],
        },
        {
          name: 'Two',
          tagName: 'tag-two',
          cssProperties: [
            { name: '--a', default: 'blue', description: 'Other.' },
            { name: '--b', description: 'Room.' },
          ],
        },
        {
          name: 'OpenEvent',
          members: [
            { kind: 'field', name: 'type', static: true },
            { kind: 'field', name: 'id' },
            { kind: 'method', name: 'read' },
          ],
        },
      ],
    },
  ],
};

test('a table has a row for each attribute, with its default', () => {
  assert.equal(
    reference('tag-one attributes', manifest),
    [
      '| Attribute | What it is | Default |',
      '| - | - | - |',
      '| `open` | Open or \\| not. | not set |',
      '| `level` | Level. | `3` |',
      '| `label` | Words. | – |',
    ].join('\n'),
  );
});

test('slots, methods, events, parts and properties have their tables', () => {
  const text = reference('tag-one slots, methods, events, parts, properties', manifest);
  for (const row of [
    '| (none) | A note. |',
    '| `show(id)` | Shows. |',
    '| `one-open` | `OpenEvent` | Opened. | `id` |',
    '| `base` | All. |',
    '| `--a` | Colour. | red |',
  ]) {
    assert.ok(text.includes(row), row);
  }
  assert.ok(!text.includes('`open`'));
});

test('what several elements have stands once, as the first has it', () => {
  const text = reference('all properties', manifest);
  assert.equal(text.match(/--a/g).length, 1);
  assert.match(text, /Colour/);
  assert.match(text, /--b/);
});

test('what stands between marks is replaced, and the rest stays', () => {
  const text = 'a\n<!-- reference:tag-one slots -->\nold\n<!-- /reference -->\nb\n';
  const current = withReferences(text, manifest);
  assert.match(
    current,
    /^a\n<!-- reference:tag-one slots -->\n\n\| Slot[^]*<!-- \/reference -->\nb\n$/,
  );
  assert.ok(!current.includes('old'));
  assert.equal(withReferences(current, manifest), current);
});

test('an unknown element or kind fails', () => {
  assert.throws(() => reference('tag-three slots', manifest), /no element is called tag-three/);
  assert.throws(() => reference('tag-one words', manifest), /"words" is none of/);
});

test('a guide is a table of its exercises and one of its questions', () => {
  const guide = {
    exercises: [
      { id: 'one', variants: [{ id: 'a' }, { id: 'b' }], text: () => ({ title: 'Number one' }) },
      { id: 'two', variants: [], text: () => ({ title: 'Two' }) },
    ],
    questions: [{ id: 'why', text: () => ({ question: 'Why?' }) }],
  };
  const text = reference('guide exercises questions', manifest, guide);
  assert.match(text, /\| `one` \| Number one \| `a`, `b` \|\n\| `two` \| Two \| – \|/);
  assert.match(text, /\| `why` \| Why\? \|/);
  assert.throws(() => reference('guide poems', manifest, guide), /none of exercises, questions/);
});
