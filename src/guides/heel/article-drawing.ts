import type { Drawing } from '../guide.js';
import { stage } from './exercises/drawing-pieces.js';

/** The first step of the morning: out of bed, the sun rising behind. */
export const articleDrawing: Drawing = {
  at: [212, 262, 0.3],
  pose: [
    [0, -408, 0.05],
    [130, -20, -0.35, -0.3],
    [-70, 0, 0.5],
    [70, -430, -0.3],
  ],
  behind: [
    ...stage,
    ['stroke detail', 'M84 132 66 119M122 98l-12-19M316 132l18-13M278 98l12-19'],
    ['prop', 'M36 178a6 6 0 0 1 12 0v84h-12z'],
    ['prop', 'M48 208h92a12 12 0 0 1 12 12v18h-104zM140 238h10v24h-10z'],
    ['top', 'M76 208c10-12 66-12 76 0v20c-24 8-52 8-76 0z'],
    ['prop', 'M48 208c0-14 28-14 30 0z'],
  ],
};
