import { languages } from '../languages.mjs';
import { article } from './article.mjs';
import { elements } from './elements.mjs';
import { endOfDemo } from './end-of-demo.mjs';
import { live } from './live.mjs';
import { plainPages } from './plain.mjs';

/** Every page of the demo, by its file. */
export const pages = () => ({
  ...Object.fromEntries(
    Object.entries(languages).map(([code, { article: name }]) => [name, article(code)]),
  ),
  ...Object.fromEntries(plainPages()),
  'elements.html': elements(),
  'live.html': live(),
  'end-of-demo.html': endOfDemo(),
});
