import { warn } from './warn.js';

/** An element that asks for a file. */
export interface FileHost {
  readonly localName: string;
  requestUpdate(): void;
}

/** A part of the product that is a file of its own. It is fetched when somebody asks for it, and anew after it could not be had. */
export class LaterFile<Part> {
  readonly #host: FileHost;
  readonly #fetch: () => Promise<Part>;

  /** Whether anybody has asked for it. */
  declare isAsked: boolean | undefined;

  /** Whether it could not be had when it was asked for last. */
  declare hasFailed: boolean | undefined;

  /** Whether it has been asked for and has not come. */
  get isPending(): boolean | undefined {
    return this.isAsked && !this.part && !this.hasFailed;
  }

  /** Whether it ever could not be had. */
  declare hasFailedOnce: boolean | undefined;

  /** What is in it, once it is there. */
  declare part: Part | undefined;

  /** @param fetch imports the file; called again for every try */
  constructor(host: FileHost, fetch: () => Promise<Part>) {
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
      this.hasFailed = this.hasFailedOnce = true;
      warn(`<${this.#host.localName}>: a part could not be loaded.`);
    }
    this.#host.requestUpdate();
    return this.part;
  }
}
