// Loads a page on a slow processor and reads what its main thread did.

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

async function readStream(session, handle) {
  let text = '';
  for (;;) {
    const { data, eof } = await session.send('IO.read', { handle, size: 1 << 20 });
    text += data;
    if (eof) return JSON.parse(text).traceEvents;
  }
}

/** The events of the page's main thread, from navigation until nothing more happens, in microseconds. */
export async function traceLoad(browser, { address, empty, slowdown = 4, more = [] }) {
  // A context of its own has no cache, so that every load is a first one.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 800 });
  await page.goto(empty);
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: [...categories, ...more] },
  });
  await page.goto(address, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 700));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  const events = await readStream(session, (await complete).stream);
  const isRendered = await page.evaluate(() =>
    [...document.querySelectorAll('body > [id]')].every((each) => each.shadowRoot?.children.length),
  );
  await context.close();
  if (!isRendered) throw new Error(`${address} was not rendered in time.`);
  const parse = events.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address,
  );
  return events
    .filter(({ pid, tid, ts }) => pid === parse.pid && tid === parse.tid && ts >= parse.ts - 1e5)
    .sort((a, b) => a.ts - b.ts);
}

/**
 * How long the longest task among the events took, and how much of the processor the busiest one had, in
 * milliseconds. The second says more on a machine that does other things meanwhile.
 */
export function longestTask(events) {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  return {
    wall: Math.max(...tasks.map(({ dur }) => dur)) / 1000,
    processor: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
