// The forms of shops' answers that demo/shops/answers.mjs has, each with a product that costs 449.00 kr., and what a
// card shows of them.

/** What a card shows of that price. */
export const price = { price: '449,00 kr.' };

/** What a card shows where there is none, for a reason. */
export const none = (reason) => ({ reason });

export const script = (data) =>
  `<script type="application/ld+json">${(typeof data === 'string' ? data : JSON.stringify(data)).replaceAll('</', '<\\/')}</script>`;

export const offer = (more = {}) => ({
  '@type': 'Offer',
  price: '449.00',
  priceCurrency: 'DKK',
  availability: 'https://schema.org/InStock',
  ...more,
});
export const linked = (offers, more = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Belt',
  image: '/demo/images/belt.svg',
  offers,
  ...more,
});
export const specified = (...priceSpecification) =>
  offer({ price: undefined, priceCurrency: undefined, priceSpecification });
export const amount = (price, more = {}) => ({
  '@type': 'UnitPriceSpecification',
  price,
  priceCurrency: 'DKK',
  ...more,
});

/**
 * A product's page, by what is in its head and body.
 * @param leadsTo the address that the page leads to
 */
export const page = (id, title, markup, shows, attributes = {}, leadsTo = '') => ({
  id: `page-${id}`,
  title,
  platform: 'schema-org',
  markup: typeof markup === 'object' ? script(markup) : markup,
  attributes,
  leadsTo,
  shows,
});

/** A variant of the belt, for `grouped`. */
export const variant = (title, price, more = {}, image = 'belt') =>
  linked(offer({ price, url: `belt?variant=${title}`, ...more }), {
    name: `Belt – ${title}`,
    sku: `B-${title}`,
    image: `/demo/images/${image}.svg`,
  });

/** A product with variants. */
export const grouped = (...hasVariant) => ({
  '@context': 'https://schema.org',
  '@type': 'ProductGroup',
  name: 'Belt',
  url: 'belt',
  hasVariant,
});

const woo = (slug, changes) => ({
  id: 7,
  name: 'Belt',
  slug,
  parent: 0,
  type: 'simple',
  variation: '',
  permalink: '/products/belt',
  prices: {
    price: '44900',
    regular_price: '44900',
    sale_price: '44900',
    price_range: null,
    currency_code: 'DKK',
    currency_symbol: 'kr.',
    currency_minor_unit: 2,
    ...changes.prices,
  },
  price_html: changes.html ?? '<span class="amount">449,00&nbsp;kr.</span>',
  images: [{ src: '/demo/images/belt.svg', srcset: '', alt: '' }],
  has_options: false,
  is_purchasable: true,
  is_in_stock: true,
  is_on_backorder: false,
  add_to_cart: { minimum: 1, maximum: 9999, multiple_of: 1 },
  extensions: {},
  ...changes.product,
});

/**
 * A product of WooCommerce's Store API.
 * @param cart what the cart answers
 */
export const wooCommerce = (id, title, changes, shows, attributes = {}, cart = undefined) => ({
  id: `woocommerce-${id}`,
  title,
  platform: 'woocommerce',
  product: woo(`woocommerce-${id}`, changes),
  attributes,
  cart,
  shows,
});

export const ajaxVariant = (more = {}) => ({
  id: 71,
  title: 'Default Title',
  price: 44900,
  available: true,
  featured_image: null,
  requires_selling_plan: false,
  quantity_rule: { min: 1, max: null, increment: 1 },
  ...more,
});

/**
 * A product of Shopify's Ajax interface.
 * @param cart what the cart answers
 */
export const shopify = (
  id,
  title,
  variants,
  shows,
  product = {},
  attributes = {},
  cart = undefined,
) => ({
  id: `shopify-${id}`,
  title,
  platform: 'shopify',
  product: {
    id: 7,
    title: 'Belt',
    handle: 'belt',
    available: variants.some(({ available }) => available),
    featured_image: '/demo/images/belt.svg',
    url: '/products/belt',
    variants,
    ...product,
  },
  attributes,
  cart,
  shows,
});

const money = (amount) => ({ amount, currencyCode: 'DKK' });

export const storefrontVariant = (title, price, more = {}) => ({
  id: `gid://shopify/ProductVariant/7${title.length}`,
  title,
  availableForSale: true,
  currentlyNotInStock: false,
  price: money(price),
  quantityRule: { minimum: 1, maximum: null, increment: 1 },
  ...more,
});

/** A product of Shopify's Storefront interface. */
export const storefront = (id, title, nodes, shows, attributes = {}) => {
  const amounts = nodes.map(({ price }) => price.amount).sort();
  return {
    id: `storefront-${id}`,
    title,
    platform: 'shopify',
    isElsewhere: true,
    attributes,
    shows,
    product: {
      id: 'gid://shopify/Product/7',
      title: 'Belt',
      onlineStoreUrl: null,
      availableForSale: nodes.some(({ availableForSale }) => availableForSale),
      requiresSellingPlan: false,
      featuredImage: null,
      priceRange: { minVariantPrice: money(amounts[0]), maxVariantPrice: money(amounts.at(-1)) },
      variants: { pageInfo: { hasNextPage: false }, nodes },
    },
  };
};

export const microdata = `<div itemscope itemtype="https://schema.org/Product"><ol itemprop="breadcrumb" itemscope><li><a itemprop="name" href="/">Home</a></ol>
  <h1 itemprop="name">Belt</h1><div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="DKK" />
  <span itemprop="price" content="449.00">449 kr.</span></div></div>`;
export const tags = `<meta property="og:title" content="Belt" /><meta property="product:price:amount" content="449,00" /><meta property="product:price:currency" content="DKK" />`;
