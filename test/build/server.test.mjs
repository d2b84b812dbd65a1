import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import '../../dist/define.js';
import '../../dist/elements/heel-guide/define.js';
import { heelGuide } from '../../dist/guides/heel/guide.js';
import { firstView, partOf, wordsOf } from '../../build/stylesheet/first-view.mjs';
import { flow } from '../../build/stylesheet/flow.mjs';

const stylesheet = await readFile(
  new URL('../../dist/cdn/step-into-comfort.css', import.meta.url),
  'utf8',
);

test('a server renders each element in the language that it states', async () => {
  const said = async (tag, attributes, part) =>
    wordsOf(partOf(await firstView(tag, attributes), part));
  const exercise = 'calf-stretch';
  for (const [lang, title] of [
    ['en', 'Calf stretch'],
    ['da', 'Stræk af læggen'],
    ['da-DK', 'Stræk af læggen'],
    ['de', 'Calf stretch'],
  ]) {
    assert.equal(await said('heel-exercise-card', { exercise, lang }, 'title'), title);
  }
  assert.equal(
    await said('heel-faq', { lang: 'da' }, 'help-heading'),
    'Hvornår bør du søge hjælp?',
  );
  assert.equal(
    await said('heel-guide', { lang: 'da' }, 'title'),
    'Hælspore: når dagens første skridt gør ondt',
  );
  assert.equal(await said('product-upsell', { name: 'Belt', lang: 'da' }, 'label'), 'Annonce');
});

test('the stylesheet has the words of every exercise and question', () => {
  for (const { id } of heelGuide.exercises) assert.ok(stylesheet.includes(`[exercise="${id}" i]`));
  for (const { id } of heelGuide.exercises)
    assert.ok(stylesheet.includes(`[exercises*="${id}" i]`));
  for (const { id } of heelGuide.questions) assert.ok(stylesheet.includes(`--_${id}:`));
  assert.match(stylesheet, /:lang\(da\)/);
});

test('the stylesheet is read alike in every encoding, and fixes no height', () => {
  assert.match(stylesheet, /^[\x20-\x7e\n]*$/);
  assert.doesNotMatch(
    stylesheet,
    /(?:^|[\s;{])(?:height|block-size|min-height|min-block-size)\s*:(?!\s*auto)/,
  );
});

test('what stands in larger words is as long, and what is indented begins with a space', () => {
  const title = { tag: 'h3', classes: [], part: 'title', children: ['Heel raises'] };
  assert.deepEqual(flow(title).lines, ['Heel raisesHeel r']);
  assert.ok(Math.abs(flow(title).em - (1.5 * 1.3 - 1.55)) < 1e-9);
  const step = { tag: 'li', classes: [], children: ['Lift your heels.'] };
  assert.deepEqual(flow(step, { inOrder: true }).lines, ['\u2003\u2003Lift your heels.']);
});

test('a stack has a gap between any two that are seen', () => {
  const paragraph = (words) => ({ tag: 'p', classes: [], children: words ? [words] : [] });
  const stack = {
    tag: 'div',
    classes: ['stack'],
    children: [paragraph('One'), paragraph(''), paragraph('Two'), paragraph('Three')],
  };
  assert.deepEqual(flow(stack), { lines: ['One', 'Two', 'Three'], em: 2 });
});
