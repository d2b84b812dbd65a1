import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutCssComments } from '../../build/css-comments.mjs';

test('comments in styles go, and lines stay', () => {
  assert.equal(
    withoutCssComments('const a = css`a {\n  /* one\n two */\n  b: c; /* three */\n}`;'),
    'const a = css`a {\n  \n\n  b: c; \n}`;',
  );
});

test('values between them stay', () => {
  assert.equal(withoutCssComments('css`/* 1 */${x}/* 2 */`;'), 'css`${x}`;');
});

test('comments outside styles stay', () => {
  const code = '/* why */ const a = html`/* words */`; const b = css`a{}`;';
  assert.equal(withoutCssComments(code), code);
});
