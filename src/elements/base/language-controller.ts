import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isReady, matchLanguage, ready, type Language } from '../../localization/catalogue.js';

type Host = ReactiveControllerHost & Element;

const connected = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/**
 * The closest language stated on the element or around it, through shadow roots, else the browser's; an
 * empty `lang` states none. Each tree that it was looked for in is watched, by one observer for all.
 */
function statedLanguage(element: Element): string {
  observer ??= new MutationObserver(() => {
    for (const each of connected) each.resolve();
  });
  const root = element.getRootNode();
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  return (
    element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ??
    ('host' in root ? statedLanguage(root.host as Element) : navigator.language)
  );
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

  /** The language that the element speaks now; off the page, as on a server, the one that it states itself. */
  get language(): Language {
    return this.#language ?? matchLanguage(this.#host.getAttribute('lang') ?? 'en');
  }

  /** Resolves the language before the first render, so that no other one is ever shown first. */
  hostConnected(): void {
    connected.add(this);
    this.resolve();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (!connected.size) observer!.disconnect();
  }

  /** Reads the language of the element's place again. */
  resolve(): void {
    const language = matchLanguage(statedLanguage(this.#host));
    if (language === this.#language) return;
    this.#speak(language);
    if (isReady(language)) return;
    void ready(language).then((spoken) => {
      // The place may have another language by now.
      if (this.#language === language) this.#speak(spoken);
    });
  }

  #speak(language: Language): void {
    this.#language = language;
    this.#host.requestUpdate();
  }
}
