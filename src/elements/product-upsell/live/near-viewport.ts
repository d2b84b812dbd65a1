/** A card that waits to come near the viewport. */
interface Waiting {
  /** Cards of one group are answered by one request, so the first that comes near brings all. */
  readonly group: string;
  readonly start: () => void;
}

const waiting = new Map<Element, Waiting>();

/** Watches for all cards; made for the first one, as Node has no such thing and imports the module too. */
let observer: IntersectionObserver | undefined;

function startNear(entries: readonly IntersectionObserverEntry[]): void {
  const near = entries.filter(({ isIntersecting }) => isIntersecting);
  const groups = near.map(({ target }) => waiting.get(target)?.group);
  for (const [card, { group, start }] of waiting) {
    if (!groups.includes(group)) continue;
    leave(card);
    start();
  }
}

/** Ends the waiting of a card. */
export function leave(card: Element): void {
  waiting.delete(card);
  observer?.unobserve(card);
}

/** Calls `start` once the card, or one of its group, comes near the viewport. */
export function whenNear(card: Element, group: string, start: () => void): void {
  waiting.set(card, { group, start });
  observer ??= new IntersectionObserver(startNear, { rootMargin: '600px' });
  observer.observe(card);
}
