// Serves each answer of the table, under an address of its own.
import { answers } from './answers.mjs';
import { json } from './stock.mjs';

const cases = new Map(answers.flatMap((group) => group.cases).map((each) => [each.id, each]));

const at =
  (platform, respond) =>
  ([, id, rest], { state }) =>
    cases.get(id)?.platform === platform ? respond(cases.get(id), { rest, state }) : undefined;

/** What a cart answers; a text is a page. */
const fromCart = ({ status = 200, body } = {}) =>
  typeof body === 'string' ? { status, type: 'text/html', body } : json(body, { status });

/** The visitors whose permission has run out, and has been given anew. */
const renewed = new Set();

export const routes = [
  [
    'GET',
    /^answers\/([\w-]+)\/products\/belt(\/?)$/,
    at('schema-org', ({ markup, leadsTo }, { rest }) =>
      leadsTo && !rest
        ? { status: 302, headers: { location: leadsTo }, body: '' }
        : {
            type: 'text/html',
            body: `<!doctype html><html lang="en"><head><title>Belt</title></head><body>${markup}</body></html>`,
          },
    ),
  ],
  [
    'GET',
    /^answers\/([\w-]+)\/products\/end$/,
    () => ({ type: 'text/html', body: '<!doctype html><title>Another product</title>' }),
  ],
  [
    'GET',
    /^answers\/([\w-]+)\/wp-json\/wc\/store\/v1\/products$/,
    at('woocommerce', ({ product }) => json([product])),
  ],
  [
    'GET',
    /^answers\/([\w-]+)\/wp-json\/wc\/store\/v1\/cart$/,
    at('woocommerce', () => json({ items: [], items_count: 0 }, { headers: { nonce: 'f4a1c7' } })),
  ],
  [
    'POST',
    /^answers\/([\w-]+)\/wp-json\/wc\/store\/v1\/cart\/add-item$/,
    at('woocommerce', ({ id, cart }) => {
      if (cart?.isStale && !renewed.delete(id)) {
        renewed.add(id);
        return json({ code: 'woocommerce_rest_invalid_nonce', message: '' }, { status: 403 });
      }
      return fromCart(cart);
    }),
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
  ['POST', /^answers\/([\w-]+)\/cart\/add\.js$/, at('shopify', ({ cart }) => fromCart(cart))],
  [
    'POST',
    /^answers\/([\w-]+)\/api\/[\w-]+\/graphql\.json$/,
    at('shopify', ({ product }) => json({ data: { p0: product } })),
  ],
];
