// Measures the built bundle in Chromium and prints the figures. Nothing fails here.
//
//   node build/bench/bench.mjs [demo-pages | first-render | live-prices | practice | first-view | mount]…
import { measureDemoPages } from './demo-pages.mjs';
import { openDemoShop } from './demo-shop.mjs';
import { measureFirstRender } from './first-render.mjs';
import { measureFirstView } from './first-view.mjs';
import { launch } from './launch.mjs';
import { measureLivePrices } from './live-prices.mjs';
import { measureMount } from './mount.mjs';
import { openPlainPages } from './plain-pages.mjs';
import { measurePractice } from './practice.mjs';

const inDemoShop = {
  'demo-pages': measureDemoPages,
  'first-render': measureFirstRender,
  'live-prices': measureLivePrices,
  practice: measurePractice,
};
const besidePlain = { 'first-view': measureFirstView, mount: measureMount };

const named = process.argv.slice(2);
const isChosen = ([name]) => named.length === 0 || named.includes(name);

const browser = await launch();

const { shop, close } = await openDemoShop();
for (const [, measure] of Object.entries(inDemoShop).filter(isChosen)) await measure(browser, shop);
close();

const plain = Object.entries(besidePlain).filter(isChosen);
if (plain.length > 0) {
  const pages = await openPlainPages(browser);
  for (const [, measure] of plain) await measure(browser, pages);
  pages.close();
}

await browser.close();
