import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { gatherMessages } from '../../build/gather-messages.mjs';

const gather = (code) => gatherMessages(code, parseAst(code), 2);

/** What code says, with a `say` that writes down what it is given. */
const said = (code) =>
  new Function(
    `const say = (...message) => message.map((each) => JSON.stringify(each) ?? '-').join(' ');\nlet result;\n${gather(code)}\nreturn result;`,
  )();

test('a message comes with each language from its list', () => {
  assert.equal(said('result = say("Hold", "Hold strækket");'), '"Hold" "Hold strækket" -');
});

test('values stay where they are, messages among them too', () => {
  assert.equal(
    said('result = say("It’s {0}", "Det er {0}", [say("Hold", "Stræk")]);'),
    String.raw`"It’s {0}" "Det er {0}" ["\"Hold\" \"Stræk\" -"]`,
  );
});

test('a message that is said twice stands once', () => {
  const code = gather('say("Hold", "Stræk"); say("Hold", "Stræk");');
  assert.equal(code.match(/Stræk/g).length, 1);
});

test('quotes and line ends in a message stay what they are', () => {
  assert.equal(said(String.raw`result = say("\"a\"\n", "\\");`), String.raw`"\"a\"\n" "\\" -`);
});

test('a call with anything but texts is left alone', () => {
  for (const code of ['say(word, "Stræk");', 'say("Hold");', 'other("Hold", "Stræk");']) {
    assert.equal(gather(code), code);
  }
});

test('a message that has what separates messages is refused', () => {
  assert.throws(() => gather('say("a|b", "c");'), /a message has a \|: a\|b/);
});

test('its own names are refused', () => {
  assert.throws(() => gather('const sayAt = 1;'), /sayAt is a name of the build/);
  assert.throws(() => gather('const textAt = 1;'), /textAt is a name of the build/);
});

const style = (text) => `.a { content: '${text}' } ${'.b { margin: 0 } '.repeat(8)}`;

test('a style is put in front of the messages, and both stay what they are', () => {
  const code = `const sheet = (text) => text; result = sheet(${JSON.stringify(style('–'))}) + say("Hold", "Stræk");`;
  assert.equal(said(code), `${style('–')}"Hold" "Stræk" -`);
  const gathered = gather(code);
  assert.ok(gathered.indexOf('.b {') > gathered.indexOf('function textAt'));
  assert.ok(gathered.indexOf('Hold') > gathered.indexOf('.b {'));
});

test('a style is gathered where there are no messages', () => {
  const code = `const sheet = (text) => text; result = sheet(${JSON.stringify(style('a'))});`;
  assert.equal(said(code), style('a'));
  assert.match(gather(code), /sheet\(textAt\(0\)\)/);
});

test('short texts, texts among others and texts with what separates are left alone', () => {
  for (const code of [
    'sheet(".a { color: red }");',
    `sheet(${JSON.stringify(style('a'))}, 1);`,
    `sheet(${JSON.stringify(style('|'))});`,
  ]) {
    assert.equal(gather(code), code);
  }
});
