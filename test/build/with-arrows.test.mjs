import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withArrows } from '../../build/with-arrows.mjs';

test('a declared function becomes an arrow function that does the same', () => {
  const code = `
    function sum(a, { b = 2 }, ...rest) {
      function half(n) { return n / 2; }
      return a + b + half(rest.length);
    }
    async function later() { return sum(1, {}, 0, 0); }
    all = [sum(1, {}, 0, 0), later() instanceof Promise];`;
  const arrows = withArrows(code);
  assert.doesNotMatch(arrows, /function/);
  assert.deepEqual(new Function(`let all; ${arrows} return all`)(), [4, true]);
});

test('a function with what an arrow has not stays', () => {
  for (const code of [
    'function a() { return this; }',
    'function a() { return arguments[0]; }',
    'function a() { return new.target; }',
    'function* a() {}',
  ])
    assert.equal(withArrows(code), code);
});

test('a function that may be called before it stands stays', () => {
  for (const code of [
    'a(); function a() {}',
    'const b = { c: () => a() }; function a() {}',
    'export { a }; function a() {}',
  ])
    assert.equal(withArrows(code), code);
  const inner = '() => { return a(); function a() {} };';
  assert.equal(withArrows(inner), inner);
});
