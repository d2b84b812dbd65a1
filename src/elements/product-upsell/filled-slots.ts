import { isServer } from 'lit';
import { isShown } from '../base/is-shown.js';

/** The names of the slots that an author has put something into; what shows nothing is nothing outside of a named one. */
export const filledSlots = (element: Element): readonly (string | undefined)[] =>
  // A server that renders has no nodes in the element.
  [...(isServer ? [] : element.childNodes)].map(
    (node) => (node as Element).slot || (isShown(node) ? '' : undefined),
  );
