import { exercises } from '../guide.mjs';
import { badges, belt, priorPrice } from '../products.mjs';
import { card, faq, product } from './element.mjs';

/** The first exercise with more than two variants. */
const several = exercises.find(({ variants }) => variants.length > 2);

/** One of each element, for the places that they stand in. */
const oneOfEach = [
  card({ exercise: several.id }),
  faq(),
  product({ ...belt, 'prior-price': priorPrice, badge: badges.back }),
];

/** Boxes that the elements take colours, size and direction from. */
const boxes = [
  ['place-narrow', 'Narrow column', { class: 'narrow' }, '320 pixels.'],
  ['place-dark', 'Dark panel', { class: 'panel', 'data-theme': 'dark' }],
  ['place-light', 'Light panel', { class: 'panel', 'data-theme': 'light' }],
  [
    'place-theme',
    'Other colours and corners',
    { class: 'panel plum' },
    'The custom properties of a shop with another look.',
  ],
  [
    'place-rtl',
    'Right to left',
    { class: 'panel', dir: 'rtl' },
    'A page in a language that is written from right to left.',
  ],
  [
    'place-large',
    'Large letters',
    { class: 'large' },
    'Twice the size, as where a reader has asked for it.',
  ],
].map(([id, title, box, note]) => ({
  id,
  title,
  note,
  shape: 'pair-of-boxes',
  box,
  elements: oneOfEach,
}));

/** One of each element in every kind of place. */
export const places = [
  ...boxes,
  {
    id: 'place-wide',
    title: 'The whole width',
    shape: 'bare',
    elements: [card({ exercise: 'calf-stretch' })],
  },
];
