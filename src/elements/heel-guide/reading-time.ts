/** Words that an adult reads in a minute. */
const pace = 200;

/** What is pressed, advertised, or hidden is not read. */
const notRead = 'button, nav, summary, svg, style, [hidden], [slot=fallback], .unread';

/** The words in a node as it is shown: shadow roots for what hosts them, and what is slotted for slots. */
function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(notRead)) return '';
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const isClosed = node instanceof HTMLDetailsElement && !node.open;
  if (isClosed) return '';
  const shown = slotted.length ? slotted : (node.shadowRoot ?? node).childNodes;
  return [...shown].map(textIn).join(' ');
}

/** The minutes that it takes to read what a place shows, at least one. */
export function readingMinutes(places: Iterable<Element>): number {
  const words = [...places]
    .map(textIn)
    .join(' ')
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
  return Math.max(1, Math.round((words?.length ?? 0) / pace));
}
