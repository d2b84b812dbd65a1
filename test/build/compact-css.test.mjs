import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compactCss } from '../../build/compact-css.mjs';

test('comments and indentation in styles go, and lines stay', () => {
  assert.equal(
    compactCss('const a = css`a {\n  /* one\n two */\n  b: c; /* three */\n}`;'),
    'const a = css`a {\n\n\nb: c; \n}`;',
  );
});

test('values between them stay', () => {
  assert.equal(compactCss('css`/* 1 */${x}/* 2 */`;'), 'css`${x}`;');
});

test('comments outside styles stay', () => {
  const code = '/* why */ const a = html`/* words */`; const b = css`a{}`;';
  assert.equal(compactCss(code), code);
});
