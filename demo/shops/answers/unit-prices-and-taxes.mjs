import {
  ajaxVariant,
  amount,
  linked,
  offer,
  page,
  shopify,
  storefront,
  storefrontVariant,
  wooCommerce,
} from '../answer-forms.mjs';

/** What a unit costs, and words on taxes. */
export const cases = [
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

  storefront(
    'unit',
    'Shopify, asked from another site',
    [
      storefrontVariant('Default Title', '449.00', {
        unitPrice: { amount: '120.0', currencyCode: 'DKK' },
        unitPriceMeasurement: { referenceValue: 1, referenceUnit: 'L' },
      }),
    ],
    { price: '449,00 kr. (120,00 kr./l)' },
  ),
  page(
    'pieces',
    'Linked data, by ten pieces',
    linked(
      offer({
        priceSpecification: amount('45', { referenceQuantity: { value: 10, unitCode: 'C62' } }),
      }),
    ),
    { price: '449,00 kr. (45,00 kr./10 stk.)' },
  ),
];
