import type { MovementStart } from '../../../guide.js';

/** The toes bend towards the shin. */
export const movement = (): MovementStart => [[], [262, 120, -1.57, -1.5]];
