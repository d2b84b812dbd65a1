// What a test asks of the browser's keyboard, window and media that @web/test-runner-commands has
// in some engines only. Its own mouse and typing commands work in all three. See test/device.ts.

/** Keys together, as in `Shift+Tab`. */
async function press({ browser, id }, keys) {
  const names = keys.split('+');
  if (browser.type === 'webdriver') return browser.sendKeys(id, names);
  const { keyboard } = browser.getPage(id);
  // Puppeteer speaks to Firefox in characters.
  const [key, ...held] = names.map((name) => (name === 'Space' ? ' ' : name)).reverse();
  for (const name of held) await keyboard.down(name);
  await keyboard.press(key);
  for (const name of held) await keyboard.up(name);
}

/** A finger on a place of the page. */
async function tap({ browser, id }, { x, y }) {
  if (browser.type !== 'webdriver') return browser.getPage(id).touchscreen.tap(x, y);
  const { driver } = browser;
  await driver
    .action('pointer', { parameters: { pointerType: 'touch' } })
    .move({ x, y })
    .down()
    .up()
    .perform();
}

async function resize({ browser, id }, { width, height }) {
  if (browser.type !== 'webdriver') return browser.getPage(id).setViewport({ width, height });
  const { driver } = browser;
  const inner = () => driver.execute('return [innerWidth, innerHeight]');
  // A driver sets the window; the page is what its bars leave over.
  const [outer, [oldWidth, oldHeight]] = [await driver.getWindowRect(), await inner()];
  await driver.setWindowRect(
    null,
    null,
    outer.width + width - oldWidth,
    outer.height + height - oldHeight,
  );
  const deadline = Date.now() + 1000;
  while (`${await inner()}` !== `${width},${height}`) {
    if (Date.now() > deadline) throw new Error(`the page is ${await inner()} pixels and no other`);
  }
}

const clients = new WeakMap();

/** Only Chromium can; the answer says whether this browser did. */
async function emulate({ browser, id }, { media = '', ...features }) {
  if (browser.name !== 'Chromium') return false;
  const page = browser.getPage(id);
  // What a client has set lasts as long as the client.
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  await clients.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return true;
}

/** What tests of random cases start from, printed, as the runner keeps a page's own lines; `SEED=…` has a run again. */
function seed() {
  const number = Number(process.env.SEED) || Date.now() % 2 ** 31;
  console.log(`SEED=${number}`);
  return number;
}

const commands = { press, tap, resize, emulate, seed };

export const devicePlugin = () => ({
  name: 'device',
  async executeCommand({ command, payload, session }) {
    if (!Object.hasOwn(commands, command)) return undefined;
    const { browser, id } = session;
    // The runner takes an empty answer for a command that nobody knows.
    return (await commands[command]({ browser, id }, payload)) ?? true;
  },
});
