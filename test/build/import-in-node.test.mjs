import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const dist = new URL('../../dist/', import.meta.url);
const modules = readdirSync(dist, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  // Files of a bundle are for pages.
  .filter((name) => name.endsWith('.js') && !name.startsWith('cdn/'));

test('every module can be imported where there is no document', async () => {
  assert.ok(modules.length > 50);
  for (const name of modules) {
    await assert.doesNotReject(import(pathToFileURL(new URL(name, dist).pathname)), name);
  }
});

test('no module ships ids, look-ups or notes of messages', () => {
  for (const name of modules) {
    const code = readFileSync(new URL(name, dist), 'utf8');
    assert.doesNotMatch(code, /@lit\/localize|\bmsg\(['\"`]|\bmsg\(str`|\bdesc: '/, name);
  }
});
