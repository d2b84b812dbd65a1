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
    /an exercise imports research\.js, and .*research\.js is there/,
  );
  assert.equal(readFileSync(join(guide, 'research.js'), 'utf8'), 'export const all = [];');
});
