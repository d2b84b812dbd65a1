import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compactTemplates } from '../../build/compact-templates.mjs';

test('comments and white space in styles go, and lines stay', () => {
  assert.equal(
    compactTemplates(
      'const a = css`\n  a,\n  b > c {\n  /* one\n two */\n  --d: e  f; /* three */\n}`;',
    ),
    'const a = css` a,b>c{--d:e f}`\n\n\n\n\n\n;',
  );
});

test('what styles say stays', () => {
  const said =
    'css`@container (min-width: 44em){a:is(b,c):hover{content:"i i" / "";inline-size:calc(1em + 2px)!important}}`;';
  assert.equal(compactTemplates(said), said);
});

test('values between them stay', () => {
  assert.equal(compactTemplates('css`/* 1 */${x}/* 2 */`;'), 'css`${x}`;');
});

test('indentation in markup goes, in templates within templates too', () => {
  assert.equal(
    compactTemplates('html`<p>\n    a ${b}  c\n  ${d.map((e) => html`\n    <b>${e}</b>`)}\n</p>`;'),
    'html`<p>\na ${b}  c\n${d.map((e) => html`\n<b>${e}</b>`)}\n</p>`;',
  );
});

test('comments outside styles stay', () => {
  const code = '/* why */ const a = html`/* words */`; const b = css`a{}`;';
  assert.equal(compactTemplates(code), code);
});
