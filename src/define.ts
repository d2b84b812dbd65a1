// Registers every element, in the order that makes the smallest built file.
import './elements/product-upsell/define.js';
import './elements/heel-faq/define.js';
import './elements/heel-exercise-card/define.js';
import { load } from './elements/base/load.js';

// The guide's file is fetched once a guide stands on the page, as few pages have one. Where it cannot be had, the
// author's words stay.
if (globalThis.document) {
  const guides = document.getElementsByTagName('heel-guide');
  const look = () => {
    if (!guides[0]) return;
    observer.disconnect();
    void load(
      { localName: 'heel-guide', requestUpdate() {} },
      () => import('./elements/heel-guide/define.js'),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
