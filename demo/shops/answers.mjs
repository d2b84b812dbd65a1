// What shops say of a product in other forms than the rest of the demo: one table of answers, each with what a
// card shows of it. `demo/live.html` has a card for each, and the tests see that it shows that.
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
} from './answer-forms.mjs';

const price = { price: '449,00 kr.' };
const none = (reason) => ({ reason });

/** Every answer, under a heading for each kind. */
export const answers = [
  {
    title: 'Never wrong',
    cases: [
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
        linked([
          offer(),
          offer({ price: '125', itemCondition: 'https://schema.org/UsedCondition' }),
        ]),
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
    ],
  },
  {
    title: 'Not refused without need',
    cases: [
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
      page(
        'date',
        'A date as Danes write it',
        linked(offer({ priceValidUntil: '31.12.2099' })),
        price,
      ),
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
    ],
  },
  {
    title: 'What a unit costs, and taxes',
    cases: [
      page(
        'unit',
        'Linked data',
        linked(
          offer({
            priceSpecification: amount('120', { referenceQuantity: { value: 1, unitCode: 'LTR' } }),
          }),
        ),
        { price: '449,00 kr. (120,00 kr./l)' },
      ),
      wooCommerce(
        'germanized',
        'WooCommerce with Germanized',
        {
          product: {
            extensions: {
              'woocommerce-germanized': {
                unit_prices: { price: '12000', price_range: null },
                unit: 'l',
                unit_base: '',
                tax_info_html: 'inkl. 25 % moms',
              },
            },
          },
        },
        { price: '449,00 kr. inkl. 25 % moms (120,00 kr./l)' },
      ),
      shopify(
        'unit',
        'Shopify',
        [
          ajaxVariant({
            unit_price: 1200,
            unit_price_measurement: { reference_value: 100, reference_unit: 'ml' },
          }),
        ],
        { price: '449,00 kr. (12,00 kr./100 ml)' },
      ),
      shopify(
        'piece',
        'Shopify, by the piece',
        [
          ajaxVariant({
            unit_price: 1200,
            unit_price_measurement: { reference_value: 1, reference_unit: 'item' },
          }),
        ],
        { price: '449,00 kr. (12,00 kr./stk.)' },
      ),
      shopify(
        'pieces',
        'Shopify, by ten pieces',
        [
          ajaxVariant({
            unit_price: 12000,
            unit_price_measurement: { reference_value: 10, reference_unit: 'item' },
          }),
        ],
        { price: '449,00 kr. (120,00 kr./10 stk.)' },
      ),
    ],
  },
  {
    title: 'What there is to choose',
    cases: [
      page(
        'choose',
        'Variants that a page states',
        grouped(
          variant('S', '399.00'),
          variant('M', '449.00', { availability: 'https://schema.org/OutOfStock' }),
          variant('L', '499.00'),
        ),
        { price: 'fra 399,00 kr.' },
        { 'choose-variant': '' },
      ),
      page(
        'swatches',
        'Variants with pictures',
        grouped(
          variant('Grey', '449.00', {}, 'socks-grey'),
          variant('Red', '449.00', {}, 'socks-red'),
        ),
        { price: '449,00 kr.', name: 'Belt – Red' },
        { 'choose-variant': 'swatches', variant: 'B-Red' },
      ),
    ],
  },
];

/** What a card asks for to get an answer; `HERE` stands for this page's own address. */
export const attributesFor = ({ id, platform, attributes }) =>
  platform === 'schema-org'
    ? { src: `/answers/${id}/products/belt`, ...attributes }
    : { shop: `HERE/answers/${id}/`, platform, handle: id, ...attributes };
