/** The script tag's entry with what test/extension/ adds to the product. */
import { define } from '../../src/elements/base/define.js';
import '../../src/elements/product-upsell/define.js';
import { ExtendedCard, ExtendedFaq } from './extended-elements.js';

define('heel-exercise-card', ExtendedCard);
define('heel-faq', ExtendedFaq);

// What few pages have is a file of its own, as it is in the product.
if (document.querySelector('heel-guide')) {
  void import('../../src/elements/heel-guide/define.js');
}
if (document.querySelector('heel-practice')) {
  void import('../../src/elements/heel-practice/define.js');
}
