// Serves pages in pairs: one with elements of ours, one with plain elements that show the same.
import { heelGuide } from '../../dist/guides/heel/guide.js';
import { plainScript, plainTag } from './plain-elements.mjs';
import { serve } from './serve.mjs';

const ours = {
  card: ['heel-exercise-card', `exercise="${heelGuide.exercises[1].id}"`],
  faq: ['heel-faq', ''],
  product: ['product-upsell', 'name="Belt" price="44.95" currency="GBP" href="#"'],
  'faq-hide-help': ['heel-faq', 'hide-help'],
};

const script = { ours: '/cdn/step-into-comfort.js', plain: '/plain.js' };

const markup = {
  ours: (name) => {
    const [tag, attributes] = ours[name];
    return `<${tag} id="${name}" ${attributes}></${tag}>`;
  },
  plain: (name) => `<${plainTag(name)} id="${name}"></${plainTag(name)}>`,
};

const page = (kind, names) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${kind}</title>
<script type="module" src="${script[kind]}"></script>
<body><h1>Insoles</h1>${names.map(markup[kind]).join('\n')}</body>
</html>`;

export const kinds = ['ours', 'plain'];

/** What `address(kind, names)` leads to shows the named elements: card, faq, product, faq-hide-help. */
export async function openPlainPages(browser) {
  const files = new Map([['/empty.html', '<!doctype html><title>Empty</title>']]);
  const { origin, close } = await serve(files);
  const address = (kind, names) => {
    const path = `/${kind}-${names.join('-')}.html`;
    files.set(path, page(kind, names));
    return origin + path;
  };
  const names = Object.keys(ours);
  const model = await browser.newPage();
  await model.goto(address('ours', names), { waitUntil: 'networkidle0' });
  await model.evaluate(() =>
    Promise.all([...document.querySelectorAll('body > [id]')].map((each) => each.updateComplete)),
  );
  files.set('/plain.js', await plainScript(model, names));
  await model.close();
  return { address, markup, empty: `${origin}/empty.html`, close };
}
