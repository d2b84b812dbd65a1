import { load } from './load.js';

/**
 * Has a file fetched once an element that it registers stands on the page: few pages have one. Where it cannot be had,
 * the author's words stay.
 */
export function loadOnPresence(localName: string, fetch: () => Promise<unknown>): void {
  if (!globalThis.document) return;
  const elements = document.getElementsByTagName(localName);
  const look = () => {
    if (!elements.length) return;
    observer.disconnect();
    void load({ localName, requestUpdate() {} }, fetch);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
