// Registers every element, in the order that makes the smallest built file.
import './elements/product-upsell/define.js';
import './elements/heel-faq/define.js';
import './elements/heel-exercise-card/define.js';

// What few pages have is a file of its own, which is fetched once it stands on the page.
if (globalThis.document) {
  const look = () => {
    if (!document.querySelector('heel-guide')) return;
    observer.disconnect();
    void import('./elements/heel-guide/define.js');
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
