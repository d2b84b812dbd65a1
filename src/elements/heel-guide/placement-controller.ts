import type { ReactiveController } from 'lit';
import type { HeelElement } from '../base/heel-element.js';
import { warn } from '../base/warn.js';
import { defaultPlaces, productPlaces, replaceable } from './sections.js';

const product = 'product-upsell';

const lengthOf = ({ textContent }: Element): number => textContent.replace(/\s+/g, '').length;

/** Whether it is a product, or a box that an editor put around products alone. */
function isProduct(element: Element): boolean {
  if (element.localName === product) return true;
  const products = [...element.querySelectorAll(product)];
  return (
    products.length > 0 &&
    element.slot !== 'fallback' &&
    lengthOf(element) === products.reduce((sum, each) => sum + lengthOf(each), 0)
  );
}

/**
 * Finds the place of each of an author's nodes, and puts it there. Products never replace anything: they stand between
 * the sections, where their slot says or in the places that the guide has for them.
 */
export class PlacementController implements ReactiveController {
  readonly #host: HeelElement;
  readonly #observer: MutationObserver | undefined;
  readonly #filled = new WeakMap<HTMLSlotElement, readonly (Element | Text)[]>();
  #unknown: readonly string[] = [];

  /** The nodes for each slot that has any. */
  nodes: ReadonlyMap<string, readonly Element[]> = new Map();

  constructor(host: HeelElement) {
    this.#host = host;
    if (globalThis.document) this.#observer = new MutationObserver(() => this.#place());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer!.observe(this.#host, {
      attributeFilter: ['slot'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    this.#place();
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
  }

  /** Names what has a slot that there is not. */
  hostUpdate(): void {
    const accepted = [...replaceable, ...productPlaces].join(', ');
    for (const slot of this.#unknown) {
      warn(
        `<${this.#host.localName}>: slot="${slot}" inside is not usable; accepted: ${accepted}.`,
      );
    }
  }

  /**
   * Fills the slots; where the author's words stand as they are, one takes them all. Those that keep their nodes are
   * left alone, as WebKit scrolls to the top for them; those that have lost them are not, as WebKit would show nothing
   * there.
   */
  fill(): void {
    const slots = [
      ...(this.#host.shadowRoot?.querySelectorAll<HTMLSlotElement>('slot[name]') ?? []),
    ];
    const whole = slots.find(({ name }) => name === 'fallback');
    for (const slot of slots) {
      const wanted = whole ? (slot === whole ? this.#all : []) : (this.nodes.get(slot.name) ?? []);
      const before = this.#filled.get(slot) ?? [];
      if (wanted.length === before.length && wanted.every((node, n) => node === before[n]))
        continue;
      this.#filled.set(slot, wanted);
      slot.assign(...wanted);
    }
  }

  get #all(): readonly (Element | Text)[] {
    return [...this.#host.childNodes].filter(
      (node) => node instanceof Element || node instanceof Text,
    );
  }

  #place(): void {
    const nodes = new Map<string, Element[]>();
    const unknown: string[] = [];
    let unplaced = 0;
    for (const child of this.#host.children) {
      const isOne = isProduct(child);
      const slot = child.slot.trim();
      let place: string | undefined = slot;
      if (!(isOne ? productPlaces : [...replaceable, 'fallback']).includes(slot)) {
        if (slot) unknown.push(slot);
        place = isOne ? defaultPlaces[Math.min(unplaced++, 1)] : undefined;
      }
      if (place && place !== 'fallback') nodes.set(place, [...(nodes.get(place) ?? []), child]);
    }
    this.nodes = nodes;
    this.#unknown = unknown;
    this.#host.requestUpdate();
  }
}
