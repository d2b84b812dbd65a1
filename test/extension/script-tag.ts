/** The script tag's entry with what test/extension/ adds to the product. */
import { define } from '../../src/elements/base/define.js';
import '../../src/elements/heel-faq/define.js';
import '../../src/elements/product-upsell/define.js';
import { ExtendedCard } from './extended-card.js';

define('heel-exercise-card', ExtendedCard);
