import type { PracticeHost } from './practice-host.js';

type Card = PracticeHost['element'];

/** Focuses what comes first in a stage, once it is there. */
export const focusFirst = ({ renderRoot, updateComplete }: Card): void =>
  void updateComplete.then(() =>
    renderRoot.querySelector<HTMLElement>('.practice [data-first]')?.focus(),
  );

/** A control that was pressed may be gone with the next render; the keyboard must not start anew at the page's top. */
export function keepFocus(card: Card): void {
  const { renderRoot, updateComplete } = card;
  if (!renderRoot.activeElement) return;
  void updateComplete.then(() => {
    if (!renderRoot.activeElement) focusFirst(card);
  });
}
