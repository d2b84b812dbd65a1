import type { Drawing } from '../guide.js';
import { floor } from './exercises/drawing-pieces.js';

/** The first step of the morning: out of bed, in front of a window. */
export const articleDrawing: Drawing = {
  at: [238, 262, 0.6],
  pose: [
    [0, -440, 0.06],
    [70, 4, -0.3, -0.35],
    [-90, 0, 0.45],
    [40, -400, -0.2],
  ],
  behind: [
    ['backdrop', 'M50 262a150 150 0 0 1 300 0z'],
    ['backdrop', 'M236 42h96v104h-96z'],
    ['prop', 'M284 146a34 34 0 0 1 48-31v31zM24 178h14v84h-14z'],
    ['prop', 'M38 206h118a8 8 0 0 1 8 8v30h-126zM150 244h10v18h-10z'],
    ['stroke', 'M284 42v104M236 94h96'],
    floor,
  ],
};
