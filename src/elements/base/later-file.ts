import { html, nothing } from 'lit';
import { msg } from '../../localization/catalogue.js';
import type { HeelElement } from './heel-element.js';
import { warn } from './warn.js';

/** A part of the product that is a file of its own. It is fetched when somebody asks for it, and anew after it could not be had. */
export class LaterFile<Part> {
  readonly #host: HeelElement;
  readonly #fetch: () => Promise<Part>;
  #failures = 0;

  /** Whether anybody has asked for it. */
  isAsked = false;

  /** Whether it could not be had when it was asked for last. */
  hasFailed = false;

  /** What is in it, once it is there. */
  part: Part | undefined;

  /** @param fetch imports the file; called again for every try */
  constructor(host: HeelElement, fetch: () => Promise<Part>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** The part, or nothing where it cannot be had; the page stays as it is. */
  async get(): Promise<Part | undefined> {
    this.isAsked = true;
    this.hasFailed = false;
    this.#host.requestUpdate();
    try {
      this.part = await this.#fetch();
    } catch {
      this.hasFailed = true;
      this.#failures++;
      warn(`<${this.#host.localName}>: a part could not be loaded.`);
    }
    this.#host.requestUpdate();
    return this.part;
  }

  /**
   * Says that the part could not be had, in the place where it was asked for. What says so is there
   * before its words, as screen readers miss a status that comes with them.
   * @param tryAgain what a button below the sentence does, where nothing else asks again
   */
  renderFailure(tryAgain?: () => unknown): unknown {
    const { isAsked, hasFailed, part } = this;
    if (!isAsked || part) return nothing;
    return html`<p role="status" part=${hasFailed ? 'load-failed' : nothing}>
        ${
          hasFailed
            ? msg('This part could not be loaded.', {
                desc: 'Stands where a piece of the page was asked for that is a file of its own.',
              })
            : nothing
        }
      </p>
      ${
        tryAgain && this.#failures
          ? html`<button class="pill" part="try-again" @click=${tryAgain}>
              ${msg('Try again', { desc: 'Button below "This part could not be loaded."' })}
            </button>`
          : nothing
      }`;
  }
}
