/** What a visitor does who takes the page over. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'click'];

/** How long a page may take until all of it is there. */
const settling = 5000;

/** How long a router takes until it has taken the page to its top. */
const routing = 500;

/**
 * Scrolls to a place and keeps it in view while the page above it still grows, or goes to its top once more, as
 * it does after a router. It ends when the visitor acts.
 * @param byRouter whether a router may have brought the visitor here
 */
export function bringIntoView(place: Element, byRouter = false): void {
  const scroll = () => place.scrollIntoView();
  scroll();
  const top = () => document.scrollingElement?.scrollTop ?? 0;
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  for (const type of acts) addEventListener(type, end, { signal, passive: true });
  setTimeout(end, settling);
  const growth = new ResizeObserver(scroll);
  growth.observe(document.body);
  signal.addEventListener('abort', () => growth.disconnect());
  if (!byRouter || !top()) return;
  const since = performance.now();
  document.addEventListener(
    'scroll',
    () => {
      if (!top() && performance.now() - since < routing) scroll();
    },
    { signal },
  );
}
