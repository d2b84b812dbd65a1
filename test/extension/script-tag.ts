/** The script tag's entry with what test/extension/ adds to the product. */
import '../../src/embed/script-tag.js';
