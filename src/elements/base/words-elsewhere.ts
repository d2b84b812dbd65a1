import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ShadowRoot;
  readonly from: string;
  source: Element;
  readWords(): void;
  readonly isReading?: boolean;
  warnInvalidAttribute(attribute: string, value: unknown, accepted: string): void;
}

/**
 * Finds the author's words where `from` says they are, whenever they come, and hides them while the element
 * shows something in their place. They are hidden by a style sheet of the page's, so that they stay as they
 * are, and are seen again once the element goes.
 */
export class WordsElsewhere implements ReactiveController {
  readonly #host: Host;
  readonly #page = new MutationObserver(() => this.#find());
  readonly #shown = new MutationObserver(() => this.#hide());
  #root: Document | ShadowRoot | undefined;
  #sheet: CSSStyleSheet | undefined;
  #rule = '';
  #from: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    document.addEventListener('DOMContentLoaded', () => this.#find(), { once: true });
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#page.observe(this.#root, { subtree: true, childList: true, attributeFilter: ['id'] });
    this.#shown.observe(this.#host.renderRoot, { subtree: true, childList: true });
    this.#find();
  }

  hostDisconnected(): void {
    this.#page.disconnect();
    this.#shown.disconnect();
    this.#show();
  }

  hostUpdated(): void {
    if (this.#host.from === this.#from) return;
    this.#from = this.#host.from;
    this.#find();
  }

  get #id(): string {
    return this.#host.from.trim().replace(/^#/, '');
  }

  /** Takes the words of what is there now, else those inside. */
  #find(): void {
    const host = this.#host;
    const found = this.#root?.getElementById(this.#id);
    // What the element is in, or holds, cannot stand in another place.
    const isBeside = found && !found.contains(host) && !host.contains(found);
    const isLate = !found && document.readyState === 'loading';
    if (host.from.trim() && !isBeside && !isLate) {
      host.warnInvalidAttribute('from', host.from, '# and the id of an element beside it');
    }
    const words = isBeside ? found : host;
    if (words !== host.source) {
      host.source = words;
      host.readWords();
      host.requestUpdate();
    }
    this.#hide();
  }

  /**
   * Hides the words, unless there is nothing in their place: a slot for them says so. What is meant for another
   * slot cannot come from elsewhere.
   */
  #hide(): void {
    const { source, renderRoot } = this.#host;
    const rule =
      source === this.#host ||
      this.#host.isReading ||
      source.querySelector('[slot]:not([slot=fallback])') ||
      renderRoot.querySelector('slot[name=fallback]')
        ? ''
        : `#${CSS.escape(source.id)} { display: none !important; }`;
    if (this.#rule === rule) return;
    this.#show();
    this.#rule = rule;
    if (!rule) return;
    const { defaultView } = this.#host.ownerDocument;
    this.#sheet = new (defaultView ?? window).CSSStyleSheet();
    this.#sheet.replaceSync(rule);
    this.#root!.adoptedStyleSheets.push(this.#sheet);
  }

  #show(): void {
    const sheets = this.#root?.adoptedStyleSheets;
    const index = this.#sheet && sheets ? sheets.indexOf(this.#sheet) : -1;
    if (index >= 0) sheets!.splice(index, 1);
    this.#sheet = undefined;
    this.#rule = '';
  }
}
