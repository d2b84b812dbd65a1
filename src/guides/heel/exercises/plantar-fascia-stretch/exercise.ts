import type { Exercise } from '../../../guide.js';
import { drawing } from './drawing.js';
import { plantarFasciaStretchFacts } from './facts.js';
import { text } from './text.js';

export const plantarFasciaStretch: Exercise = {
  ...plantarFasciaStretchFacts,
  text,
  drawing,
  movement: () => import('./movement.js'),
  research: () => import('./research.js'),
  advice: () => import('./advice.js'),
};
