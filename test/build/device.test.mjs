import assert from 'node:assert/strict';
import { test } from 'node:test';
import { devicePlugin } from '../../build/device.mjs';

/** What a browser that is driven by a WebDriver is asked. */
function session() {
  const asked = [];
  const browser = {
    type: 'webdriver',
    name: 'WebKit',
    sendKeys: (id, keys) => void asked.push([id, keys]),
  };
  return { asked, session: { browser, id: 'page' } };
}

test('gives its commands to the page that asks, and answers each', async () => {
  const { asked, session: of } = session();
  const answer = await devicePlugin().executeCommand({
    command: 'press',
    payload: 'Shift+Tab',
    session: of,
  });
  assert.equal(answer, true, 'an answer, as the runner takes none for an unknown command');
  assert.deepEqual(asked, [['page', ['Shift', 'Tab']]]);
});

test('passes on the answer of a command, one of no included', async () => {
  const answer = await devicePlugin().executeCommand({
    command: 'emulate',
    payload: { media: 'print' },
    session: session().session,
  });
  assert.equal(answer, false);
});

test('leaves a command that is another plugin’s, whatever it is called', async () => {
  for (const command of ['a11y-snapshot', '', 'toString', 'constructor', '__proto__']) {
    const { asked, session: of } = session();
    const answer = await devicePlugin().executeCommand({ command, payload: 'Tab', session: of });
    assert.equal(answer, undefined, command);
    assert.deepEqual(asked, [], command);
  }
});
