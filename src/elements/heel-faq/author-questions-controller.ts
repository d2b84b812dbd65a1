import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readAuthorQuestions, type AuthorContent } from './author-questions.js';

type Host = ReactiveControllerHost & Element;

/** Reads what the author wrote inside the element once that is on the page, and again whenever it changes there. */
export class AuthorQuestionsController implements ReactiveController {
  readonly #host: Host;
  readonly #take: (content: AuthorContent) => void;
  #observer: MutationObserver | undefined;

  constructor(host: Host, take: (content: AuthorContent) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer ??= new MutationObserver(this.#read);
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read = (): void => this.#take(readAuthorQuestions(this.#host));
}
