/** Registers every element. */
import './elements/heel-exercise-card/define.js';
import './elements/heel-faq/define.js';
import './elements/product-upsell/define.js';
