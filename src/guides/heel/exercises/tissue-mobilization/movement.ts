import type { MovementStart } from '../../../guide.js';

/** The foot rolls from heel to toes. */
export const movement = (): MovementStart => [[-202], [40]];
