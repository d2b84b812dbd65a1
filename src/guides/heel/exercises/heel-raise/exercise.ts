import type { Exercise } from '../../../guide.js';
import { drawing } from './drawing.js';
import { heelRaiseFacts } from './facts.js';
import { text } from './text.js';

export const heelRaise: Exercise = {
  ...heelRaiseFacts,
  text,
  drawing,
  movement: () => import('./movement.js'),
  research: () => import('./research.js'),
  advice: () => import('./advice.js'),
};
