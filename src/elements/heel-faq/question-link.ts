import type { ReactiveControllerHost } from 'lit';

/**
 * The page's address with this fragment; spelled out, as a page's `<base>` would bend a bare `#id`. A
 * server knows no address.
 */
export const linkTo = (id: string): string => {
  const fragment = `#${id}`;
  return globalThis.location ? new URL(fragment, location.href).href : fragment;
};

/** Puts the link to a question on the clipboard, and knows which it was, so that the element can say so. */
export class CopiedLink {
  readonly #host: ReactiveControllerHost;

  /** The question whose link was copied last. */
  question = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Copies the link to the question with this id. */
  async copy(id: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(linkTo(id));
      this.question = id;
      this.#host.requestUpdate();
    } catch {
      // Without a clipboard the address bar shows the link.
      location.hash = id;
    }
  }
}
