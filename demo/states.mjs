// The table of states: every element in every state that elements.html and live.html show.
//
// A state has an id, a title, perhaps a note, and the elements that show it (see states/element.mjs).
// `shape` says how the elements stand on the page:
//   pairs         each one beside itself in the other languages (where nothing is said)
//   boxes         all of them in a box a language, one below the other
//   pair-of-boxes all of them in a box a language, side by side
//   bare          all of them without a box
import { exerciseCards } from './states/exercise-cards.mjs';
import { guides } from './states/guides.mjs';
import { places } from './states/places.mjs';
import { practices } from './states/practices.mjs';
import { products } from './states/products.mjs';
import { questionsAndAnswers } from './states/questions.mjs';

export { withShops } from './states/with-shops.mjs';

/** The states of every element, under a heading each. */
export const states = [
  { title: 'Exercise cards', states: exerciseCards },
  { title: 'Today’s practice', states: practices },
  { title: 'Questions and answers', states: questionsAndAnswers },
  { title: 'Guides', states: guides },
  { title: 'Products', states: products },
  { title: 'Places', states: places },
];
