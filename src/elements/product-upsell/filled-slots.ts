import { isServer } from 'lit';

/** The names of the slots that an author has put something into; white space and comments are nothing. */
export const filledSlots = (element: Element): readonly (string | undefined)[] =>
  // A server that renders has no nodes in the element, and those of another document are of other classes.
  [...(isServer ? [] : element.childNodes)].map((node) => {
    if (node.nodeType !== 3) return (node as Element).slot;
    return /\S/.test((node as Text).data) ? '' : undefined;
  });
