import type { Shape } from '../../guide.js';

export const floor: Shape = ['stroke floor', 'M24 262h352'];

/** The floor, before what stands out from the page. */
export const stage: readonly Shape[] = [['backdrop', 'M50 262a150 150 0 0 1 300 0z'], floor];

/** Which way something moves. */
export const arrow = (d: string): readonly Shape[] => [['stroke', d]];
