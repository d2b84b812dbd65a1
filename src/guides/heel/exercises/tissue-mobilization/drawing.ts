import { byVariant } from '../../../by-variant.js';
import type { Drawing } from '../../../guide.js';
import { arrow, stage } from '../drawing-pieces.js';

/** A foot on something round. */
const massage = (radius: number, core: number): Drawing => ({
  at: [140, 262, 2],
  pose: [
    [-166, -266],
    [76, 5 - 2 * radius],
  ],
  roller: [radius, core],
  behind: stage,
  before: arrow('M60 244h-34m10-9-10 9 10 9M340 244h34m-10-9 10 9-10 9'),
});

export const drawing = byVariant({
  'massage-ball': massage(16, 0),
  'foam-roller': massage(27, 13),
});
