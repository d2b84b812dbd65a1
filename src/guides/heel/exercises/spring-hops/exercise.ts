import type { Exercise } from '../../../guide.js';
import { drawing } from './drawing.js';
import { springHopsFacts } from './facts.js';
import { text } from './text.js';

export const springHops: Exercise = {
  ...springHopsFacts,
  text,
  drawing,
  movement: () => import('./movement.js'),
  research: () => import('./research.js'),
  advice: () => import('./advice.js'),
};
