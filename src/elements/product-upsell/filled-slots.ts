import { isServer } from 'lit';

/** The names of the slots that an author has put something into; white space and comments are nothing. */
export const filledSlots = (element: Element): readonly (string | undefined)[] =>
  // A server that renders has no nodes in the element.
  Array.from(isServer ? [] : element.childNodes, (node) =>
    node instanceof Text ? (/\S/.test(node.data) ? '' : undefined) : (node as Element).slot,
  );
