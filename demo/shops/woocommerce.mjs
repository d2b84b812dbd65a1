// WooCommerce's Store API.
import { add, countOf, decimal, failureOf, find, json, products, shelf } from './stock.mjs';

function wooProduct(product, at, variant) {
  const variants = shelf(product, at);
  const shown = variant ? variants.filter(({ id }) => id === variant) : variants;
  const image = `${at.origin}/demo/images/${(variant && shown[0].image) || product.image}`;
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
        src: image,
        thumbnail: image,
        srcset: variants[0].image
          ? [300, 600, 900].map((w) => `${image}?w=${w} ${w}w`).join(', ')
          : '',
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
    const ofParents = products
      .filter(({ id }) => list('parent').includes(`${id}`))
      .flatMap((product) => product.variants.map(({ id }) => wooProduct(product, at, id)));
    if (query.has('parent')) return json(ofParents);
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
  const failure = failureOf(at.fault);
  if (failure) return failure;
  const refuse = (status, code, message) => json({ code, message, data: { status } }, { status });
  if (!headers.nonce)
    return refuse(401, 'woocommerce_rest_missing_nonce', 'Missing the Nonce header.');
  if (headers.nonce !== nonce)
    return refuse(403, 'woocommerce_rest_invalid_nonce', 'Nonce is invalid.');
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
      'woocommerce_rest_product_partially_out_of_stock',
      `The maximum quantity of &quot;${product.title}&quot; allowed in the cart is <b>${product.maximum}</b>`,
    );
  }
  return json({ items: [{ id, quantity }] }, { status: 201 });
}

export const routes = [
  ['GET', /^wp-json\/wc\/store\/v1\/products$/, (_, at, { query }) => wooProducts(query, at)],
  [
    'GET',
    /^wp-json\/wc\/store\/v1\/cart$/,
    (_, { fault, state }) => {
      // A page that was kept too long hands out a nonce that has run out.
      const isStale = fault === 'stale' && state.carts++ === 0;
      return json(
        { items: [], items_count: countOf(state) },
        { headers: { nonce: isStale ? 'a0b1c2' : nonce } },
      );
    },
  ],
  [
    'POST',
    /^wp-json\/wc\/store\/v1\/cart\/add-item$/,
    (_, at, { body, headers }) => addToWoo(body, at, headers),
  ],
];
