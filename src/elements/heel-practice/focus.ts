import type { PracticeHost } from './practice-host.js';

type Card = PracticeHost['element'];

/** Focuses what comes first in a stage, or something else, once it is there. */
export const focusFirst = (
  { renderRoot, updateComplete }: Card,
  selector = '.practice [data-first]',
): void => void updateComplete.then(() => renderRoot.querySelector<HTMLElement>(selector)?.focus());

/** A control that was pressed may be gone with the next render; the keyboard must not start anew at the page's top. */
export function keepFocus(card: Card): void {
  const { renderRoot, updateComplete } = card;
  if (!renderRoot.activeElement) return;
  void updateComplete.then(() => {
    if (!renderRoot.activeElement) focusFirst(card);
  });
}
