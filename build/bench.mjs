// Measures the built bundle on the demo pages in Chromium and prints the figures. Nothing fails here.
import { spawn } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumFlags } from './browsers.mjs';

const server = spawn(process.execPath, ['demo/server.mjs'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [shop] = await new Promise((resolve) =>
  server.stdout.once('data', (line) => resolve(/http\S+(?=\/)/.exec(`${line}`))),
);
const browser = await puppeteer.launch({ executablePath: chromium(), args: chromiumFlags });

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Layout shift, requests, console and storage of a demo page whose script comes two seconds late. */
async function visit(name, width) {
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

/** From an empty page to rendered elements. */
async function firstRender(tag, attributes, count) {
  const times = [];
  for (let run = 0; run < 7; run++) {
    const page = await browser.newPage();
    await page.goto(`${shop}/demo/end-of-demo.html`, { waitUntil: 'networkidle0' });
    times.push(
      await page.evaluate(
        async (markup, number) => {
          const start = performance.now();
          document.querySelector('main').innerHTML = markup.repeat(number);
          await Promise.all(
            [...document.querySelectorAll('main > *')].map((each) => each.updateComplete),
          );
          document.body.getBoundingClientRect();
          return performance.now() - start;
        },
        `<${tag} ${attributes}></${tag}>`,
        count,
      ),
    );
    await page.close();
  }
  console.log(`${count} <${tag}>: ${median(times).toFixed(1)} ms to first render, the median of 7`);
}

/** Many cards of one shop: requests, time to their prices, and what they move, with the author's name, picture and link on them. */
async function livePrices(count) {
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

/** How far a phase of a session ends from its deadline, and how busy a paused one is. */
async function practice() {
  const page = await browser.newPage();
  await page.goto(`${shop}/demo/index.html`, { waitUntil: 'networkidle0' });
  const late = await page.evaluate(async () => {
    const card = document.querySelector('heel-exercise-card[exercise=heel-raise]');
    const part = (name) => card.renderRoot.querySelector(`[part=${name}]`);
    const until = async (condition) => {
      while (!condition()) await new Promise((resolve) => setTimeout(resolve));
    };
    card.scrollIntoView();
    part('practise').click();
    await until(() => part('begin'));
    const start = performance.now();
    part('begin').click();
    await until(() => part('phase'));
    const ready = part('phase').textContent;
    const end = await new Promise((resolve) =>
      new MutationObserver(() => {
        if (part('phase').textContent !== ready) resolve(performance.now());
      }).observe(card.renderRoot, { subtree: true, characterData: true, childList: true }),
    );
    part('pause').click();
    return end - start - 5000;
  });
  const busy = async () => (await page.metrics()).TaskDuration;
  const before = await busy();
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const share = (((await busy()) - before) / 5) * 100;
  console.log(`a phase of 5 s: its end shows ${late.toFixed(1)} ms from the deadline`);
  console.log(`a paused session: ${share.toFixed(2)} % of the main thread`);
  await page.close();
}

for (const name of ['index.html', 'da.html'])
  for (const width of [360, 1280]) await visit(name, width);
for (const count of [1, 50]) {
  await firstRender('heel-exercise-card', 'exercise="calf-stretch"', count);
  await firstRender('heel-faq', '', count);
  await firstRender('product-upsell', 'name="Belt" price="44.95" currency="GBP" href="#"', count);
}
await livePrices(50);
await practice();
await browser.close();
server.kill();
