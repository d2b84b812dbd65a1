import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { HeelElement } from './heel-element.js';
import { LaterFile } from './later-file.js';
import { renderLoadFailure } from './load-failure-view.js';

type View = () => TemplateResult;

/**
 * A disclosure whose content is a file of its own. It is fetched when somebody opens it, and again
 * at the next opening, or with a button, if that failed.
 */
export class DisclosureController implements ReactiveController {
  readonly #host: HeelElement;
  readonly #fetch: () => Promise<View>;
  #file: LaterFile<View>;
  #details: HTMLDetailsElement | undefined;
  #hadFocus: boolean | undefined;

  /** @param fetch imports what renders the content */
  constructor(host: HeelElement, fetch: () => Promise<View>) {
    this.#host = host;
    this.#fetch = fetch;
    this.#file = new LaterFile(host, fetch);
    host.addController(this);
  }

  /** Lets go of the content, as there is another one to be had now. */
  reset(): void {
    this.#file = new LaterFile(this.#host, this.#fetch);
  }

  /** Whether focus is in the disclosure now. */
  get #hasFocus(): boolean | undefined {
    return this.#details?.contains(this.#host.renderRoot.activeElement);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#hasFocus;
  }

  /** Asks for what an open disclosure has not got, and keeps the keyboard's place when a button has gone. */
  hostUpdated(): void {
    const details = this.#details;
    if (!details?.isConnected) return;
    if (details.open && !this.#file.isAsked) void this.#file.get();
    if (this.#hadFocus && !this.#hasFocus) details.querySelector('summary')!.focus();
  }

  #toggle = (event: Event): void => {
    this.#details = event.target as HTMLDetailsElement;
    if (this.#details.open && !this.#file.part) void this.#file.get();
  };

  /** The disclosure under its label, as a part of the host. */
  render(part: string, label: string): TemplateResult {
    return html`<details part=${part} @toggle=${this.#toggle}>
      <summary>${label}</summary>
      ${this.#file.part?.() ?? renderLoadFailure(this.#file, () => this.#file.get())}
    </details>`;
  }
}
