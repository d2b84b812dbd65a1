import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { seed } from '../device.js';
import { collectWarnings, part, revoked } from '../helpers.js';

/*
 * Whatever a page does to the elements: nothing is thrown that nobody catches, and every word that an
 * author wrote can be read, unless the element has something to show in its place. `SEED=…` repeats a run.
 */

const tags = ['heel-exercise-card', 'heel-faq', 'product-upsell'] as const;

const properties = [
  ...['exercise', 'variant', 'compact', 'questions', 'single', 'hideHelp', 'headingLevel', 'lang'],
  ...['name', 'description', 'image', 'imageAlt', 'price', 'currency', 'priorPrice', 'badge'],
  ...['label', 'href', 'itemId', 'soldOut', 'platform', 'country', 'addToCart', 'hidden', 'slot'],
  ...[
    'open',
    'expandAll',
    'structuredData',
    'from',
    'unitPrice',
    'unit',
    'shop',
    'priorPriceField',
  ],
];

const attributes = [
  ...properties.map((name) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)),
  ...[
    'class',
    'style',
    'dir',
    'title',
    'data-x',
    'choose-variant',
    'quantity',
    'sizes',
    'open-cart',
  ],
];

const slots = [
  ...['', 'title', 'picture', 'purpose', 'start', 'steps', 'caution', 'action'],
  ...['image', 'badge', 'help', 'fallback', 'no-such'],
];

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

const sensible: readonly unknown[] = [
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

const value = fc.oneof(
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

const shapes = ['p', 'b', 'details', 'h3', 'text', 'comment', 'template', 'ol', 'br'] as const;

const step = fc.oneof(
  fc.record({ is: fc.constant('set' as const), name: fc.constantFrom(...properties), value }),
  fc.record({
    is: fc.constant('attribute' as const),
    name: fc.constantFrom(...attributes),
    value: fc.oneof(fc.constantFrom(...sensible.map(String)), fc.string(), fc.constant(null)),
  }),
  fc.record({
    is: fc.constant('child' as const),
    slot: fc.constantFrom(...slots),
    shape: fc.constantFrom(...shapes),
  }),
  fc.record({ is: fc.constant('fewer' as const), place: fc.nat(5) }),
  fc.record({ is: fc.constant('words' as const), place: fc.nat(5) }),
  fc.record({
    is: fc.constant('move' as const),
    where: fc.constantFrom(
      'out',
      'back',
      'before',
      'inside',
      'shadow',
      'elsewhere',
      'copy',
      'text',
    ),
  }),
  fc.record({ is: fc.constant('click' as const), place: fc.nat(8) }),
  fc.record({ is: fc.constant('wait' as const) }),
);

type Value = typeof value extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const valueOf = (drawn: Value): unknown =>
  'sensible' in drawn ? sensible[drawn.sensible] : 'odd' in drawn ? oddities[drawn.odd] : drawn.any;

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let count = 0;
const nextWord = () => `word${count++}x`;

/** A piece of an author's, with a word of its own in it. */
function childOf(shape: (typeof shapes)[number], slot: string): Node {
  const word = nextWord();
  if (shape === 'text') return document.createTextNode(word);
  if (shape === 'comment') return document.createComment(word);
  const child = document.createElement(shape);
  if (slot) child.slot = slot;
  if (shape === 'details') child.innerHTML = `<summary>${word}?</summary><p>${nextWord()}</p>`;
  else if (shape === 'ol') child.innerHTML = `<li>${word}</li>`;
  else if (shape === 'template') child.innerHTML = `<p>${word}</p>`;
  else if (shape !== 'br') child.textContent = word;
  return child;
}

function click(element: HeelElement, place: number): void {
  const buttons = element.shadowRoot!.querySelectorAll<HTMLElement>('button,summary,input');
  // Printing and saving ask the visitor.
  const button = buttons[place % (buttons.length || 1)];
  if (button && !button.matches('[part=print],[part=download],[part=full-screen]')) button.click();
}

function move(element: HeelElement, place: Element, where: string): HeelElement {
  // Elsewhere nobody makes an element of a copy.
  const isHere = element.ownerDocument === document;
  if (where === 'out') element.remove();
  else if (where === 'back') place.append(element);
  else if (where === 'before') place.prepend(element);
  else if (where === 'inside') {
    const box = document.createElement('div');
    place.append(box);
    box.append(element);
  } else if (where === 'shadow') {
    const box = document.createElement('div');
    place.append(box);
    box.attachShadow({ mode: 'open' }).append(element);
  } else if (where === 'elsewhere') {
    document.implementation.createHTMLDocument().body.append(element);
  } else if (where === 'copy' && isHere && element.parentNode) {
    const copy = element.cloneNode(true) as HeelElement;
    element.replaceWith(copy);
    return copy;
  } else if (where === 'text' && isHere && element.parentElement) {
    const box = document.createElement('div');
    box.innerHTML = element.outerHTML;
    const copy = box.firstElementChild as HeelElement;
    element.replaceWith(copy);
    return copy;
  }
  return element;
}

async function take(each: Step, element: HeelElement, place: Element): Promise<HeelElement> {
  if (each.is === 'set') {
    // Of the browser's own properties some refuse what is no text.
    try {
      Object.assign(element, { [each.name]: valueOf(each.value) });
    } catch (error) {
      if (!['lang', 'hidden', 'slot'].includes(each.name)) throw error;
    }
  } else if (each.is === 'attribute') {
    if (each.value === null) element.removeAttribute(each.name);
    else element.setAttribute(each.name, each.value);
  } else if (each.is === 'child') element.append(childOf(each.shape, each.slot));
  else if (each.is === 'fewer') element.childNodes[each.place]?.remove();
  else if (each.is === 'words') {
    const child = element.children[each.place];
    if (child && !['TEMPLATE', 'BR'].includes(child.tagName)) child.textContent = nextWord();
  } else if (each.is === 'move') return move(element, place, each.where);
  else if (each.is === 'click') click(element, each.place);
  else await element.updateComplete;
  return element;
}

/** The slots that an element fills with words of its own while it has something to show. */
const ownSlots: Readonly<Record<string, readonly string[]>> = {
  'heel-exercise-card': ['', ...slots.slice(1, 8)],
  'heel-faq': ['help'],
  'product-upsell': ['', 'image', 'badge', 'action'],
};

/** The words of an author's that can neither be read nor have anything in their place. */
function lostWords(element: HeelElement): string[] {
  const { localName, shadowRoot } = element;
  const isWhole = Boolean(part(element, 'base'));
  const isBusy = Boolean(part(element, 'practice'));
  const copied = shadowRoot!.textContent;
  const lost: string[] = [];
  for (const node of element.childNodes) {
    const words = node instanceof Comment ? [] : (node.textContent?.match(/word\d+x/g) ?? []);
    if (!words.length || !(node instanceof Element || node instanceof Text)) continue;
    if (node.assignedSlot) continue;
    const slot = node instanceof Element ? node.slot : '';
    if (isWhole && localName === 'heel-faq' && !slot) {
      // The page may have chosen other questions.
      const chosen = String((element as { questions?: string }).questions);
      if (!chosen) lost.push(...words.filter((word) => !copied.includes(word)));
    } else if (isWhole && !ownSlots[localName]!.includes(slot)) {
      // It has something to show in the place of a fallback, and no slot of that name.
    } else if (slot === 'no-such') {
      // What comes into a slot that there is none of after the element has rendered.
    } else if (isBusy || (slot === 'help' && 'hideHelp' in element && element.hideHelp)) {
      // Nothing else stands in a session.
    } else lost.push(...words);
  }
  return lost;
}

describe('whatever a page does', () => {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    const error = 'reason' in event ? event.reason : event.message;
    // What moves by itself is no error of the page's.
    if (!/ResizeObserver loop/.test(String(error))) errors.push(error);
  };
  let warnings: ReturnType<typeof collectWarnings>;

  before(() => {
    warnings = collectWarnings();
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  after(() => {
    warnings.restore();
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    expect(errors).to.deep.equal([]);
  });

  for (const tag of tags) {
    it(`<${tag}> throws nothing and loses no word`, async () => {
      const place = await fixture<HTMLElement>('<div></div>');
      const number = await seed();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          place.replaceChildren();
          let element = document.createElement(tag) as HeelElement;
          if (tag === 'product-upsell') element.setAttribute('name', 'Belt');
          if (tag === 'heel-exercise-card') element.setAttribute('exercise', 'calf-stretch');
          place.append(element);
          for (const each of steps) element = await take(each, element, place);
          if (!element.isConnected) place.append(element);
          if (element.ownerDocument !== document) place.append(element);
          await element.updateComplete;
          await Promise.resolve();
          await element.updateComplete;
          expect(errors.splice(0)).to.deep.equal([]);
          expect(lostWords(element)).to.deep.equal([]);
          expect(part(element, 'base') ?? element.shadowRoot!.querySelector('slot')).to.exist;
        }),
        { numRuns: 1500, seed: number },
      );
    }).timeout(60_000);
  }
});
