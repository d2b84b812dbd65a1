import { isReturn, noteClick } from './return-visit.js';

interface Questions extends HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly words: Element;
  readonly updateComplete: Promise<unknown>;
  show(id: string): void;
}

/** Who has questions on the page. */
const connected = new Set<Questions>();

const fragment = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
};

/** The question with this id, or what has it among the author's words that are shown. */
function findIn({ renderRoot }: Questions, id: string): Element | undefined {
  const items = renderRoot.querySelectorAll('.root > .item');
  const copies = renderRoot.querySelectorAll('.prose [id], .prose a[name]');
  return [...items, ...copies].find((each) => (each.id || each.getAttribute('name')) === id);
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** Scrolls there, and once more if a router takes the page to its top after that. */
function scrollTo(place: Element): void {
  place.scrollIntoView();
  const top = () => document.scrollingElement?.scrollTop ?? 0;
  if (!top()) return;
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(type, end, { signal, passive: true });
  }
  setTimeout(end, 500);
  document.addEventListener(
    'scroll',
    () => {
      if (top()) return;
      end();
      place.scrollIntoView();
    },
    { signal },
  );
}

/**
 * Opens the question that the page's address names, or has in its answer. Whoever arrives there is taken to
 * it; whoever comes back finds the page where it was. What the page has under that name itself, and
 * questions of an element further up, come first.
 * @returns whether the address has led to something in the element
 */
export function leadTo(host: Questions): boolean {
  connected.add(host);
  const id = fragment();
  const target = id && host.isConnected ? findIn(host, id) : undefined;
  if (!target) return false;
  const namesake = (host.getRootNode() as Document).getElementById(id);
  if (namesake && !host.words.contains(namesake) && !host.contains(namesake)) return false;
  for (const each of connected) {
    if (!each.isConnected) connected.delete(each);
    else if (isBefore(each, host) && findIn(each, id)) return false;
  }
  const item = target.closest('.root > .item');
  if (item) host.show(item.id);
  if (!isReturn()) {
    void host.updateComplete.then(() => {
      scrollTo(target);
      item?.querySelector('button')!.focus({ preventScroll: true });
    });
  }
  return true;
}

/**
 * Follows a link that was clicked, again and again, as a second click changes no address; and after a
 * router that changes it by itself, which no event tells of.
 */
export function leadToLink(host: Questions, target: Element): void {
  const link = target.closest?.<HTMLAnchorElement>('a[href*="#"]');
  if (!link) return;
  noteClick(link.href);
  if (link.href === location.href) leadTo(host);
  else {
    const before = location.href;
    setTimeout(() => {
      if (location.href !== before && location.href === link.href) leadTo(host);
    }, 50);
  }
}
