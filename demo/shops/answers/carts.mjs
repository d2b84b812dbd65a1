import { ajaxVariant, shopify, wooCommerce } from '../answer-forms.mjs';

const says = (status) => ({ price: '449,00 kr.', status });
const unreachable = says(
  'Der er ikke forbindelse til butikken. Gå til butikkens side, og læg varen i kurven',
);

const shopifyCart = (id, title, cart, shows) =>
  shopify(`cart-${id}`, title, [ajaxVariant()], shows, {}, { 'add-to-cart': '' }, cart);
const wooCart = (id, title, cart, shows) =>
  wooCommerce(`cart-${id}`, title, {}, shows, { 'add-to-cart': '' }, cart);

const wooNo = (code, message, status = 400) => ({
  status,
  body: { code: `woocommerce_rest_${code}`, message, data: { status } },
});

/** What carts answer once the button is pressed. */
export const cases = [
  shopifyCart('page', 'A page instead of an answer', { body: '<!doctype html>' }, unreachable),
  shopifyCart(
    'missing',
    'No such variant',
    {
      status: 404,
      body: { status: 404, message: 'Cart Error', description: 'Cannot find variant' },
    },
    says('Butikken svarer: Cannot find variant'),
  ),
  shopifyCart(
    'entities',
    'Words with entities',
    {
      status: 422,
      body: { status: 422, description: 'Kun 3 b&aelig;lter &amp;amp; <b>ikke</b> flere' },
    },
    says('Butikken svarer: Kun 3 bælter & ikke flere'),
  ),
  shopifyCart(
    'added',
    'It is in the basket',
    { body: { items: [{ id: 71, quantity: 1 }] } },
    says('Varen ligger i din kurv.'),
  ),
  wooCart(
    'partly',
    'Fewer than were wanted',
    wooNo('product_partially_out_of_stock', 'Kun 2 &quot;b&aelig;lter&quot; tilbage'),
    says('Butikken svarer: Kun 2 "bælter" tilbage'),
  ),
  wooCart(
    'sold-out',
    'Sold out',
    wooNo('product_out_of_stock', 'Udsolgt'),
    says('Varen er netop blevet udsolgt.'),
  ),
  wooCart(
    'conflict',
    'A cart that does not take it',
    wooNo('cart_error', 'Kurven er <em>fuld</em>', 409),
    says('Butikken svarer: Kurven er fuld'),
  ),
  wooCart(
    'stale',
    'A permission that has run out once',
    { body: { items: [{ id: 7 }] }, isStale: true },
    says('Varen ligger i din kurv.'),
  ),
  wooCart('page', 'A page instead of an answer', { body: '<!doctype html>' }, unreachable),
];
