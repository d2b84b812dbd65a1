import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineMessages } from '../../build/inline-messages.mjs';

const danish = {
  Hold: 'Hold strækket',
  '{0} of {1}': 'af {1}: {0}',
  'It’s {0}': 'Det er {0}',
};
const options = { translate: (text) => [text, danish[text] ?? text], sayModule: './say.js' };
const inline = (code) => inlineMessages(code, options);
const imports = "import { msg, str } from './catalogue.js';";

test('a message stands with its translations, and its note is gone', () => {
  assert.equal(
    inline(`${imports} const a = msg('Hold', { desc: 'note' });`),
    `import { say } from './say.js';  const a = say("Hold", "Hold strækket");`,
  );
});

test('a message’s values follow its translations', () => {
  assert.match(
    inline(`${imports} const a = msg(str\`\${x + 1} of \${y()}\`, {});`),
    /say\("\{0\} of \{1\}", "af \{1\}: \{0\}", \[x \+ 1, y\(\)\]\)/,
  );
});

test('a message may be a value of another', () => {
  assert.match(
    inline(`${imports} const a = msg(str\`It’s \${msg('Hold')}\`);`),
    /say\("It’s \{0\}", "Det er \{0\}", \[say\("Hold", "Hold strækket"\)\]\)/,
  );
});

test('what else comes from the catalogue still does', () => {
  assert.match(
    inline(`import { inLanguage, msg } from '../catalogue.js'; msg('Hold');`),
    /import \{ inLanguage \} from '\.\.\/catalogue\.js'/,
  );
});

test('a module that hands msg on hands it on no more', () => {
  assert.equal(inline("export { msg, str } from './msg.js';").trim(), '');
});

test('a module may have a say of its own', () => {
  const code = inline(`${imports} const say = () => msg('Hold');`);
  assert.match(code, /import \{ say as sayMessage \}/);
  assert.match(code, /const say = \(\) => sayMessage\("Hold"/);
});

test('a property called say, msg or str is none of it', () => {
  const code = inline(`${imports} const a = { msg: 1, str: 2 }.msg + b.say(msg('Hold'));`);
  assert.match(code, /\{ msg: 1, str: 2 \}\.msg \+ b\.say\(say\("Hold"/);
});

test('a message keeps its lines, so that source maps stay true', () => {
  const code = `${imports}\nconst a = msg('Hold', {\n  desc: 'note',\n});\nconst b = 1;`;
  const line = (text) => text.split('\n').findIndex((each) => each.includes('const b'));
  assert.equal(line(inline(code)), line(code));
});

test('a module without messages is left alone', () => {
  const code = "import { inLanguage } from './catalogue.js'; export const a = inLanguage;";
  assert.equal(inline(code), code);
});

test('what is no sentence is refused', () => {
  for (const message of ['html`<b>${x}</b>`', '`${x}`', 'text', '']) {
    assert.throws(() => inline(`${imports} msg(${message});`), /takes a string/);
  }
});

test('msg as a value is refused', () => {
  assert.throws(() => inline(`${imports} const speak = msg;`), /more than a call/);
});
