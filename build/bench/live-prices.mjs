// Many cards of one shop: requests, time to their prices, and what they move, with the author's name, picture
// and link on them.

/** Prints one line. */
export async function measureLivePrices(browser, shop, count = 50) {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 800 });
  await page.goto(`${shop}/demo/end-of-demo.html`, { waitUntil: 'networkidle0' });
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const result = await page.evaluate(async (number) => {
    const start = performance.now();
    document.querySelector('main').innerHTML =
      '<product-upsell slug="lumbar-support-belt" name="Belt" href="/belt" image="images/belt.svg" add-to-cart></product-upsell>'.repeat(
        number,
      );
    const cards = [...document.querySelectorAll('product-upsell')];
    await Promise.all(cards.map((card) => card.updateComplete));
    // Not what putting them here moved.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) shift += value;
    }).observe({ type: 'layout-shift' });
    const hasPrice = (card) => /\d/.test(card.shadowRoot.querySelector('[part=price]').textContent);
    while (!cards.every(hasPrice)) await new Promise((resolve) => requestAnimationFrame(resolve));
    const time = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { time, shift };
  }, count);
  const requests = asked.filter((address) => address.includes('/wp-json/')).length;
  console.log(
    `${count} cards of one shop: ${requests} request, ${result.time.toFixed(0)} ms to every price, layout shift ${result.shift}`,
  );
  await page.close();
}
