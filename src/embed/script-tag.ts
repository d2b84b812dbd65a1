/** The script tag's entry: one file that registers every element, in every language. */
import '../define.js';
