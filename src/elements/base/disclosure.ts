import { html, nothing, type TemplateResult } from 'lit';
import type { HeelElement } from './heel-element.js';
import { load } from './load.js';

/**
 * A disclosure whose content is a file of its own. It is fetched when somebody opens it, and
 * again the next time if that failed.
 */
export class Disclosure<Details extends readonly unknown[]> {
  #host: HeelElement;
  #part: () => Promise<(...details: Details) => TemplateResult>;
  #content: ((...details: Details) => TemplateResult) | undefined;

  constructor(host: HeelElement, part: () => Promise<(...details: Details) => TemplateResult>) {
    this.#host = host;
    this.#part = part;
  }

  #open = async (): Promise<void> => {
    this.#content ??= await load(this.#host, this.#part);
    this.#host.requestUpdate();
  };

  /** The disclosure under its label, as a part of the host. */
  render(part: string, label: string, ...details: Details): TemplateResult {
    return html`<details part=${part} @toggle=${this.#open}>
      <summary>${label}</summary>
      ${this.#content?.(...details) ?? nothing}
    </details>`;
  }
}
