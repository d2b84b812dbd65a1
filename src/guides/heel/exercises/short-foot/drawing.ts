import { byVariant } from '../../../by-variant.js';
import type { Drawing } from '../../../guide.js';
import { stage } from '../drawing-pieces.js';

const closeUp = {
  at: [136, 262, 2],
  pose: [
    [12, -422],
    [53, 0, 0, 0, 1],
  ],
  before: [['fascia lift', 'M184 216v-36m-9 10 9-10 9 10']],
} as const;

export const drawing = byVariant<Drawing>({
  sitting: {
    ...closeUp,
    whole: [[-70, -236, 0.04], [182], [200], [40, -262, -1.2]],
    behind: [...stage, ['prop', 'M298 100h5v86h-5zv42h38v-5h-38m33 0v49h5v-49']],
  },
  standing: { ...closeUp, whole: [[16, -422, 0.02], [57], [75], [28, -392]], behind: stage },
});
