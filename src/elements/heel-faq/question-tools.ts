import { css, type CSSResult, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { renderExpandAll } from './expand-all-view.js';
import { followLink, forget, leadTo } from './lead-to-question.js';
import { describeQuestions, forgetQuestions } from './structured-data.js';
import { openTapped } from './tapped-question.js';

export { bringIntoView } from '../base/bring-into-view.js';

/** An element with questions, as far as what works for it knows it. */
export interface QuestionsHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot: ShadowRoot;
  /** What the author's words stand in. */
  readonly source: Element;
  readonly expandAll: boolean;
  readonly structuredData: boolean;
  pending: Promise<unknown> | undefined;
  show(id: string): void;
  adopt(styles: CSSResult): void;
}

const styles = css`
  [part='expand-all'] {
    min-block-size: 44px;
    padding-inline: 1.25em;
  }
`;

/**
 * What few visitors and few authors ask of questions: links into them, taps that come again, a button for
 * all of them, and data for search engines. A file of its own for that reason.
 */
export class QuestionTools implements ReactiveController {
  readonly #host: QuestionsHost;

  /** Whether the address has led to a question once. */
  #hasLed = false;

  /** Goes to where the address leads, once it is open. */
  #go: (() => void) | undefined;

  constructor(host: QuestionsHost) {
    this.#host = host;
    host.adopt(styles);
    host.addController(this);
    this.hostUpdated();
    host.requestUpdate();
  }

  hostDisconnected(): void {
    forget(this.#host);
    forgetQuestions(this.#host);
  }

  /** Follows the address to questions that are there only now, unless it has led to one before. */
  hostUpdated(): void {
    const go = this.#go;
    this.#go = undefined;
    go?.();
    if (!this.#hasLed && this.#host.hasUpdated) this.#lead(true);
    describeQuestions(this.#host);
  }

  #lead(byRouter: boolean): void {
    this.#go = leadTo(this.#host, byRouter);
    this.#hasLed ||= Boolean(this.#go);
  }

  /** Answers an event of the page's that may ask for a question, at what it happened to. */
  async see(event: Event, target: unknown): Promise<void> {
    if (event.type === 'hashchange') this.#lead(false);
    else if (target instanceof Element) {
      followLink(target, (byRouter) => this.#lead(byRouter));
      if (this.#host.source.contains(target)) {
        await openTapped(this.#host, target, event as MouseEvent);
      }
    }
  }

  readonly renderExpandAll = renderExpandAll;
}
