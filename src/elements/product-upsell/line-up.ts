import { css } from 'lit';
import type { HeelElement } from '../base/heel-element.js';

type Side = 'previousSibling' | 'nextSibling';

/** Whether the nearest sibling on a side is a product too; white space and comments are nothing. */
function hasNeighbour(card: Element, side: Side): boolean {
  let node: Node | null = card[side];
  while (node && (node.nodeType > 3 || (node as Text).data?.trim() === '')) node = node[side];
  return node?.nodeName === card.nodeName;
}

/**
 * Whether a product may stand in a row: another is right beside it, and the page neither lays it out by itself
 * nor gives it a widest width or room at its sides. Words in a line know none of these, and would leave the column.
 */
function isInRow(card: Element): boolean {
  const style = getComputedStyle(card);
  const { maxInlineSize, display, cssFloat, position } = style;
  return (
    (hasNeighbour(card, 'previousSibling') || hasNeighbour(card, 'nextSibling')) &&
    /^(none|100%|) (inline|block) none [rs]/.test(
      `${maxInlineSize} ${display} ${cssFloat} ${position}`,
    ) &&
    !/[1-9]/.test(style.paddingInline + style.borderInlineWidth + style.marginInline)
  );
}

const states = new WeakMap<Element, CustomStateSet>();

function set(card: HTMLElement, state: string, isSet: boolean): void {
  if (!states.has(card)) states.set(card, card.attachInternals().states);
  states.get(card)![isSet ? 'add' : 'delete'](state);
}

/**
 * The gap of the page's own box is enough, and each is as high as its place. Where the box goes on in the next of
 * several columns of text, a share of that height would let words overlap.
 */
const styles = css`
  :host(:state(item)) {
    margin-block: 0;
    display: grid;
    grid-template: 0 / 100%;
  }

  :host(:state(item)) .column {
    display: grid;
    grid-template-columns: 100%;
  }
`;

/** What is as tall as the tallest of its line: the labels, which pictures stand below, and then the whole. */
const levelled = ['.labels', '.product'];

/** Makes those of the parts that stand side by side as tall as each other. */
function level(parts: readonly HTMLElement[]): void {
  const boxes = parts.map((part) => ({
    part,
    top: Math.round(part.getBoundingClientRect().top),
    height: part.offsetHeight,
  }));
  for (const { part, top, height } of boxes) {
    const line = boxes.filter((each) => each.top === top);
    const tallest = Math.max(...line.map((each) => each.height));
    // The tallest keeps its own height, so that it is heard of when that changes.
    if (height < tallest) part.style.minBlockSize = `${tallest}px`;
  }
}

type Box = Element | ShadowRoot;

/** What hears of changed sizes in a box. */
const observers = new WeakMap<Box, ResizeObserver>();

/** Which of them hears of a part. */
const observed = new WeakMap<Element, ResizeObserver>();

/** Lines up the products of a box, which a flex or grid box of the page's does by itself. */
function update(box: Box, tag: string): void {
  const cards = [...box.children].filter(
    (each): each is HTMLElement => each.localName === tag && each.matches(':defined'),
  );
  const { display } = getComputedStyle(box instanceof ShadowRoot ? box.host : box);
  const isLaidOut = /flex|grid/.test(display);
  for (const card of cards) {
    set(card, 'item', isLaidOut);
    set(card, 'alone', isLaidOut || !isInRow(card));
  }
  const observer = observers.get(box)!;
  for (const name of levelled) {
    const parts = cards.flatMap((card) => card.shadowRoot?.querySelector<HTMLElement>(name) ?? []);
    for (const part of parts) {
      part.style.minBlockSize = '';
      if (observed.get(part) === observer) continue;
      observed.get(part)?.unobserve(part);
      observed.set(part, observer);
      observer.observe(part);
    }
    if (!isLaidOut) level(parts);
  }
}

/** The boxes that are looked at as soon as what runs now has run. */
const due = new Set<Box>();

/** Looks at a box once for all of its products that ask in a turn, as each look measures all of them. */
function updateSoon(box: Box, tag: string): void {
  if (due.has(box)) return;
  due.add(box);
  queueMicrotask(() => {
    due.delete(box);
    update(box, tag);
  });
}

/**
 * Lines up a product with the others of its box, now and whenever something in the box changes: those that
 * stand alone, or in a flex or grid box, get the state `alone`, the others are as tall as each other.
 */
export function lineUp(card: HeelElement): void {
  const box = card.parentNode as Box | null;
  // Another document has elements and observers of its own.
  if (!box || card.ownerDocument !== document) return;
  const tag = card.localName;
  if (!observers.has(box)) {
    const observer = new ResizeObserver((entries) => {
      for (const { target } of entries) if (!target.isConnected) observer.unobserve(target);
      // In the next frame, as the answer may change sizes.
      requestAnimationFrame(() => update(box, tag));
    });
    observers.set(box, observer);
    observer.observe(box instanceof ShadowRoot ? box.host : box);
    new MutationObserver(() => updateSoon(box, tag)).observe(box, { childList: true });
  }
  card.adopt(styles);
  updateSoon(box, tag);
}
