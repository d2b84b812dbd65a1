import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchLanguage, type Language } from '../../localization/catalogue.js';

type Host = ReactiveControllerHost & Element;

const connected = new Set<LanguageController>();
let observer: MutationObserver | undefined;

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
 * The language of an element's place: its own `lang`, else the closest ancestor's, else the visitor's
 * browser's. The element renders again when any of them changes.
 */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #language: Language = 'en';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that the element speaks now. */
  get language(): Language {
    return this.#language;
  }

  /** Resolves the language before the first render, so that no other one is ever shown first. */
  hostConnected(): void {
    this.resolve();
    connected.add(this);
    // One observer watches for all: the element's own tree, and the tree of each host around it.
    observer ??= new MutationObserver(() => {
      for (const each of connected) each.resolve();
    });
    for (
      let root: Node | undefined = this.#host.getRootNode();
      root;
      root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined
    ) {
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) observer?.disconnect();
  }

  /** Reads the language of the element's place again. */
  resolve(): void {
    const language = matchLanguage(statedLanguage(this.#host) ?? navigator.language);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
