import type { LitElement, ReactiveController } from 'lit';
import { readAuthorQuestions, type AuthorContent } from './author-questions.js';

/** Reads what the author wrote inside the element once that is on the page, and again whenever it changes there. */
export class AuthorQuestionsController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;

  /** What the author wrote. A change of it is one of `author` to the element. */
  content: AuthorContent = { lang: undefined, intro: [], questions: [] };

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer ??= new MutationObserver(() => this.#read());
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const before = this.content;
    this.content = readAuthorQuestions(this.#host);
    this.#host.requestUpdate('author', before);
  }
}
