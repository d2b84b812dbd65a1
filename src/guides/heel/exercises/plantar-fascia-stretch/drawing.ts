import type { Drawing } from '../../../guide.js';
import { arrow } from '../drawing-pieces.js';

export const drawing = (): Drawing => ({
  at: [4, 12, 1.06],
  pose: [
    [146, 348],
    [262, 120, -1.57, -2.15],
  ],
  shoulder: [104, -20],
  behind: [
    ['backdrop', 'M200 10a140 140 0 1 0 1 0z'],
    ['prop', 'M84 234h160a9 9 0 0 1 0 18h-160a9 9 0 0 1 0-18m26 18h14v60h-14'],
    ['top', 'M94 0q8 100 0 190h130q-4-90 4-190z'],
    ['skin far', 'M226 200q28-40 62 0 0 60-10 100h-48z'],
    ['shorts', 'M100 154q70-8 134 20 20 60-24 68-60-8-120 0-50-10-40-60 4-24 50-28'],
  ],
  before: arrow('M318 76q-12-44-58-52m11-8-11 8 9 10'),
});
