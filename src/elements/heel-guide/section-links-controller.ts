import type { ReactiveController } from 'lit';
import type { HeelElement } from '../base/heel-element.js';
import { linkTo } from '../heel-faq/question-link.js';

/** A page that is loaded again, or come back to, stays where the visitor was. */
const isReturn = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');

/** The browser's name for the present place in the history. */
const entryId = (): unknown =>
  (window as { navigation?: { currentEntry?: { id: string } } }).navigation?.currentEntry?.id;

/**
 * Leads to what the page's address names in the element: when the page was opened with that address, when the
 * address changes, and when a link to it is clicked again. A browser looks for ids in the page alone.
 */
export class SectionLinksController implements ReactiveController {
  readonly #host: HeelElement;
  readonly #onLead: () => void;
  #hasFollowed = false;

  /** The places in the history where the visitor has been, in browsers that name them: they scroll by themselves on the way back. */
  readonly #been = new Set<unknown>();

  /** @param onLead what is done before somebody is led */
  constructor(host: HeelElement, onLead: () => void) {
    this.#host = host;
    this.#onLead = onLead;
    host.addController(this);
  }

  hostConnected(): void {
    this.#been.add(entryId());
    addEventListener('hashchange', this.#followNew);
    document.addEventListener('click', this.#followAgain);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followNew);
    document.removeEventListener('click', this.#followAgain);
  }

  hostUpdated(): void {
    if (this.#hasFollowed) return;
    this.#hasFollowed = true;
    if (!isReturn()) void this.#follow();
  }

  #followNew = (): void => {
    const id = entryId();
    if (!id || !this.#been.has(id)) void this.#follow();
    this.#been.add(id);
  };

  /**
   * A second click on the same link changes no hash. One of the element's own leads to the page's address of
   * this moment, which a script may have changed since it was rendered.
   */
  #followAgain = (event: Event): void => {
    const [target] = event.composedPath() as Partial<Element>[];
    const link = target?.closest?.<HTMLAnchorElement>('a[href]');
    if (!link?.hash) return;
    const { renderRoot } = this.#host;
    const id = link.hash.slice(1);
    if (renderRoot.contains(link) && renderRoot.getElementById(id)) link.href = linkTo(id);
    if (link.href === location.href) void this.#follow();
  };

  /** Follows the address, once all is there, unless the page shows something of that name itself. */
  #follow = async (): Promise<void> => {
    const id = location.hash.slice(1);
    if (!id) return;
    await this.#host.updateComplete;
    const place = this.#host.renderRoot.getElementById(id);
    if (!place || document.getElementById(id)?.checkVisibility()) return;
    this.#onLead();
    await this.#host.updateComplete;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };
}
