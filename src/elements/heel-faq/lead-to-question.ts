import { bringIntoView } from '../base/bring-into-view.js';
import { isReturn, noteClick, noteLength } from './return-visit.js';

interface Questions extends HTMLElement {
  readonly renderRoot: ShadowRoot | undefined;
  readonly source: Element;
  requestUpdate(): void;
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
  // Where a page has taken away attachShadow there is none.
  const items = renderRoot?.querySelectorAll('.root > .item') ?? [];
  const copies = renderRoot?.querySelectorAll('.prose [id], .prose a[name]') ?? [];
  return [...items, ...copies].find((each) => (each.id || each.getAttribute('name')) === id);
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** What is in an answer has no place before that has opened. */
const whenOpen = (item: Element): Promise<unknown> =>
  Promise.allSettled(
    item
      .querySelector('.answer')!
      .getAnimations()
      .map(({ finished }) => finished),
  );

/**
 * Opens the question that the page's address names, or has in its answer, unless the page has something of
 * that name itself. Whoever arrives there is to be taken to it; whoever comes back finds the page where it
 * was. Of several elements with that question, the first is the place to go to.
 * @param byRouter whether a router may have brought the visitor here
 * @returns nothing where the element has no such place, else how to go there once it is open
 */
export function leadTo(host: Questions, byRouter: boolean): (() => void) | undefined {
  if (!host.isConnected) return undefined;
  connected.add(host);
  const id = fragment();
  const target = id && host.isConnected ? findIn(host, id) : undefined;
  const namesake = target && (host.getRootNode() as Document).getElementById(id);
  if (!target || (namesake && !host.source.contains(namesake) && !host.contains(namesake))) {
    return undefined;
  }
  const item = target.closest('.root > .item');
  if (item) host.show(item.id);
  host.requestUpdate();
  const isElsewhere = [...connected].some(
    (each) => each.isConnected && isBefore(each, host) && findIn(each, id),
  );
  return isElsewhere || isReturn()
    ? () => undefined
    : () => {
        bringIntoView(item ?? target, byRouter);
        item?.querySelector('button')!.focus({ preventScroll: true });
        if (item && item !== target)
          void whenOpen(item).then(() => bringIntoView(target, byRouter));
      };
}

/** Takes away an element that has left the page, as it does when a router goes on. */
export function forget(host: Questions): void {
  connected.delete(host);
  noteLength();
}

/**
 * Follows a link that was clicked, again and again, as a second click changes no address; and after a
 * router that changes it by itself, which no event tells of.
 * @param lead what leads to the address
 */
export function followLink(target: Element, lead: (byRouter: boolean) => void): void {
  const link = target.closest<HTMLAnchorElement>('a[href*="#"]');
  // A link that is copied leads nowhere.
  if (!link || link.part.contains('link')) return;
  noteClick(link.href);
  const before = location.href;
  if (link.href === before) lead(false);
  else {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('hashchange', end);
    };
    const timer = setTimeout(() => {
      end();
      if (location.href !== before && location.href === link.href) lead(true);
    }, 50);
    addEventListener('hashchange', end);
  }
}
