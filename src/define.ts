// Registers every element, in the order that makes the smallest built file.
import './elements/product-upsell/define.js';
import './elements/heel-faq/define.js';
import './elements/heel-exercise-card/define.js';
