// The interfaces of three kinds of shops, with the same products and one cart for each visitor's key.
// `/failing/{what}/` before any address shows a shop that goes wrong: see `failures`.
import { setTimeout } from 'node:timers/promises';

/** Prices in pence. The belt and the shirt are the guide's own; the rest is there to show every state. */
const products = [
  {
    id: 101,
    handle: 'lumbar-support-belt',
    title: 'Lumbar support belt',
    image: 'belt.svg',
    variants: [{ id: 1011, title: 'Default Title', price: 4495 }],
    prior: 5995,
  },
  {
    id: 102,
    handle: 'womens-posture-shirt',
    title: 'Women’s Posture Shirt™ - White',
    // As WordPress sends it.
    html: 'Women&#8217;s Posture Shirt&#x2122; <span>&#8211;</span> White',
    image: 'shirt.svg',
    variants: [
      { id: 1021, title: 'S', price: 8095 },
      { id: 1022, title: 'M', price: 8095 },
      { id: 1023, title: 'L', price: 8095, isSoldOut: true },
    ],
  },
  {
    id: 103,
    handle: 'cork-insoles',
    title: 'Cork insoles',
    image: 'insoles.svg',
    variants: [
      { id: 1031, title: 'Half length', price: 2450 },
      { id: 1032, title: 'Full length', price: 3200 },
      { id: 1033, title: 'Full length, wide', price: 3450 },
    ],
    prior: 3450,
  },
  {
    id: 104,
    handle: 'massage-ball',
    title: 'Massage ball',
    image: 'ball.svg',
    variants: [{ id: 1041, title: 'Default Title', price: 950, isBackorder: true }],
  },
  {
    id: 105,
    handle: 'foam-roller',
    title: 'Foam roller',
    image: 'roller.svg',
    variants: [{ id: 1051, title: 'Default Title', price: 2895, isSoldOut: true }],
  },
  {
    id: 106,
    handle: 'stretching-strap',
    title: 'Stretching strap',
    image: 'belt.svg',
    variants: [{ id: 1061, title: 'Default Title', price: 1275 }],
    minimum: 2,
    maximum: 4,
  },
];

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
  if (!states.has(key)) states.set(key, { asked: 0, reads: 0, cart: new Map(), isGone: false });
  return states.get(key);
};

const json = (body, more = {}) => ({
  type: 'application/json',
  body: JSON.stringify(body),
  ...more,
});

/** What this visitor is shown of a product: its prices and stock, with what goes wrong. */
function shelf(product, { fault, state }) {
  const rise = fault === 'dearer' && state.reads > 1 ? 500 : 0;
  return product.variants.map((variant) => ({
    ...variant,
    price: variant.price + rise,
    isSoldOut: variant.isSoldOut || fault === 'sold' || (fault === 'gone' && state.isGone),
  }));
}

const find = (id) =>
  products.find(
    (each) =>
      `${each.id}` === `${id}` ||
      each.handle === id ||
      each.variants.some((variant) => variant.id === Number(id)),
  );

/** Puts into the cart, or says why not. */
function add(id, quantity, { fault, state }) {
  const product = find(id);
  if (!product) return { why: 'missing' };
  const inCart = (state.cart.get(product.id) ?? 0) + quantity;
  if (fault === 'gone') state.isGone = true;
  const variant = shelf(product, { fault, state }).find((each) => each.id === Number(id));
  if (variant?.isSoldOut || (fault === 'gone' && state.isGone)) return { why: 'sold out', product };
  if (product.maximum && inCart > product.maximum) return { why: 'limit', product };
  state.cart.set(product.id, inCart);
  return { product };
}

// Shopify, Ajax

const decimal = (pence) => (pence / 100).toFixed(2);

function shopifyProduct(product, at) {
  const variants = shelf(product, at);
  const prices = variants.map(({ price }) => price);
  const wrong = at.fault === 'wrong';
  return {
    id: product.id,
    title: product.title,
    handle: product.handle,
    description: `<p>${product.title}</p>`,
    price: wrong ? decimal(prices[0]) : Math.min(...prices),
    price_min: wrong ? decimal(prices[0]) : Math.min(...prices),
    price_max: wrong ? null : Math.max(...prices),
    price_varies: new Set(prices).size > 1,
    compare_at_price: 9900,
    available: variants.some(({ isSoldOut }) => !isSoldOut),
    featured_image: `//${at.host}/demo/images/${product.image}`,
    url: `/products/${product.handle}`,
    variants: variants.map(({ id, title, price, isSoldOut }) => ({
      id,
      title,
      price: wrong ? decimal(price) : price,
      compare_at_price: 9900,
      available: !isSoldOut,
      quantity_rule: { min: product.minimum ?? 1, max: product.maximum ?? null, increment: 1 },
    })),
  };
}

function addToShopify({ items = [] }, at) {
  if (at.fault === 'cartless') return { status: 500, body: 'Internal server error' };
  const [{ id, quantity = 1 } = {}] = items;
  const { why, product } = add(id, quantity, at);
  if (!why) return json({ items: [{ id, quantity, title: product.title }] });
  const description =
    why === 'limit'
      ? `You can only add ${product.maximum} ${product.title} to the cart.`
      : why === 'sold out'
        ? `The product '${product.title}' is already sold out.`
        : 'Cannot find variant';
  return json({ status: 422, message: 'Cart Error', description }, { status: 422 });
}

// Shopify, Storefront: reads the few fields that queries here have, not GraphQL as such

function storefront({ query = '' }, at) {
  const data = {};
  for (const [, alias, handle, fields] of query.matchAll(
    /(\w+):product\(handle:"([^"]+)"\)\{(.*?)(?=\}\}?\w+:product|\}\}$)/g,
  )) {
    const product = find(handle);
    if (!product) {
      data[alias] = null;
      continue;
    }
    const variants = shelf(product, at);
    const prices = variants.map(({ price }) => price);
    const money = (price) => ({
      amount: at.fault === 'wrong' ? price : decimal(price),
      currencyCode: at.fault === 'wrong' ? '£' : 'GBP',
    });
    const first = Number(/variants\(first:(\d+)\)/.exec(fields)?.[1] ?? 0);
    data[alias] = {
      id: `gid://shopify/Product/${product.id}`,
      title: product.title,
      onlineStoreUrl: `${at.site}products/${product.handle}`,
      availableForSale: variants.some(({ isSoldOut }) => !isSoldOut),
      featuredImage: { url: `${at.origin}/demo/images/${product.image}`, altText: null },
      priceRange: {
        minVariantPrice: money(Math.min(...prices)),
        maxVariantPrice: money(Math.max(...prices)),
      },
      variants: {
        nodes: variants.slice(0, first).map(({ id, title, price, isSoldOut, isBackorder }) => ({
          id: `gid://shopify/ProductVariant/${id}`,
          title,
          availableForSale: !isSoldOut,
          currentlyNotInStock: Boolean(isBackorder),
          price: money(price),
          quantityRule: { minimum: product.minimum ?? 1 },
        })),
      },
      ...(fields.includes('metafield(') && {
        metafield: product.prior
          ? {
              type: 'money',
              value: JSON.stringify({ amount: decimal(product.prior), currency_code: 'GBP' }),
            }
          : null,
      }),
    };
  }
  return json({ data });
}

// WooCommerce, Store API

function wooProduct(product, at, variant) {
  const variants = shelf(product, at);
  const shown = variant ? variants.filter(({ id }) => id === variant) : variants;
  const prices = shown.map(({ price }) => price);
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const wrong = at.fault === 'wrong';
  return {
    id: variant ?? product.id,
    name: product.html ?? product.title,
    slug: product.handle,
    parent: variant ? product.id : 0,
    type: variant ? 'variation' : variants.length > 1 ? 'variable' : 'simple',
    variation: variant ? `Size: ${shown[0].title}` : '',
    permalink: `${at.site}products/${product.handle}`,
    on_sale: true,
    prices: {
      price: wrong ? Number(decimal(low)) : `${low}`,
      regular_price: '9900',
      sale_price: `${low}`,
      price_range: low < high ? { min_amount: `${low}`, max_amount: `${high}` } : null,
      currency_code: 'GBP',
      currency_symbol: '£',
      currency_minor_unit: 2,
      currency_decimal_separator: '.',
      currency_thousand_separator: ',',
      currency_prefix: '£',
      currency_suffix: '',
    },
    images: [
      {
        src: `${at.origin}/demo/images/${product.image}`,
        thumbnail: `${at.origin}/demo/images/${product.image}`,
        srcset: '',
        sizes: '',
        alt: '',
      },
    ],
    has_options: !variant && variants.length > 1,
    is_purchasable: true,
    is_in_stock: shown.some(({ isSoldOut }) => !isSoldOut),
    is_on_backorder: shown.every(({ isBackorder }) => isBackorder),
    add_to_cart: {
      text: 'Add to cart',
      minimum: product.minimum ?? 1,
      maximum: product.maximum ?? 9999,
      multiple_of: 1,
    },
    extensions: product.prior
      ? {
          'price-history': {
            lowest: { price: `${product.prior}`, currency_code: 'GBP', currency_minor_unit: 2 },
          },
        }
      : {},
  };
}

function wooProducts(query, at) {
  const list = (name) => (query.get(name) ?? '').split(',').filter(Boolean);
  if (query.get('type') === 'variation') {
    return json(
      list('include')
        .map(Number)
        .flatMap((id) => {
          const product = products.find(({ variants }) => variants.some((each) => each.id === id));
          return product ? [wooProduct(product, at, id)] : [];
        }),
    );
  }
  const wanted = [...list('include'), ...list('slug')];
  return json(
    products
      .filter(({ id, handle }) => wanted.includes(`${id}`) || wanted.includes(handle))
      .map((product) => wooProduct(product, at)),
  );
}

const nonce = 'f4a1c7';

function addToWoo({ id, quantity = 1 }, at, headers) {
  if (at.fault === 'cartless') return { status: 500, body: 'Internal server error' };
  const refuse = (status, code, message) => json({ code, message, data: { status } }, { status });
  if (headers.nonce !== nonce)
    return refuse(401, 'woocommerce_rest_missing_nonce', 'Missing the Nonce header.');
  const product = find(id);
  const { why } = add(product?.variants[0].id ?? id, quantity, at);
  if (why === 'missing')
    return refuse(
      400,
      'woocommerce_rest_cart_invalid_product',
      'This product cannot be added to the cart.',
    );
  if (why === 'sold out') {
    return refuse(
      400,
      'woocommerce_rest_product_out_of_stock',
      `&quot;${product.title}&quot; is out of stock.`,
    );
  }
  if (why === 'limit') {
    return refuse(
      400,
      'woocommerce_rest_product_partially_out_of_stock_limit',
      `The maximum quantity of &quot;${product.title}&quot; allowed in the cart is <b>${product.maximum}</b>`,
    );
  }
  return json({ items: [{ id, quantity }] }, { status: 201 });
}

// Any shop: a page with linked data

const availability = ({ isSoldOut, isBackorder }) =>
  `https://schema.org/${isSoldOut ? 'OutOfStock' : isBackorder ? 'BackOrder' : 'InStock'}`;

function page(product, at) {
  const variants = shelf(product, at);
  const offers = variants.map((variant) => ({
    '@type': 'Offer',
    price: at.fault === 'wrong' ? `£${decimal(variant.price)}` : decimal(variant.price),
    priceCurrency: 'GBP',
    availability: availability(variant),
    sku: `${variant.id}`,
  }));
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'BreadcrumbList', itemListElement: [] },
      {
        '@type': 'Product',
        name: product.title,
        sku: `${product.id}`,
        image: [`/demo/images/${product.image}`],
        url: `${at.prefix}products/${product.handle}`,
        offers: offers.length > 1 ? offers : offers[0],
      },
    ],
  };
  return {
    type: 'text/html',
    body: `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>${product.title} – demo shop</title>
  <link rel="stylesheet" href="/demo/shop.css" />
  <script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>
  <main class="article">
    <h1>${product.title}</h1>
    <p>The demo shop ends here. <a href="/demo/index.html">Back to the guide</a></p>
  </main>
</html>
`,
  };
}

const routes = [
  [
    'GET',
    /^cart\.js$/,
    (_, at) => json({ token: 'demo', items: [], currency: at.fault === 'wrong' ? 'kr.' : 'GBP' }),
  ],
  [
    'GET',
    /^products\/([\w-]+)\.js$/,
    ([, handle], at) => find(handle) && json(shopifyProduct(find(handle), at)),
  ],
  ['POST', /^cart\/add\.js$/, (_, at, { body }) => addToShopify(body, at)],
  ['POST', /^api\/[\w-]+\/graphql\.json$/, (_, at, { body }) => storefront(body, at)],
  ['GET', /^wp-json\/wc\/store\/v1\/products$/, (_, at, { query }) => wooProducts(query, at)],
  ['GET', /^wp-json\/wc\/store\/v1\/cart$/, () => json({ items: [] }, { headers: { nonce } })],
  [
    'POST',
    /^wp-json\/wc\/store\/v1\/cart\/add-item$/,
    (_, at, { body, headers }) => addToWoo(body, at, headers),
  ],
  ['GET', /^products\/([\w-]+)$/, ([, handle], at) => find(handle) && page(find(handle), at)],
  [
    'GET',
    /^(?:cart|checkout-link)\//,
    () => ({
      type: 'text/html',
      body: '<!doctype html><title>Cart</title><h1>The demo shop’s cart</h1>',
    }),
  ],
];

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
