import { isServer } from 'lit';
import { isShown } from './is-shown.js';

/** The names of the slots that an author has put something into; outside of a named one, what shows nothing is nothing. */
export const filledSlots = (element: Element): readonly (string | undefined)[] =>
  // A server that renders has no nodes in the element.
  [...(isServer ? [] : element.childNodes)].map(
    (node) => (node as Element).slot || (isShown(node) ? '' : undefined),
  );

/** Has an element render again when an author puts something into it, deep inside as well. */
export const watchSlots = (element: Element & { requestUpdate(): void }): void =>
  new MutationObserver(() => element.requestUpdate()).observe(element, {
    characterData: true,
    childList: true,
    subtree: true,
  });
