import { byVariant } from '../../../by-variant.js';
import type { Drawing, Points, Pose } from '../../../guide.js';
import { floor } from '../drawing-pieces.js';

/** Leaning against a wall, with one muscle of the calf marked. */
const against = (pose: Pose, muscle: Points): Drawing => ({
  at: [95, 262, 0.34],
  pose,
  muscle,
  behind: [
    ['backdrop', 'M50 262a150 150 0 0 1 215-135v135z'],
    ['prop', 'M265 0h135v262h-135z'],
    floor,
  ],
});

export const drawing = byVariant({
  gastrocnemius: against(
    [[177, -379, 0.42], [57], [340], [487, -570, 3.14]],
    [-14, -200, -34, -140, -20, -80, -8, -110, -4, -170],
  ),
  soleus: against(
    [[158, -370, 0.32], [127], [325], [487, -545, 3.14]],
    [-18, -126, -28, -94, -18, -50, -16, -12, -8, -16, -4, -90],
  ),
});
