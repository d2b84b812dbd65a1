import type { MovementStart } from '../../../guide.js';

/** The arch rises. */
export const movement = (): MovementStart => [[], [57, 0, 0, 0, 0]];
