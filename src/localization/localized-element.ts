import { ReactiveElement } from './reactive-element.js';
import { inLanguage, matchLanguage, type Language } from './catalogue.js';

const connected = new Set<LocalizedElement>();
let observer: MutationObserver | undefined;

/** Watches `lang` wherever an element could inherit it from: its own tree and the tree of each host around it. */
function watchLanguage(element: LocalizedElement): void {
  connected.add(element);
  observer ??= new MutationObserver(() => {
    for (const each of connected) each.resolveLanguage();
  });
  for (
    let root: Node | undefined = element.getRootNode();
    root;
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined
  ) {
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  }
}

function unwatchLanguage(element: LocalizedElement): void {
  connected.delete(element);
  if (connected.size === 0) observer?.disconnect();
}

/** The closest language stated on the element or around it, through shadow roots; an empty `lang` states none. */
function statedLanguage(element: Element): string | undefined {
  for (let node: Element | undefined = element; node;) {
    const closest: Element | null = node.closest('[lang]:not([lang=""])');
    if (closest) return closest.getAttribute('lang')!;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/**
 * An element that speaks the language of its place: its own `lang`, else the closest ancestor's,
 * else the visitor's browser's. It follows when any of them changes.
 */
export abstract class LocalizedElement extends ReactiveElement {
  #language: Language = 'en';

  /** The language that the element speaks now. */
  get language(): Language {
    return this.#language;
  }

  override connectedCallback(): void {
    // Resolved before the first render, so that no other language is ever shown first.
    this.resolveLanguage();
    watchLanguage(this);
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    unwatchLanguage(this);
  }

  /**
   * Reads the language of the element's place again, when a `lang` attribute changes around it.
   * @protected
   */
  resolveLanguage(): void {
    const language = matchLanguage(statedLanguage(this) ?? navigator.language);
    if (language === this.#language) return;
    this.#language = language;
    this.requestUpdate();
  }

  protected override update(): void {
    inLanguage(this.#language, () => super.update());
  }
}
