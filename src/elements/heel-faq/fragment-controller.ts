import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { linkTo } from './question-link.js';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

const connected = new Set<FragmentController>();

const follow = (): void => {
  for (const each of connected) each.follow();
};

/** A second click on the same link changes no hash. What was clicked may be no element. */
function followAgain(event: Event): void {
  const [target] = event.composedPath() as Partial<Element>[];
  const link = target?.closest?.<HTMLAnchorElement>('a[href*="#"]');
  if (link?.href === location.href) follow();
}

/**
 * Opens the question that the page's address names, scrolls to it and focuses it: when the page was
 * opened with that address, when the address changes, and when a link to it is clicked again.
 */
export class FragmentController implements ReactiveController {
  readonly #host: Host;
  readonly #open: (id: string) => void;

  /** Whether the address has led to a question once. */
  #hasLed = false;

  constructor(host: Host, open: (id: string) => void) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    // What listens already is not added again.
    addEventListener('hashchange', follow);
    document.addEventListener('click', followAgain);
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size) return;
    removeEventListener('hashchange', follow);
    document.removeEventListener('click', followAgain);
  }

  /** Follows the address for questions that are there only now, unless it has led to one before. */
  followOnce(): void {
    if (!this.#hasLed) this.follow();
  }

  /** Follows the address, unless the page has something of that name itself. */
  follow(): void {
    if (!location.hash) return;
    for (const item of this.#host.renderRoot.querySelectorAll('.root > .item')) {
      const namesake = document.getElementById(item.id);
      if (linkTo(item.id) !== location.href || (namesake && !this.#host.contains(namesake)))
        continue;
      this.#hasLed = true;
      this.#open(item.id);
      void this.#host.updateComplete.then(() => {
        item.scrollIntoView();
        item.querySelector('button')!.focus({ preventScroll: true });
      });
    }
  }
}
