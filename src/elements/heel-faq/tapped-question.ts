interface Questions extends Element {
  readonly renderRoot: ShadowRoot;
  show(id: string): void;
}

/**
 * Opens the question whose own words in the page, or whose place, a script has clicked. Nobody sees those
 * words any more; plugins that delay scripts click them once more for a visitor who was too early.
 * `<details>` opens by itself, and that is followed.
 */
export async function openTapped(
  host: Questions,
  target: Element,
  event: MouseEvent,
): Promise<void> {
  if (event.isTrusted || target.closest('summary')) return;
  const { idOfQuestion } = await import('./author-questions.js');
  let id = idOfQuestion(target);
  if (target === host) {
    const { clientX, clientY } = event;
    const items = host.renderRoot.querySelectorAll('.root > .item');
    const place = clientX || clientY ? host.renderRoot.elementFromPoint(clientX, clientY) : null;
    id = (items.length === 1 ? items[0] : place?.closest('.root > .item'))?.id;
  }
  if (id) host.show(id);
}
