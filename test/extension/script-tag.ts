/** The script tag's entry with what test/extension/ adds to the product. */
import { define } from '../../src/elements/base/define.js';
import '../../src/elements/product-upsell/define.js';
import { ExtendedCard, ExtendedFaq } from './extended-elements.js';

define('heel-exercise-card', ExtendedCard);
define('heel-faq', ExtendedFaq);
