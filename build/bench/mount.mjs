// How long a thousand FAQs take to stand on a page, beside a thousand plain elements that show the same.
import { median } from './median.mjs';
import { kinds } from './plain-pages.mjs';

const count = 1000;
const runs = 21;

async function mount(browser, address, markup) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle0' });
  const time = await page.evaluate(async (html) => {
    const start = performance.now();
    document.body.innerHTML = html;
    await Promise.all([...document.body.children].map((each) => each.updateComplete));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }, markup.repeat(count));
  await context.close();
  return time;
}

/** Prints one line. */
export async function measureMount(browser, { address, markup }) {
  const name = 'faq-hide-help';
  const times = { ours: [], plain: [] };
  for (let run = 0; run < runs; run++)
    for (const kind of kinds)
      times[kind].push(await mount(browser, address(kind, [name]), markup[kind](name)));
  const ours = median(times.ours);
  const plain = median(times.plain);
  console.log(
    `mounting ${count} FAQs without help: ${ours.toFixed(0)} ms, plain ${plain.toFixed(0)} ms ` +
      `(${(ours / plain).toFixed(2)}×; limit 1.5×), the median of ${runs}`,
  );
}
