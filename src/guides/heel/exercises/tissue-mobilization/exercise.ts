import type { Exercise } from '../../../guide.js';
import { drawing } from './drawing.js';
import { tissueMobilizationFacts } from './facts.js';
import { text } from './text.js';

export const tissueMobilization: Exercise = {
  ...tissueMobilizationFacts,
  text,
  drawing,
  movement: () => import('./movement.js'),
  research: () => import('./research.js'),
  advice: () => import('./advice.js'),
};
