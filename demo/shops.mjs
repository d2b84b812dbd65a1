// The shops that the demo's server plays: three interfaces and pages with linked data, with the same
// products and one cart for each visitor's key. `/failing/{what}/` before any address shows a shop that
// goes wrong: see `failures`.
import { setTimeout } from 'node:timers/promises';
import { routes as answers } from './shops/answer-routes.mjs';
import { routes as productPage } from './shops/product-page.mjs';
import { routes as shopifyAjax } from './shops/shopify-ajax.mjs';
import { routes as shopifyStorefront } from './shops/shopify-storefront.mjs';
import { routes as wooCommerce } from './shops/woocommerce.mjs';

/** What can go wrong, by the word after `/failing/`; what follows a hyphen keeps visitors apart. */
const failures = {
  404: () => ({ status: 404, body: 'Not found' }),
  429: () => ({ status: 429, headers: { 'retry-after': '1' }, body: 'Too many requests' }),
  500: () => ({ status: 500, body: 'Internal server error' }),
  html: () => ({ type: 'text/html', body: '<!doctype html><title>Opening soon</title>' }),
  slow: async () => {
    await setTimeout(12_000);
  },
  // Busy at first, and well again when asked once more.
  busy: (state) =>
    state.asked++ === 0
      ? { status: 503, headers: { 'retry-after': '0' }, body: 'Service unavailable' }
      : undefined,
  // Well at first, and out of order from the second time on.
  flaky: (state) => (state.asked++ === 0 ? undefined : { status: 500, body: 'Out of order' }),
};

const states = new Map();
const stateOf = (key) => {
  if (!states.has(key))
    states.set(key, { asked: 0, reads: 0, carts: 0, cart: new Map(), isGone: false });
  return states.get(key);
};

/** Where every way into a cart ends. */
const cartPage = [
  [
    'GET',
    /^(?:cart|checkout-link)\//,
    () => ({
      type: 'text/html',
      body: '<!doctype html><title>Cart</title><h1>The demo shop’s cart</h1>',
    }),
  ],
];

const routes = [answers, shopifyAjax, shopifyStorefront, wooCommerce, productPage, cartPage].flat();

const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, x-shopify-storefront-access-token',
  'cache-control': 'no-store',
};

/** An address in its parts: what is before the shop's own, what goes wrong there, the shop's own. */
const partsOf = (pathname) => /^(\/(?:failing\/(\w+)(?:-[\w-]*)?\/)?)(.*)$/.exec(pathname).slice(1);

/** Whether a shop has addresses of this kind. */
export function isOfShops(pathname) {
  const [, , rest] = partsOf(pathname);
  return routes.some(([, path]) => path.test(rest));
}

async function answer({ method, headers }, url, body) {
  const [prefix, fault = '', rest] = partsOf(url.pathname);
  const route = routes.find(
    ([verb, path]) => path.test(rest) && (verb === method || method === 'OPTIONS'),
  );
  if (!route) return undefined;
  if (method === 'OPTIONS') return { status: 204, body: '' };
  const state = stateOf(prefix);
  const { host, origin } = url;
  const at = { fault, state, prefix, host, origin, site: `${origin}${prefix}` };
  state.reads++;
  const failed = await failures[fault]?.(state);
  if (failed) return failed;
  const [, path, respond] = route;
  return respond(path.exec(rest), at, {
    query: url.searchParams,
    headers,
    body: body ? JSON.parse(body) : {},
  });
}

/** Answers a request of Node's for a shop, or throws where no shop has such an address. */
export async function serveShop(request, response) {
  let body = '';
  for await (const part of request) body += part;
  const answered = await answer(
    request,
    new URL(request.url, `http://${request.headers.host}`),
    body,
  );
  if (!answered) throw new Error('not served');
  const { status = 200, type = 'text/plain', headers, body: text } = answered;
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...open, ...headers })
    .end(text);
}
