import type { Exercise } from '../../../guide.js';
import { drawing } from './drawing.js';
import { calfStretchFacts } from './facts.js';
import { text } from './text.js';

export const calfStretch: Exercise = {
  ...calfStretchFacts,
  text,
  drawing,
  movement: () => import('./movement.js'),
  research: () => import('./research.js'),
  advice: () => import('./advice.js'),
};
