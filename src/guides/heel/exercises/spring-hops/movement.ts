import type { MovementStart } from '../../../guide.js';

/** From bent knees into the air. */
export const movement = (): MovementStart => [
  [10, -400, 0.2],
  [57, 0, 0, 0],
  [79, 0, 0, 0],
  [60, -440, -1],
];
