// How a state of the tables stands on a page.
import { element, html } from '../html.mjs';
import { inLanguage, languages } from '../languages.mjs';

const inLanguages = (values = {}, language) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, inLanguage(value, language)]),
  );

const one = ({ tag, attributes, children }, language) =>
  element(
    tag,
    { lang: language, ...inLanguages(attributes, language) },
    inLanguage(children, language),
  );

const pair = (content) => html`<div class="pair">${content}</div>`;

const shapes = {
  pairs: ({ elements, spoken }) =>
    elements.map((each) => pair(spoken.map((language) => one(each, language)))),
  boxes: ({ elements, spoken, box }) =>
    spoken.map((language) =>
      element(
        'div',
        box,
        elements.map((each) => one(each, language)),
      ),
    ),
  'pair-of-boxes': (state) => pair(shapes.boxes(state)),
  bare: ({ elements, spoken }) =>
    spoken.flatMap((language) => elements.map((each) => one(each, language))),
};

/** The elements of a state, in every language that it speaks. */
export const stateElements = ({ shape = 'pairs', languages: spoken, ...state }) =>
  shapes[shape]({ ...state, spoken: spoken ?? Object.keys(languages) });
