import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { compile } from '../../build/compile.mjs';
import { languages } from '../../build/languages.mjs';

const out = 'test/build/dist';
const folder = new URL('dist/', import.meta.url);
const localization = new URL('src/localization/', folder);
after(() => rmSync(folder, { recursive: true, force: true }));

// A language that has a file of its own beside those of the product.
const further = { tag: 'xx-Test', translate: (text) => `‹${text}›` };
compile({
  project: 'test/build/messages/tsconfig.json',
  out,
  modules: `${out}/src`,
  languages: [...languages, further],
});

const catalogue = await import(new URL('catalogue.js', localization));
const { seconds, times } = await import(new URL('test/build/messages/words.js', folder));
const { inLanguage, isReady, matchLanguage, ready } = catalogue;

test('messages are said in the languages of the first file', () => {
  assert.equal(times(), 'once a day');
  assert.equal(
    inLanguage('da', () => seconds(3)),
    '3 sekunder',
  );
  assert.equal(
    inLanguage('en', () => seconds(3)),
    '3 seconds',
  );
});

test('a tag finds the language that says most of it', () => {
  const matches = ['xx-test', 'XX_Test-variant', 'xx', 'da-DK', 'x-da', ' da ', ''].map(
    matchLanguage,
  );
  assert.deepEqual(matches, ['xx-Test', 'xx-Test', 'en', 'da', 'en', 'da', 'en']);
});

test('a language that is not here is loaded, and spoken then', async () => {
  assert.equal(isReady('da'), true);
  assert.equal(await ready('da'), 'da');
  assert.equal(isReady('xx-Test'), false);
  assert.equal(
    inLanguage('xx-Test', () => times()),
    'once a day',
  );
  assert.equal(await ready('xx-Test'), 'xx-Test');
  assert.equal(isReady('xx-Test'), true);
  assert.equal(
    inLanguage('xx-Test', () => seconds(3)),
    '‹3 seconds›',
  );
});

test('a language that cannot be had is English, until the next time', async () => {
  // Another instance of the modules, whose language cannot be had at first.
  const file = new URL('generated/languages.js', localization);
  let isThere = false;
  globalThis.loadLanguage = async () => {
    if (!isThere) throw new Error('not there');
    return { catalogue: { 'once a day': 'hver dag' } };
  };
  const text = readFileSync(file, 'utf8').replace(/\(\) =>.*,/, '() => globalThis.loadLanguage(),');
  const asUrl = (code) => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const code = readFileSync(new URL('language.js', localization), 'utf8');
  const other = await import(asUrl(code.replace('./generated/languages.js', asUrl(text))));
  assert.equal(await other.ready('xx-Test'), 'en');
  assert.equal(other.isReady('xx-Test'), false);
  isThere = true;
  assert.equal(await other.ready('xx-Test'), 'xx-Test');
});

test('words that HTML would read otherwise are refused, in any language', () => {
  const compileWith = (tag, text) =>
    compile({
      project: 'test/build/messages/tsconfig.json',
      out: `${out}/refused`,
      modules: `${out}/refused/src`,
      languages: [...languages.filter((each) => each.tag !== tag), { tag, translate: () => text }],
    });
  assert.throws(() => compileWith('xx', 'up & down'), /HTML reads a sign in "up & down", in xx/);
  assert.throws(() => compileWith('da', 'to <b>'), /HTML reads a sign in "to <b>", in da/);
});

test('what only the sources need is not in the package', () => {
  for (const name of [
    'msg.js',
    'msg.d.ts',
    'generated/first-file.js',
    'generated/language-da.js',
  ]) {
    assert.equal(existsSync(new URL(name, localization)), false, name);
  }
  assert.doesNotMatch(readFileSync(new URL('catalogue.js', localization), 'utf8'), /msg/);
  assert.doesNotMatch(readFileSync(new URL('catalogue.d.ts', localization), 'utf8'), /msg/);
});

test('a message without a translation fails', () => {
  assert.throws(
    () =>
      compile({
        project: 'test/build/messages/tsconfig.json',
        out,
        modules: `${out}/src`,
        languages: [languages[0], { tag: 'da', inFirstFile: true }],
        locales: ['test/build/messages'],
      }),
    /no da\.xlf in/,
  );
});
