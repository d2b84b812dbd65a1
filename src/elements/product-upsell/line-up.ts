import type { ReactiveControllerHost } from 'lit';

/** Whether the nearest sibling on a side is a product too; white space and comments are nothing. */
function hasNeighbour(card: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = card[side];
  while (
    node &&
    (node instanceof Comment || (!/\S/.test(node.textContent!) && node instanceof Text))
  )
    node = node[side];
  return (node as Element | null)?.localName === card.localName;
}

/**
 * Gives a product the state `item` while a flex or grid box of the page's lays it out, whose gap is enough,
 * and otherwise the state `row` while another stands right beside it, unless the page
 * limits the width of what its column holds: words in a line know no such limit, and would leave the column.
 */
export function lineUp(card: ReactiveControllerHost & HTMLElement): void {
  let states: CustomStateSet | undefined;
  const update = () => {
    states ??= card.attachInternals().states;
    const parent = card.parentElement;
    const isItem = !!parent && /flex|grid/.test(getComputedStyle(parent).display);
    const isInRow =
      !isItem &&
      (hasNeighbour(card, 'previousSibling') || hasNeighbour(card, 'nextSibling')) &&
      /^(none|100%|)$/.test(getComputedStyle(card).maxInlineSize);
    states[isItem ? 'add' : 'delete']('item');
    states[isInRow ? 'add' : 'delete']('row');
  };
  let siblings: MutationObserver | undefined;
  let size: ResizeObserver | undefined;
  card.addController({
    hostConnected() {
      siblings = new MutationObserver(update);
      siblings.observe(card.parentNode!, { childList: true });
      // In the next frame, as the answer may change the size.
      size = new ResizeObserver(() => requestAnimationFrame(update));
      size.observe(card);
      update();
    },
    hostDisconnected() {
      siblings?.disconnect();
      size?.disconnect();
    },
  });
}
