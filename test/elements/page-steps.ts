import fc from 'fast-check';
import type { HeelElement } from '../../src/elements/base/heel-element.js';
import { sensible, value, valueOf } from './odd-values.js';

const properties = [
  ...['exercise', 'variant', 'compact', 'questions', 'single', 'hideHelp', 'headingLevel', 'lang'],
  ...['name', 'description', 'image', 'imageAlt', 'price', 'currency', 'priorPrice', 'badge'],
  ...['label', 'href', 'itemId', 'soldOut', 'platform', 'country', 'addToCart', 'hidden', 'slot'],
  ...['open', 'expandAll', 'structuredData', 'from', 'unitPrice', 'unit', 'shop', 'exercises'],
  ...['priorPriceField', 'nextHref', 'hide'],
];

const attributes = [
  ...['class', 'style', 'dir', 'title', 'data-x', 'choose-variant', 'quantity', 'sizes'],
  ...['open-cart', 'no-such'],
];

const slots = [
  ...['', 'title', 'picture', 'purpose', 'start', 'steps', 'caution', 'action'],
  ...['image', 'badge', 'help', 'introduction', 'sources', 'fallback', 'no-such'],
];

const shapes = ['p', 'b', 'details', 'h3', 'text', 'comment', 'template', 'ol', 'br'] as const;

/** What a page does, a step at a time, to an element: to the properties that it has, among others. */
export function stepTo(element: Element) {
  const names = properties.filter(
    (name) => name in element && typeof element[name as keyof Element] !== 'function',
  );
  const written = names.map((name) =>
    name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
  );
  return fc.oneof(
    fc.record({ is: fc.constant('set' as const), name: fc.constantFrom(...names), value }),
    fc.record({
      is: fc.constant('attribute' as const),
      name: fc.constantFrom(...written, ...attributes),
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
    fc.record({ is: fc.constant('click' as const), place: fc.nat(60) }),
    fc.record({ is: fc.constant('wait' as const) }),
  );
}

export type Step = ReturnType<typeof stepTo> extends fc.Arbitrary<infer Drawn> ? Drawn : never;

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

/** What opens a dialog or the device's own sharing, and waits there for a visitor. */
const asksVisitor = ['print', 'download', 'full-screen', 'share', 'copy', 'send']
  .map((name) => `[part=${name}]`)
  .join();

function click(element: HeelElement, place: number): void {
  const buttons = element.shadowRoot!.querySelectorAll<HTMLElement>('button,summary,input');
  const button = buttons[place % (buttons.length || 1)];
  if (button && !button.matches(asksVisitor)) button.click();
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

/** Does it; the answer is the element, which may be a copy by then. */
export async function take(each: Step, element: HeelElement, place: Element): Promise<HeelElement> {
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
