// The products that every shop of the demo sells, and its cart.

/** Prices in pence. The belt and the shirt are the guide's own; the rest is there to show every state. */
export const products = [
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
  {
    id: 107,
    handle: 'support-socks',
    title: 'Support socks',
    image: 'socks-grey.svg',
    variants: [
      { id: 1071, title: 'Grey', price: 1495, image: 'socks-grey.svg' },
      { id: 1072, title: 'Red', price: 1495, image: 'socks-red.svg' },
      { id: 1073, title: 'Blue', price: 1495, image: 'socks-blue.svg', isSoldOut: true },
    ],
    maximum: 10,
  },
];

/** An amount in major units, as most interfaces write it. */
export const decimal = (pence) => (pence / 100).toFixed(2);

/** An answer in JSON. */
export const json = (body, more = {}) => ({
  type: 'application/json',
  body: JSON.stringify(body),
  ...more,
});

/** What this visitor is shown of a product: its prices and stock, with what goes wrong. */
export function shelf(product, { fault, state }) {
  const rise = fault === 'dearer' && state.reads > 1 ? 500 : 0;
  return product.variants.map((variant) => ({
    ...variant,
    price: variant.price + rise,
    isSoldOut: variant.isSoldOut || fault === 'sold' || (fault === 'gone' && state.isGone),
  }));
}

/** A product by its id, its handle or the id of one of its variants. */
export const find = (id) =>
  products.find(
    (each) =>
      `${each.id}` === `${id}` ||
      each.handle === id ||
      each.variants.some((variant) => variant.id === Number(id)),
  );

/** How many there are in this visitor's cart. */
export const countOf = ({ cart }) => [...cart.values()].reduce((sum, each) => sum + each, 0);

/** What a cart answers that fails in one of the ways that both kinds of shops know. */
export const failureOf = (fault) =>
  fault === 'cartless'
    ? { status: 500, body: 'Internal server error' }
    : fault === 'cartpage'
      ? { type: 'text/html', body: '<!doctype html><title>Opening soon</title>' }
      : undefined;

/** Puts into the cart, or says why not. */
export function add(id, quantity, { fault, state }) {
  const product = find(id);
  if (!product || fault === 'unlisted') return { why: 'missing' };
  const inCart = (state.cart.get(product.id) ?? 0) + quantity;
  if (fault === 'gone') state.isGone = true;
  const variant = shelf(product, { fault, state }).find((each) => each.id === Number(id));
  if (variant?.isSoldOut || (fault === 'gone' && state.isGone)) return { why: 'sold out', product };
  if (product.maximum && inCart > product.maximum) return { why: 'limit', product };
  state.cart.set(product.id, inCart);
  return { product };
}
