import { grouped, page, variant } from '../answer-forms.mjs';

/** What a page lets shoppers choose. */
export const cases = [
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
    grouped(variant('Grey', '449.00', {}, 'socks-grey'), variant('Red', '449.00', {}, 'socks-red')),
    { price: '449,00 kr.', name: 'Belt – Red' },
    { 'choose-variant': 'swatches', variant: 'B-Red' },
  ),
];
