// SHOP stands for an address of another site, HERE for this page's own: see live.js.
import { html } from '../html.mjs';
import { badges, belt, priorPrice } from '../products.mjs';
import { answers, attributesFor } from '../shops/answers.mjs';
import { product } from './element.mjs';

/** What the shops of the demo sell, as the author links to it. */
const goods = {
  belt: { page: 'lumbar-support-belt', name: belt.name },
  insoles: { page: 'cork-insoles', name: { en: 'Cork insoles', da: 'Korkindlæg' } },
  roller: { page: 'foam-roller', name: { en: 'Foam roller', da: 'Foamroller' } },
  strap: { page: 'stretching-strap', name: { en: 'Stretching strap', da: 'Strækbånd' } },
  ball: { page: 'massage-ball', name: { en: 'Massage ball', da: 'Massagebold' } },
  shirt: { page: 'womens-posture-shirt', name: { en: 'Posture shirt', da: 'Holdningstrøje' } },
  socks: { page: 'support-socks', name: { en: 'Support socks', da: 'Støttestrømper' } },
};

const link = (page, name) => html`<a slot="fallback" href="/products/${page}">${name}</a>`;

/** A state with one product. */
const state = (id, title, { page, name }, attributes) => ({
  id: `live-${id}`,
  title,
  elements: [product(attributes, { en: link(page, name.en), da: link(page, name.da) })],
});

const handle = { handle: 'lumbar-support-belt' };
const slug = { slug: 'lumbar-support-belt' };
const cart = { 'add-to-cart': true };
const prior = { 'prior-price': priorPrice, currency: 'GBP' };

/** A shop of this site's that fails in a way. */
const failing = (way) => ({ shop: `HERE/failing/${way}/` });

/** The states of products with prices from a shop, under a heading each. */
export const withShops = [
  {
    title: 'Shopify, on the shop’s own pages',
    states: [
      state('price', 'One price, saving from the author’s prior price', goods.belt, {
        ...handle,
        ...prior,
        ...cart,
      }),
      state('range', 'A range, with a saving that it bears', goods.insoles, {
        handle: 'cork-insoles',
        'prior-price': '34.50',
        currency: 'GBP',
        ...cart,
      }),
      state('variant', 'One variant of it', goods.insoles, {
        handle: 'cork-insoles',
        variant: 'Full length',
        ...cart,
      }),
      state('sold-out', 'Sold out', goods.roller, { handle: 'foam-roller', ...cart }),
      state('quantity', 'Sold at least in twos, at most four', goods.strap, {
        handle: 'stretching-strap',
        ...cart,
      }),
    ],
  },
  {
    title: 'Shopify, from another site',
    states: [
      state('metafield', 'Saving from a metafield', goods.belt, {
        shop: 'SHOP',
        ...handle,
        'prior-price-field': 'price.lowest',
        ...cart,
      }),
      state('to-order-elsewhere', 'To order', goods.ball, {
        shop: 'SHOP',
        handle: 'massage-ball',
        ...cart,
      }),
    ],
  },
  {
    title: 'WooCommerce',
    states: [
      state('slug', 'By slug, saving from a field of the shop’s', goods.belt, {
        ...slug,
        'prior-price-field': 'price-history.lowest',
        ...cart,
      }),
      state('id', 'By id, its name sent as HTML', goods.shirt, { 'product-id': '102', ...cart }),
      state('variation', 'One variation', goods.insoles, {
        slug: 'cork-insoles',
        variant: '1032',
        ...cart,
      }),
      state('to-order', 'To order', goods.ball, { slug: 'massage-ball', ...cart }),
    ],
  },
  {
    title: 'A page with linked data',
    states: [
      state('offer', 'One offer', goods.belt, { src: '/products/lumbar-support-belt' }),
      state('offers', 'Several offers', goods.insoles, { src: '/products/cork-insoles' }),
    ],
  },
  {
    title: 'What shoppers choose',
    states: [
      state('choose', 'A variant, in a list', goods.insoles, {
        handle: 'cork-insoles',
        'choose-variant': true,
        ...cart,
      }),
      state('choose-variation', 'A variation of WooCommerce', goods.shirt, {
        'product-id': '102',
        'choose-variant': true,
        ...cart,
      }),
      state(
        'choose-swatch',
        'A variant, by its picture, one chosen, with a quantity',
        goods.socks,
        {
          handle: 'support-socks',
          variant: 'Red',
          'choose-variant': 'swatches',
          quantity: true,
          ...cart,
        },
      ),
      state('choose-elsewhere', 'A variant of another site’s', goods.insoles, {
        shop: 'SHOP',
        handle: 'cork-insoles',
        'choose-variant': true,
        quantity: true,
        ...cart,
      }),
      state('choose-quantity', 'A quantity, at least two, at most four', goods.strap, {
        slug: 'stretching-strap',
        quantity: true,
        ...cart,
      }),
    ],
  },
  {
    title: 'Pictures in several sizes',
    states: [
      state('sizes', 'A picture as wide as it is shown', goods.socks, {
        slug: 'support-socks',
        sizes: true,
        ...cart,
      }),
    ],
  },
  {
    title: 'The author’s own words beside the shop’s',
    states: [
      state('own-words', 'Name, picture, description, badge', goods.belt, {
        ...handle,
        name: 'The belt',
        image: belt.image,
        description: belt.description.en,
        badge: badges.back.en,
        ...cart,
      }),
    ],
  },
  {
    title: 'When the shop does not answer',
    states: [
      state('missing', 'No such product', goods.belt, { handle: 'no-such-product' }),
      state('busy', 'Busy (429)', goods.belt, { ...failing('429'), ...handle }),
      state('out-of-order', 'Out of order (500)', goods.belt, { ...failing('500'), ...slug }),
      state('html', 'HTML instead of JSON', goods.belt, { ...failing('html'), ...handle }),
      state('wrong', 'Values of other types', goods.belt, { ...failing('wrong'), ...slug }),
      state('slow', 'Too slow', goods.belt, { ...failing('slow'), ...handle }),
      state('no-data', 'No linked data', goods.belt, { src: '/demo/end-of-demo.html' }),
    ],
  },
  {
    title: 'When the basket does not take it',
    states: [
      state('gone', 'The last one has just gone', goods.belt, {
        ...failing('gone'),
        ...handle,
        ...cart,
      }),
      state('cartless', 'The basket is out of order', goods.belt, {
        ...failing('cartless'),
        ...handle,
        ...cart,
      }),
      state('cart-page', 'The basket answers with a page', goods.belt, {
        ...failing('cartpage'),
        ...handle,
        ...cart,
      }),
      state('unlisted', 'The basket does not know it', goods.belt, {
        ...failing('unlisted'),
        ...handle,
        ...cart,
      }),
      state('stale', 'The page was kept too long, and it works all the same', goods.belt, {
        ...failing('stale'),
        ...slug,
        ...cart,
      }),
    ],
  },
  ...answers.map(({ title, cases }) => ({
    title,
    states: cases.map((each) => state(each.id, each.title, goods.belt, attributesFor(each))),
  })),
];
