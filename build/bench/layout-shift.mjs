// How much of a plain page moves when the script comes: README's snippets, with and without the optional
// stylesheet, in the browser's font and in three themes'.
//
//   node build/bench/layout-shift.mjs [--snippet card]… [--lang da]… [--width 360]… [--late 1]…
//     [--theme dawn]… [--stylesheet with|without] [--heights]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from './launch.mjs';
import { serve } from './serve.mjs';
import { inLanguage, snippets } from './snippets.mjs';
import { themes } from './themes.mjs';

const several = { type: 'string', multiple: true };
const { values: chosen } = parseArgs({
  options: {
    snippet: { ...several, default: Object.keys(snippets) },
    lang: { ...several, default: ['en', 'da'] },
    width: { ...several, default: ['360', '768', '1280'] },
    late: { ...several, default: ['0', '1', '3'] },
    theme: { ...several, default: Object.keys(themes) },
    stylesheet: { ...several, default: ['without', 'with'] },
    heights: { type: 'boolean' },
  },
});

for (const theme of chosen.theme)
  if (!(theme in themes)) throw new Error(`There is no theme ${theme} here.`);

const hasStylesheet = existsSync(new URL('../../dist/cdn/step-into-comfort.css', import.meta.url));
if (!hasStylesheet) console.warn('There is no dist/cdn/step-into-comfort.css: run npm run build.');

const atOnce = 4;

const sentence = {
  en: 'Our shop in Aarhus has sold shoes and insoles since 1998, and everything can be returned.',
  da: 'Vores butik i Aarhus har solgt sko og indlæg siden 1998, og alt kan returneres.',
};

function plainPage({ snippet, lang, theme, stylesheet, late }) {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Shop</title>
    ${stylesheet === 'with' ? '<link rel="stylesheet" href="/cdn/step-into-comfort.css">' : ''}
    <script type="module" src="/cdn/step-into-comfort.js?late=${late * 1000}"></script>
    ${themes[theme]}
  </head>
  <body>
    <main>
      <h1>Insoles</h1>
      <p>${sentence[lang]}</p>
      ${inLanguage(snippets[snippet], lang)}
      ${`<p>${sentence[lang].repeat(3)}</p>`.repeat(6)}
    </main>
  </body>
</html>`;
}

const pages = new Map([['/nothing.js', '']]);
const server = await serve(pages);
const browser = await launch();

/** Runs in the page: its shifts, and its elements' heights in the last frame before the script. */
function watch() {
  globalThis.shift = 0;
  const tags = ':is(heel-exercise-card, heel-faq, heel-practice, product-upsell)';
  globalThis.heights = () =>
    [...document.querySelectorAll(tags)].map(
      (element) => Math.round(element.getBoundingClientRect().height * 10) / 10,
    );
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.querySelector(`${tags}:defined`)) return;
    globalThis.before = globalThis.heights();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(state) {
  const path = `/${Object.values(state).join('-').replaceAll(' ', '-')}.html`;
  pages.set(path, plainPage(state));
  // A context of its own is a window of its own, which paints while others are in front.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({
    width: Number(state.width),
    height: state.width === '768' ? 1024 : 800,
  });
  await page.evaluateOnNewDocument(watch);
  await page.goto(server.origin + path, { waitUntil: 'load' });
  const result = await page.evaluate(async () => {
    const elements = [
      ...document.querySelectorAll(
        'main > :is(heel-exercise-card, heel-faq, heel-practice, product-upsell)',
      ),
    ];
    for (const element of elements) {
      await customElements.whenDefined(element.localName);
      await element.updateComplete;
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { shift, before, heights } = globalThis;
    return { shift, before, after: heights(), isVisible: !document.hidden };
  });
  if (!result.isVisible) throw new Error('A hidden page measures nothing.');
  await context.close();
  pages.delete(path);
  return result;
}

const combine = (names) =>
  names.reduce(
    (states, name) =>
      states.flatMap((state) => chosen[name].map((value) => ({ ...state, [name]: value }))),
    [{}],
  );

const rows = combine(['theme', 'snippet', 'lang', 'stylesheet']).filter(
  ({ stylesheet }) => stylesheet === 'without' || hasStylesheet,
);
const columns = combine(['width', 'late']);
const visits = rows.flatMap((row) => columns.map((column) => ({ row, ...column })));

const results = new Map(rows.map((row) => [row, []]));
const print = (row) => {
  const cells = results.get(row);
  const label = `${row.theme} | ${row.snippet} | ${row.lang} | ${row.stylesheet}`;
  const shown = columns.map((column, index) => {
    const { shift, before = '–', after } = cells[index];
    return chosen.heights ? `${shift.toFixed(3)} (${before} → ${after})` : shift.toFixed(3);
  });
  console.log(`| ${label} | ${shown.join(' | ')} |`);
};

const heads = columns.map(({ width, late }) => `${width} px, ${late} s`);
console.log(`| theme | page | language | stylesheet | ${heads.join(' | ')} |`);
console.log(`|${'-|'.repeat(4 + columns.length)}`);

let next = 0;
let printed = 0;
async function work() {
  while (next < visits.length) {
    const index = next++;
    const { row, ...column } = visits[index];
    results.get(row)[index % columns.length] = await visit({ ...row, ...column });
    while (
      printed < rows.length &&
      Object.keys(results.get(rows[printed])).length === columns.length
    )
      print(rows[printed++]);
  }
}
await Promise.all(Array.from({ length: atOnce }, work));

for (const stylesheet of chosen.stylesheet) {
  for (const theme of chosen.theme) {
    const shifts = rows
      .filter((row) => row.stylesheet === stylesheet && row.theme === theme)
      .flatMap((row) => results.get(row).map(({ shift }) => shift));
    if (shifts.length > 0)
      console.log(
        `${theme}, ${stylesheet} the stylesheet: at most ${Math.max(...shifts).toFixed(3)}`,
      );
  }
}
await browser.close();
server.close();
