import { warn } from '../base/warn.js';
import { productPlaces } from './product-places.js';
import { defaultPlaces, replaceable } from './sections.js';

/** What of an author's content stands where. */
export interface Placement {
  /** The nodes for each slot that has any. */
  readonly nodes: ReadonlyMap<string, readonly Element[]>;
  /** The names of slots that there are not. */
  readonly unknown: readonly string[];
}

const product = 'product-upsell';

/** The slots for products. */
const places = Object.keys(productPlaces);

/** Whether it is a product, or a box that an editor put around products alone. */
function isProduct(element: Element): boolean {
  if (element.localName === product) return true;
  const products = [...element.querySelectorAll(product)];
  const words = (node: Element) => node.textContent.replace(/\s+/g, '').length;
  return (
    products.length > 0 &&
    words(element) === products.reduce((sum, each) => sum + words(each), 0) &&
    element.slot !== 'fallback'
  );
}

/**
 * Finds the place of each of an author's nodes. Products never replace anything: they stand between the sections,
 * where their slot says or in the places that the guide has for them.
 */
export function placeContent(host: Element): Placement {
  const nodes = new Map<string, Element[]>();
  const unknown: string[] = [];
  let rest = 0;
  for (const child of host.children) {
    const slot = child.slot.trim();
    const accepted = isProduct(child) ? places : [...replaceable, 'fallback'];
    let place: string | undefined = slot;
    if (!accepted.includes(slot)) {
      if (slot) unknown.push(slot);
      place = isProduct(child) ? defaultPlaces[Math.min(rest++, 1)] : undefined;
    }
    if (!place || place === 'fallback') continue;
    nodes.set(place, [...(nodes.get(place) ?? []), child]);
  }
  return { nodes, unknown };
}

const filled = new WeakMap<HTMLSlotElement, readonly Element[]>();

/**
 * Puts nodes into their slots. Slots that keep theirs are left alone, as WebKit scrolls to the top for them; those that
 * have lost theirs are not, as WebKit would show nothing there.
 */
export function fillSlots(root: ParentNode, { nodes }: Placement): void {
  for (const slot of root.querySelectorAll<HTMLSlotElement>('slot[name]')) {
    const wanted = nodes.get(slot.name) ?? [];
    const before = filled.get(slot) ?? [];
    if (wanted.length === before.length && wanted.every((node, n) => node === before[n])) continue;
    filled.set(slot, wanted);
    slot.assign(...wanted);
  }
}

/** Names what has a slot that there is not. */
export function warnUnknown({ localName }: Element, { unknown }: Placement): void {
  const accepted = [...replaceable, ...places].join(', ');
  for (const slot of unknown) {
    warn(`<${localName}>: slot="${slot}" inside is not usable; accepted: ${accepted}.`);
  }
}
