import type { Drawing } from '../../../guide.js';
import { arrow, stage } from '../drawing-pieces.js';

export const drawing = (): Drawing => ({
  at: [184, 262, 0.29],
  pose: [
    [42, -472, 0.06],
    [57, -50, 0.6, 0.5],
    [79, -50, 0.6, 0.5],
    [104, -500, -1.2],
  ],
  behind: stage,
  before: arrow('M146 250v-40m-9 10 9-10 9 10M270 250v-40m-9 10 9-10 9 10'),
});
