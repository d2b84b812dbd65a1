import {
  ajaxVariant,
  amount,
  grouped,
  linked,
  microdata,
  offer,
  page,
  script,
  shopify,
  specified,
  tags,
  variant,
  wooCommerce,
} from '../answer-forms.mjs';

const price = { price: '449,00 kr.' };
const none = (reason) => ({ reason });

/** What is written in another way than the rules have it, and beside it what nobody could tell. */
export const cases = [
  page(
    'type',
    'A type in capitals, in a list',
    linked(offer(), { '@type': ['Thing', 'PRODUCT'] }),
    price,
  ),
  page('twice', 'The same of two plugins', [linked(offer()), linked(offer())], price),
  page(
    'unreadable',
    'One offer that cannot be read',
    linked([offer(), offer({ price: 'ask us' })]),
    price,
  ),
  page('decimal-comma', 'A price with a comma', linked(offer({ price: '1.299,90 kr.' })), {
    price: '1.299,90 kr.',
  }),
  page(
    'two-readings',
    'A price with two readings',
    linked(offer({ price: '1.299' })),
    none('amount'),
  ),
  page(
    'cdata',
    'CDATA, a comment and a comma too many',
    script(
      `//<![CDATA[\n/* belt */${JSON.stringify(linked(offer())).replace(/\}\}$/, '},}')};\n//]]>`,
    ),
    price,
  ),
  page(
    'capitals',
    'Names in capitals',
    script(JSON.stringify(linked(offer())).replace('"offers"', '"Offers"')),
    price,
  ),
  page(
    'nested',
    'Offers within a sum',
    linked({
      '@type': 'AggregateOffer',
      lowPrice: '9',
      priceCurrency: 'DKK',
      offers: [offer()],
    }),
    price,
  ),
  page(
    'sale',
    'A sale’s price alone',
    linked(specified(amount('449', { priceType: 'https://schema.org/SalePrice' }))),
    price,
  ),
  page('date', 'A date as Danes write it', linked(offer({ priceValidUntil: '31.12.2099' })), price),
  page(
    'over',
    'A date that has passed',
    linked(offer({ priceValidUntil: '31.12.2020' })),
    none('expired'),
  ),
  page('microdata', 'Microdata', microdata, price),
  page('tags', 'Tags for previews', tags, price),
  page(
    'tags-before-a-sale',
    'Tags with another price for a sale',
    `${tags}<meta property="product:sale_price:amount" content="399" />`,
    none('unreadable'),
  ),
  page(
    'different',
    'Two products of different names',
    [linked(offer()), linked(offer(), { name: 'Shirt' })],
    none('ambiguous'),
  ),

  page(
    'type-address',
    'A type as an address',
    linked(offer(), { '@type': 'http://schema.org/Product' }),
    price,
  ),
  page(
    'one-id',
    'Two of one id, with two prices',
    [
      linked(offer(), { '@id': '#belt' }),
      linked(offer({ price: '499.00' }), { '@id': '#belt', name: 'Belt, black' }),
    ],
    { price: 'fra 449,00 kr.' },
  ),
  page(
    'one-address',
    'Two of one address',
    [linked(offer(), { url: '/a' }), linked(offer(), { url: '/a', name: 'Belt | Shop' })],
    price,
  ),
  page(
    'variants-as-products',
    'Variants as products',
    [variant('S', '399.00'), variant('L', '499.00')].map(({ offers, ...each }) => ({
      ...each,
      url: offers.url,
      offers,
    })),
    { price: 'fra 399,00 kr.' },
  ),
  page(
    'slash',
    'A slash at the end of its address',
    [linked(offer(), { url: 'belt/' }), linked(offer({ price: '9' }), { name: 'X', url: '/x' })],
    price,
  ),
  page('slash-added', 'A redirect that adds a slash', linked(offer()), price, {}, 'belt/'),
  page('led-elsewhere', 'A redirect elsewhere', linked(offer()), none('unreachable'), {}, 'end'),
  page('comma', 'A price of 449,00', linked(offer({ price: '449,00' })), price),
  page('point-and-comma', 'A price of 1.299,90', linked(offer({ price: '1.299,90' })), {
    price: '1.299,90 kr.',
  }),
  page('sign', 'A price of €475', linked(offer({ price: '€475', priceCurrency: 'EUR' })), {
    price: '475,00 €',
  }),
  page(
    'byte-order-mark',
    'A byte order mark',
    script(`\uFEFF${JSON.stringify(linked(offer()))}`),
    price,
  ),
  page(
    'raw-newline',
    'A raw newline in a text',
    script(JSON.stringify(linked(offer(), { description: 'X' })).replace('"X"', '"A\nB"')),
    price,
  ),
  page('semicolon', 'A semicolon behind', script(`${JSON.stringify(linked(offer()))};`), price),
  page(
    'comment-begins',
    'The beginning of a comment in a script before',
    `<script>if (false) "<!--"</script>${script(JSON.stringify(linked(offer())))}`,
    price,
  ),
  page(
    'variant-picture',
    'A picture that variants alone have',
    { ...grouped(variant('S', '449.00'), variant('L', '449.00')), image: undefined },
    price,
  ),
  page(
    'variant-number',
    'A variant by its number in an address',
    grouped(variant('41', '399.00', { name: 'Small' }), variant('42', '449.00')),
    { ...price, name: 'Belt – 42', link: '?variant=42' },
    { variant: '42' },
  ),
  shopify(
    'variant-link',
    'A link to a variant',
    [ajaxVariant({ title: 'S', price: 39900 }), ajaxVariant({ id: 72, title: 'M', price: 44900 })],
    { ...price, name: 'Belt – M', link: '?variant=72' },
    {},
    { variant: 'M' },
  ),
  wooCommerce('slug', 'A slug as it is read', { product: { slug: 'st%c3%b8ttebelt' } }, price, {
    slug: 'støttebelt',
  }),
  page(
    'no-offer',
    'Linked data without an offer, beside tags',
    [script(linked([])), tags].join(''),
    price,
  ),
  page(
    'no-figure',
    'Linked data without a price, beside tags',
    [script(linked(offer({ price: '' }))), tags].join(''),
    price,
  ),
  page(
    'currency-elsewhere',
    'A currency that the product states',
    linked(offer({ priceCurrency: undefined }), { priceCurrency: 'DKK' }),
    price,
  ),
  page(
    'two-ends',
    'A price between two ends',
    linked(specified(amount(undefined, { minPrice: '449', maxPrice: '499' }))),
    { price: 'fra 449,00 kr.' },
  ),
  page(
    'item-offered',
    'A product within its offer',
    offer({ itemOffered: { '@type': 'Product', name: 'Belt' } }),
    price,
  ),
  page(
    'release',
    'An address with "release" in it',
    linked(offer({ url: '/products/quick-release-belt', name: 'Belt, quick release' })),
    price,
  ),
];
