import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isReady, matchLanguage, ready, type Language } from '../../localization/catalogue.js';

type Host = ReactiveControllerHost & Element;

const connected = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/** The closest language stated on the element or around it, through shadow roots; an empty `lang` states none. */
function statedLanguage(element: Element): string | undefined {
  // A server that renders has no tree around the element.
  if (!element.isConnected) return element.getAttribute('lang') || 'en';
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
  #language: Language | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that the element speaks now. */
  get language(): Language {
    return (this.#language ??= this.#read());
  }

  /** Whether its words are here; those of a language with a file of its own come later. */
  get isReady(): boolean {
    return isReady(this.language);
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
    const language = this.#read();
    if (language === this.#language) return;
    this.#speak(language);
    if (this.isReady) return;
    void ready(language).then((spoken) => {
      // The place may have another language by now.
      if (this.#language === language) this.#speak(spoken);
    });
  }

  #speak(language: Language): void {
    this.#language = language;
    this.#host.requestUpdate();
  }

  #read(): Language {
    return matchLanguage(statedLanguage(this.#host) ?? navigator.language);
  }
}
