// Layout shift, requests, console and storage of the demo's pages, whose script comes two seconds late.

async function visit(browser, shop, name, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  const requests = [];
  const lines = [];
  page.on('request', (request) => requests.push(new URL(request.url())));
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(error.message));
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/step-into-comfort.js')
      ? request.continue({ url: `${request.url()}?delay=2000` })
      : request.continue(),
  );
  await page.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${shop}/demo/${name}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => customElements.get('product-upsell'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const after = await page.evaluate(() => ({
    shift: globalThis.shift,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    parts: performance.getEntriesByType('resource').filter((each) => each.name.includes('/dist/'))
      .length,
  }));
  const foreign = requests.filter(({ origin }) => origin !== shop);
  console.log(
    `${name} at ${width} px: layout shift ${after.shift}, ${after.parts} file of the bundle, ` +
      `${foreign.length} requests elsewhere, ${lines.length} console lines, ${after.stored} bytes stored`,
  );
  await page.close();
}

/** Prints a line a page and width. */
export async function measureDemoPages(browser, shop) {
  for (const name of ['index.html', 'da.html'])
    for (const width of [360, 1280]) await visit(browser, shop, name, width);
}
