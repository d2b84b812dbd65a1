import type { Exercise } from '../../../guide.js';
import { drawing } from './drawing.js';
import { shortFootFacts } from './facts.js';
import { text } from './text.js';

export const shortFoot: Exercise = {
  ...shortFootFacts,
  text,
  drawing,
  movement: () => import('./movement.js'),
  research: () => import('./research.js'),
  advice: () => import('./advice.js'),
};
