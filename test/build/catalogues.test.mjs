import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { catalogueModule, firstFileModule, languagesModule } from '../../build/catalogues.mjs';
import { faultsIn } from '../../build/check-translations.mjs';
import { apart, targets, together } from '../../build/languages.mjs';
import { extract } from '../../build/localize.mjs';
import { placesOf, readXliff } from '../../build/xliff.mjs';

const list = [{ tag: 'en', inFirstFile: true }, { tag: 'da', inFirstFile: true }, { tag: 'nn-NO' }];

const evaluate = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

test('the list says which languages come together, which apart, and which are translations', () => {
  assert.deepEqual(together(list), ['en', 'da']);
  assert.deepEqual(apart(list), ['nn-NO']);
  assert.deepEqual(targets(list), ['da', 'nn-NO']);
});

test('the module of languages has a loader for each that is apart', async () => {
  const code = languagesModule(list);
  const { together: first, apart: later } = await evaluate(code);
  assert.deepEqual(first, ['en', 'da']);
  assert.deepEqual(Object.keys(later), ['nn-NO']);
  assert.match(code, /import\('\.\/language-nn-NO\.js'\)/);
  const typed = languagesModule(list, { isTyped: true });
  assert.match(typed, /type Language = 'en' \| 'da' \| 'nn-NO';/);
  assert.match(typed, /type FirstFileLanguage = 'en' \| 'da';/);
});

test('a catalogue’s module keeps every sign', async () => {
  const words = new Map([["it's \\ one\nor `two` ${x}", 'det er »et«']]);
  const { catalogue } = await evaluate(catalogueModule(words));
  assert.deepEqual(Object.entries(catalogue), [...words]);
});

test('the sources read the first file’s translations in the order of the list', () => {
  assert.match(firstFileModule(list), /= \[da\];/);
});

test('XLIFF is read with its values in place', () => {
  const units = readXliff(`<?xml version="1.0"?><xliff><file><body><trans-unit id="a">
    <source><x id="0" equiv-text="\${n}"/> of <x id="1" equiv-text="\${m}"/> &lt; 3</source>
    <target>af <x id="1" equiv-text="\${m}"/>: <x id="0" equiv-text="\${n}"/></target>
    <note>A note</note></trans-unit><trans-unit id="b"><source>New</source></trans-unit></body></file></xliff>`);
  assert.deepEqual(units, [
    { id: 'a', source: '{0} of {1} < 3', target: 'af {1}: {0}', note: 'A note' },
    { id: 'b', source: 'New', target: undefined, note: undefined },
  ]);
  assert.equal(placesOf(units[0].target), '0,1');
});

test('a damaged file is refused in one line, by its name', (context) => {
  const said = context.mock.method(console, 'error', () => {});
  const whole =
    '<?xml version="1.0"?>\n<xliff>\n<trans-unit id="a">\n<source>A</source>\n</trans-unit>\n</xliff>\n';
  assert.equal(readXliff(whole, 'da.xlf').length, 1);
  const conflict = whole.replace('<source>', '<<<<<<< HEAD\n<source>');
  const damaged = {
    'it does not end with </xliff>': [whole.slice(0, 40), whole.slice(0, -3), '', '404'],
    'unexpected < in tag name': [conflict],
    'missed quot': [whole.replace('"a"', 'a')],
  };
  for (const [fault, texts] of Object.entries(damaged))
    for (const text of texts)
      assert.throws(
        () => readXliff(text, 'da.xlf'),
        ({ message }) => /^da\.xlf is damaged: [^\n]+$/.test(message) && message.includes(fault),
      );
  assert.throws(() => readXliff(conflict, 'da.xlf'), /\[line:4,/);
  assert.equal(said.mock.callCount(), 0);
});

test('a damaged file is left as it is when messages are extracted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  const file = join(folder, 'da.xlf');
  writeFileSync(file, '<xliff><file>');
  await assert.rejects(extract(folder), /da\.xlf is damaged/);
  assert.equal(readFileSync(file, 'utf8'), '<xliff><file>');
  rmSync(folder, { recursive: true });
});

test('a unit that is missing, stale, empty, without a note or a value is a fault', () => {
  const unit = (source, target, note = 'note') => ({ source, target, note });
  const known = new Map([
    ['stale', unit('Old', 'Gammel')],
    ['empty', unit('Empty', ' ')],
    ['lost', unit('{0} of {1}', '{0}')],
    ['bare', unit('Bare', 'Bar', '')],
    ['whole', unit('{0} whole', 'hel {0}')],
  ]);
  const current = new Map([...known, ['missing', unit('New')]]);
  current.delete('stale');
  const faults = faultsIn(known, current);
  const named = ['stale', 'empty', 'lost', 'bare', 'missing'];
  assert.deepEqual(faults.map((fault) => fault.split(' ')[0]).sort(), named.sort());
});
