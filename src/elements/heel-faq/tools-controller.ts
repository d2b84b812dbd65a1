import type { ReactiveController } from 'lit';
import { load } from '../base/load.js';
import type { QuestionTools, QuestionsHost } from './question-tools.js';

/**
 * Fetches what few ask of questions, once somebody does: a link into them, a tap on the words that the
 * author wrote, or one of the author's attributes.
 */
export class ToolsController implements ReactiveController {
  readonly #host: QuestionsHost;

  #asked: Promise<unknown> | undefined;

  /** The tools, once somebody has asked. */
  declare tools: QuestionTools | undefined;

  constructor(host: QuestionsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#see);
    document.addEventListener('click', this.#see);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#see);
    document.removeEventListener('click', this.#see);
  }

  hostUpdated(): void {
    if (location.hash || this.#host.expandAll || this.#host.structuredData) this.#ask();
  }

  // What was clicked may be no element.
  readonly #see = (event: Event): void => {
    const [target] = event.composedPath() as (Partial<Element> | Window)[];
    if (
      target === window ||
      (target as Partial<Element>).closest?.('a[href*="#"]') ||
      this.#host.source.contains(target as Node)
    )
      this.#ask(event, target);
  };

  #ask(event?: Event, target?: unknown): void {
    // An update asks once; asking for a file is one.
    if (this.#asked && !event) return;
    this.#asked = load(this.#host, () => import('./question-tools.js')).then((part) => {
      this.tools ??= part && new part.QuestionTools(this.#host);
      return event && this.tools?.see(event, target);
    });
    this.#host.pending = Promise.all([this.#host.pending, this.#asked]);
  }
}
