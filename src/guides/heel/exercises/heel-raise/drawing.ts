import { byVariant } from '../../../by-variant.js';
import type { Drawing } from '../../../guide.js';
import { arrow, stage } from '../drawing-pieces.js';

const raise: Drawing = {
  at: [158, 262, 0.72],
  pose: [
    [36, -452],
    [57, 0, 0.62],
    [87, 0, 0.62],
  ],
  behind: stage,
  before: arrow('M112 246v-50m-9 10 9-10 9 10'),
};

export const drawing = byVariant<Drawing>({
  'double-leg': raise,
  'single-leg': {
    ...raise,
    pose: [
      [36, -452],
      [57, 0, 0.62],
      [-146, -174, 1.6, 1.7],
    ],
  },
  'slow-eccentric': { ...raise, before: arrow('M112 166v80m-9-10 9 10 9-10') },
});
