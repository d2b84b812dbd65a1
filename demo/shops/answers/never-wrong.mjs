import {
  ajaxVariant,
  amount,
  grouped,
  linked,
  none,
  offer,
  page,
  price,
  shopify,
  specified,
  storefront,
  storefrontVariant,
  variant,
  wooCommerce,
} from '../answer-forms.mjs';

/** What looks like a price, and what is the price of something else. */
export const cases = [
  page('zero', 'A price of 0', linked(offer({ price: 0 })), none('amount')),
  page(
    'zero-beside',
    'A price of 0 beside another',
    linked([offer(), offer({ price: '0.00' })]),
    none('amount'),
  ),
  page(
    'used',
    'A used one beside a new one',
    linked([offer(), offer({ price: '125', itemCondition: 'https://schema.org/UsedCondition' })]),
    price,
  ),
  page(
    'business',
    'A price for businesses beside the public one',
    linked([offer(), offer({ price: '359.20', eligibleCustomerType: 'Business' })]),
    price,
  ),
  page(
    'subscription',
    'A subscription beside what is paid once',
    linked([offer(), offer({ price: '399', name: 'Subscription' })]),
    price,
  ),
  page(
    'delivery',
    'What delivery costs, before the price',
    linked(specified(amount('39', { '@type': 'DeliveryChargeSpecification' }), amount('449'))),
    price,
  ),
  page(
    'net',
    'A price without tax, alone',
    linked(offer({ priceSpecification: amount('449', { valueAddedTaxIncluded: false }) })),
    none('amount'),
  ),
  page(
    'words-of-stock',
    'Out of stock, in words',
    linked(offer({ availability: 'Out of stock' })),
    { ...price, availability: 'Udsolgt' },
  ),
  page(
    'entities',
    'A name with entities',
    linked(offer(), { name: 'B&aelig;lte &amp;amp; &reg;' }),
    {
      ...price,
      name: 'Bælte & ®',
    },
  ),
  wooCommerce(
    'not-to-be-bought',
    'A price of 0 where it cannot be bought',
    { prices: { price: '0' }, product: { is_purchasable: false } },
    none('amount'),
  ),
  wooCommerce(
    'subscription',
    'A subscription',
    { product: { type: 'subscription' } },
    none('subscription'),
  ),
  wooCommerce(
    'suffix',
    'Words on taxes behind the price',
    { html: '449,00&nbsp;kr. <small class="woocommerce-price-suffix">ekskl. moms</small>' },
    { price: '449,00 kr. ekskl. moms' },
  ),
  shopify('zero', 'A price of 0, which Shopify has', [ajaxVariant({ price: 0 })], {
    price: '0,00 kr.',
  }),
  shopify(
    'plan',
    'A selling plan that must be chosen',
    [ajaxVariant({ requires_selling_plan: true })],
    none('subscription'),
    { requires_selling_plan: true },
  ),
  shopify(
    'sold-out-cheapest',
    'The cheapest is sold out',
    [
      ajaxVariant({ title: 'S', price: 19900, available: false }),
      ajaxVariant({ id: 72, title: 'M', price: 44900 }),
    ],
    price,
  ),

  storefront(
    'sold-out-cheapest',
    'The cheapest is sold out, asked from another site',
    [
      storefrontVariant('S', '199.00', { availableForSale: false }),
      storefrontVariant('M', '319.00'),
    ],
    { price: '319,00 kr.' },
  ),
  page(
    'zero-of-two',
    'A price of 0 beside 45',
    linked([offer({ price: '45' }), offer({ price: '0.00' })]),
    none('amount'),
  ),
  page(
    'subscribed',
    '23 once, or 18.40 in a subscription',
    linked([offer({ price: 23 }), offer({ price: 18.4, name: 'Subscription' })]),
    { price: '23,00 kr.' },
  ),
  page(
    'used-for-less',
    'Used for 12.50, new for 29.99',
    linked([
      offer({ price: 12.5, itemCondition: 'https://schema.org/UsedCondition' }),
      offer({ price: 29.99 }),
    ]),
    { price: '29,99 kr.' },
  ),
  wooCommerce(
    'net',
    '80 kr. without tax',
    {
      prices: { price: '8000' },
      html: '<span class="amount">80,00&nbsp;kr.</span> ekskl. moms',
    },
    { price: '80,00 kr. ekskl. moms' },
  ),
  page(
    'at-variant',
    'The address of one variant',
    grouped(variant('S', '399.00'), variant('L', '499.00')),
    { price: '499,00 kr.', name: 'Belt – L' },
    { src: '/answers/page-at-variant/products/belt?variant=L' },
  ),
  page(
    'signs',
    'A name with more entities, escaped twice',
    linked(offer(), { name: 'S&oslash;vn &amp;amp; &iacute;&amp;reg;' }),
    { ...price, name: 'Søvn & í®' },
  ),
];
