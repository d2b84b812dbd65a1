/** The script tag's entry: one file that registers every element, in every language. */
// The bundle keeps this order, and like beside like packs better: styles, then words, then the rest.
import '../elements/theme.styles.js';
import '../elements/heel-exercise-card/heel-exercise-card.styles.js';
import '../elements/heel-exercise-card/illustration/illustration.styles.js';
import '../elements/heel-faq/heel-faq.styles.js';
import '../elements/product-upsell/product-upsell.styles.js';
import '../content/exercises.js';
import '../content/faq.js';
import '../content/help.js';
import '../define.js';
