import { byVariant } from '../../../by-variant.js';
import type { MovementStart, Points } from '../../../guide.js';

const hip: Points = [24, -422];
const near: Points = [57, 0, 0];

/** The heels leave the floor. Slow lowering is the same way at another pace. */
export const movement = byVariant<MovementStart>({
  'double-leg': [hip, near, [87, 0, 0]],
  'single-leg': [hip, near, [-154, -138]],
});
