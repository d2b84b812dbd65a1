// Serves each answer of the table, under an address of its own.
import { answers } from './answers.mjs';
import { json } from './stock.mjs';

const cases = new Map(answers.flatMap((group) => group.cases).map((each) => [each.id, each]));

const at =
  (platform, respond) =>
  ([, id]) =>
    cases.get(id)?.platform === platform ? respond(cases.get(id)) : undefined;

export const routes = [
  [
    'GET',
    /^answers\/([\w-]+)\/products\/belt$/,
    at('schema-org', ({ markup }) => ({
      type: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>Belt</title></head><body>${markup}</body></html>`,
    })),
  ],
  [
    'GET',
    /^answers\/([\w-]+)\/wp-json\/wc\/store\/v1\/products$/,
    at('woocommerce', ({ product }) => json([product])),
  ],
  [
    'GET',
    /^answers\/([\w-]+)\/products\/[\w-]+\.js$/,
    at('shopify', ({ product }) => json(product)),
  ],
  [
    'GET',
    /^answers\/([\w-]+)\/cart\.js$/,
    at('shopify', () => json({ items: [], item_count: 0, total_price: 0, currency: 'DKK' })),
  ],
];
