import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, test } from 'node:test';
import { joinExercises } from '../../build/join-exercises.mjs';

let guide;

const write = (name, code) => {
  const file = join(guide, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
};

beforeEach(() => {
  guide = mkdtempSync(join(tmpdir(), 'guide-'));
  write('package.json', '{"type":"module"}');
  write('exercises/shared.js', 'export const shared = 1;');
  for (const id of ['calf-stretch', 'short-foot']) {
    write(`exercises/${id}/research.js`, `export const research = () => '${id}';`);
    write(`exercises/${id}/exercise.js`, `export const later = () => import('./research.js');`);
  }
});

afterEach(() => rmSync(guide, { recursive: true }));

test('each exercise gets its own of what all of them import from one module', async () => {
  joinExercises(guide);
  for (const id of ['calf-stretch', 'short-foot']) {
    const file = join(guide, 'exercises', id, 'exercise.js');
    assert.match(readFileSync(file, 'utf8'), /import\('\.\.\/\.\.\/research\.js'\)/);
    const { later } = await import(pathToFileURL(file));
    assert.equal((await later()).research(), id);
  }
});

test('what all kinds need is written once, for the exercises that have all of them', async () => {
  const own = (kind) => `${kind}: () => import('./${kind}.js')`;
  const kinds = {
    'calf-stretch': ['movement', 'research'],
    'short-foot': ['movement', 'research'],
    'spring-hops': ['research'],
    'heel-raise': ['research', 'movement'],
  };
  for (const [id, has] of Object.entries(kinds)) {
    for (const kind of has)
      write(`exercises/${id}/${kind}.js`, `export const is = '${kind} ${id}';`);
    const code = `export const exercise = {\n  id: '${id}',\n  ${has.map(own).join(',\n  ')},\n};`;
    write(`exercises/${id}/exercise.js`, code);
  }
  joinExercises(guide);
  for (const [id, has] of Object.entries(kinds)) {
    const file = join(guide, 'exercises', id, 'exercise.js');
    const { exercise } = await import(pathToFileURL(file));
    assert.deepEqual(Object.keys(exercise), ['id', ...has]);
    for (const kind of has) assert.equal((await exercise[kind]()).is, `${kind} ${id}`);
    assert.equal(
      /import\(/.test(readFileSync(file, 'utf8')),
      id === 'spring-hops' || id === 'heel-raise',
    );
  }
});

test('a guide may have more exercises than there are letters', async () => {
  const ids = [...Array(60).keys()].map((n) => `more-${n}`);
  for (const id of ids) {
    write(`exercises/${id}/research.js`, `export const research = () => '${id}';`);
    write(`exercises/${id}/exercise.js`, `export const later = () => import('./research.js');`);
  }
  joinExercises(guide);
  for (const id of ids) {
    const { later } = await import(pathToFileURL(join(guide, 'exercises', id, 'exercise.js')));
    assert.equal((await later()).research(), id);
  }
});

test('nothing of the guide’s is written over', () => {
  write('research.js', 'export const all = [];');
  assert.throws(
    () => joinExercises(guide),
    /what exercises import is joined in .*research\.js, and that is there/,
  );
  assert.equal(readFileSync(join(guide, 'research.js'), 'utf8'), 'export const all = [];');
});
