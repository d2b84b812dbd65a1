import type { ReactiveControllerHost } from 'lit';

type Side = 'previousSibling' | 'nextSibling';

/** Whether the nearest sibling on a side is a product too; white space and comments are nothing. */
function hasNeighbour(card: Element, side: Side): boolean {
  let node: Node | null = card[side];
  while (node && (node.nodeType > 3 || (node as Text).data?.trim() === '')) node = node[side];
  return (node as Element | null)?.localName === card.localName;
}

/**
 * Gives a product the state `item` while a flex or grid box of the page's lays it out, whose gap is enough,
 * and otherwise the state `row` while another stands right beside it, unless the page limits the width of
 * what its column holds: words in a line know no such limit, and would leave the column.
 */
export function lineUp(card: ReactiveControllerHost & HTMLElement): void {
  // Asked for at once, as in another document there are none to be had.
  const { states } = card.attachInternals();
  let siblings: MutationObserver | undefined;
  let size: ResizeObserver | undefined;
  const set = (state: string, isSet: boolean) => states?.[isSet ? 'add' : 'delete'](state);
  const update = () => {
    const { parentElement } = card;
    const isItem = /flex|grid/.test(parentElement ? getComputedStyle(parentElement).display : '');
    set('item', isItem);
    set(
      'row',
      !isItem &&
        (hasNeighbour(card, 'previousSibling') || hasNeighbour(card, 'nextSibling')) &&
        /^(none|100%|)$/.test(getComputedStyle(card).maxInlineSize),
    );
  };
  card.addController({
    hostConnected() {
      // Made here, as a server has none of them.
      siblings ??= new MutationObserver(update);
      siblings.observe(card.parentNode!, { childList: true });
      // In the next frame, as the answer may change the size.
      size ??= new ResizeObserver(() => requestAnimationFrame(update));
      if (card.ownerDocument === document) size.observe(card);
      update();
    },
    hostDisconnected() {
      siblings!.disconnect();
      size!.disconnect();
    },
  });
}
