// How long one element and fifty take from an empty page to their first render.
import { heelGuide } from '../../dist/guides/heel/guide.js';
import { median } from './median.mjs';

const elements = {
  'heel-exercise-card': `exercise="${heelGuide.exercises[1].id}"`,
  'heel-faq': '',
  'product-upsell': 'name="Belt" price="44.95" currency="GBP" href="#"',
};

async function firstRender(browser, shop, tag, attributes, count) {
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

/** Prints a line an element and count. */
export async function measureFirstRender(browser, shop) {
  for (const count of [1, 50])
    for (const [tag, attributes] of Object.entries(elements))
      await firstRender(browser, shop, tag, attributes, count);
}
