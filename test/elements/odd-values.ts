import fc from 'fast-check';
import { revoked } from '../helpers.js';

const refusing = new Proxy(
  {},
  {
    get() {
      throw new Error('refused');
    },
  },
);
const circular: unknown[] = ['own'];
circular.push(circular);

interface Factory {
  createPolicy(name: string, rules: object): { createHTML(html: string): unknown };
}
const trusted = (globalThis as { trustedTypes?: Factory }).trustedTypes
  ?.createPolicy('fuzz', { createHTML: (html: string) => html })
  .createHTML('<b>');

/** What fast-check does not think of. */
const oddities: readonly unknown[] = [
  Symbol('s'),
  Symbol.iterator,
  () => 'f',
  class Odd {
    odd = 1;
  },
  revoked(),
  refusing,
  circular,
  [revoked()],
  [Symbol('s'), null, [['running']]],
  Object.create(null),
  {
    toString() {
      throw new Error('no text');
    },
  },
  { toString: () => ({}) },
  { [Symbol.toPrimitive]: () => Symbol('p') },
  document.createElement('a'),
  document,
  window,
  new Date(NaN),
  new URL('https://shop.example/'),
  new String('calf-stretch'),
  new Boolean(false),
  new Set(['running']),
  new Map([['running', 1]]),
  // As libraries of signals and refs hand them out.
  { value: 'running', toString: () => 'running' },
  { __v_isRef: true, value: 44.95 },
  () => () => 'running',
  Object.freeze(['running']),
  Object.freeze({ toString: () => 'running' }),
  new Proxy(['running', 'inserts'], {}),
  new Proxy(() => 'f', {}),
  document.createTextNode('running'),
  document.createAttribute('running'),
  document.body.classList,
  document.createElement('div').style,
  new Uint8Array(3),
  new WeakMap(),
  globalThis,
  Math,
  (function* () {
    yield 'running';
  })(),
  Object(Symbol('s')),
  Object(1n),
  new Error('e'),
  Promise.resolve('p'),
  trusted,
  1n,
  -0,
  NaN,
  Infinity,
];

/** What an author may well write, or mistype. */
export const sensible: readonly unknown[] = [
  ...['calf-stretch', ' Calf-Stretch ', 'heel-raise', 'calf-strech', '', 'soleus', 'running'],
  ...['own built-in', 'false', 'true', '44.95', 'GBP', '/belt', 'Belt', 'da', 'en', 'de'],
  ...[
    'javascript:alert(1)',
    '<b>',
    '7',
    2,
    44.95,
    true,
    false,
    null,
    undefined,
    ['running', 'own'],
  ],
];

/** Where a value stands in a list, as fast-check looks into what it is given. */
const placeIn = (list: readonly unknown[]) => fc.nat(list.length - 1);

/** What a page may hand to an element: places in the lists above, or what fast-check thinks of. */
export const value = fc.oneof(
  fc.record({ sensible: placeIn(sensible) }),
  fc.record({ odd: placeIn(oddities) }),
  fc.record({
    any: fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  }),
);

type Value = typeof value extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** The value behind a place that was drawn. */
export const valueOf = (drawn: Value): unknown =>
  'sensible' in drawn ? sensible[drawn.sensible] : 'odd' in drawn ? oddities[drawn.odd] : drawn.any;
