// Shopify's Ajax interface, which answers on the shop's own pages.
import { add, countOf, decimal, failureOf, find, json, shelf } from './stock.mjs';

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
    variants: variants.map(({ id, title, price, image, isSoldOut }) => ({
      id,
      title,
      price: wrong ? decimal(price) : price,
      compare_at_price: 9900,
      available: !isSoldOut,
      featured_image: image ? { src: `//${at.host}/demo/images/${image}` } : null,
      quantity_rule: { min: product.minimum ?? 1, max: product.maximum ?? null, increment: 1 },
    })),
  };
}

function addToShopify({ items = [] }, at) {
  const failure = failureOf(at.fault);
  if (failure) return failure;
  const [{ id, quantity = 1 } = {}] = items;
  const { why, product } = add(id, quantity, at);
  if (!why) return json({ items: [{ id, quantity, title: product.title }] });
  if (why === 'missing') {
    const description = 'Cannot find variant';
    return json({ status: 404, message: 'Cart Error', description }, { status: 404 });
  }
  const description =
    why === 'limit'
      ? `You can only add ${product.maximum} ${product.title} to the cart.`
      : `The product '${product.title}' is already sold out.`;
  return json({ status: 422, message: 'Cart Error', description }, { status: 422 });
}

export const routes = [
  [
    'GET',
    /^cart\.js$/,
    (_, at) =>
      json({
        token: 'demo',
        items: [],
        item_count: countOf(at.state),
        total_price: 0,
        currency: at.fault === 'wrong' ? 'kr.' : 'GBP',
      }),
  ],
  [
    'GET',
    /^products\/([\w-]+)\.js$/,
    ([, handle], at) => find(handle) && json(shopifyProduct(find(handle), at)),
  ],
  ['POST', /^cart\/add\.js$/, (_, at, { body }) => addToShopify(body, at)],
];
