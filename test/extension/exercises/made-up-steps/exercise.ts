import type { Exercise } from '../../../../src/guides/guide.js';
import { drawing } from './drawing.js';
import { madeUpStepsFacts } from './facts.js';
import { text } from './text.js';

export const madeUpSteps: Exercise = {
  ...madeUpStepsFacts,
  text,
  drawing,
  movement: () => import('./movement.js'),
  research: () => import('./research.js'),
  advice: () => import('./advice.js'),
};
