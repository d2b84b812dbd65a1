// Registers every element, in the order that makes the smallest built file.
import './elements/product-upsell/define.js';
import './elements/heel-faq/define.js';
import './elements/heel-exercise-card/define.js';
import { loadOnPresence } from './elements/base/load-on-presence.js';

loadOnPresence('heel-guide', () => import('./elements/heel-guide/define.js'));
