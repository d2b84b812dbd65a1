import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { renderExpandAll } from './expand-all-view.js';
import { leadTo, leadToLink } from './lead-to-question.js';
import { describeQuestions, forgetQuestions } from './structured-data.js';
import { openTapped } from './tapped-question.js';

/** An element with questions, as far as what works for it knows it. */
export interface QuestionsHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot: ShadowRoot;
  /** What the author's words stand in. */
  readonly words: Element;
  readonly expandAll: boolean;
  readonly structuredData: boolean;
  show(id: string): void;
  hide(id: string): void;
}

/**
 * What few visitors and few authors ask of questions: links into them, taps that come again, a button for
 * all of them, and data for search engines. A file of its own for that reason.
 */
export class QuestionTools implements ReactiveController {
  readonly #host: QuestionsHost;

  /** Whether the address has led to a question once. */
  #hasLed = false;

  constructor(host: QuestionsHost) {
    this.#host = host;
    host.addController(this);
    this.hostUpdated();
    host.requestUpdate();
  }

  hostDisconnected(): void {
    forgetQuestions(this.#host);
  }

  /** Follows the address to questions that are there only now, unless it has led to one before. */
  hostUpdated(): void {
    if (!this.#hasLed && this.#host.hasUpdated) this.#hasLed = leadTo(this.#host);
    describeQuestions(this.#host);
  }

  /** Answers an event of the page's that may ask for a question, at what it happened to. */
  see(event: Event, target: unknown): void {
    if (event.type === 'hashchange') {
      this.#hasLed = leadTo(this.#host) || this.#hasLed;
    } else if (target instanceof Element) {
      if (this.#host.contains(target) || this.#host.words.contains(target)) {
        openTapped(this.#host, target, event as MouseEvent);
      }
      leadToLink(this.#host, target);
    }
  }

  /** The button that opens or closes all answers. */
  renderExpandAll(ids: readonly string[], open: ReadonlySet<string>): TemplateResult {
    return renderExpandAll(this.#host, ids, open);
  }
}
