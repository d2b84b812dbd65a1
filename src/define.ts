// Registers the elements that most pages have; the order is that in which the built file is smallest.
import './elements/product-upsell/define.js';
import './elements/heel-faq/define.js';
import './elements/heel-exercise-card/define.js';
import { load } from './elements/base/load.js';

// What few pages have is a file of its own, fetched once it stands on the page. Where it cannot be had, the author's
// words stay.
if (globalThis.document) {
  const files = new Map<string, () => Promise<unknown>>([
    ['heel-guide', () => import('./elements/heel-guide/define.js')],
    ['heel-practice', () => import('./elements/heel-practice/define.js')],
  ]);
  const look = () => {
    for (const [localName, file] of files) {
      if (!document.getElementsByTagName(localName)[0]) continue;
      files.delete(localName);
      void load({ localName, requestUpdate() {} }, file);
    }
    if (!files.size) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
