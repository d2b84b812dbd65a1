import { byVariant } from '../../../../src/guides/by-variant.js';
import type { Drawing, Shape } from '../../../../src/guides/guide.js';

const walk = (line: Shape): Drawing => ({
  at: [184, 262, 0.29],
  pose: [[42, -452], [140], [-20], [70, -420]],
  behind: [line],
});

export const drawing = byVariant({
  tape: walk(['stroke floor', 'M24 262h352']),
  rope: walk(['stroke floor', 'M24 262q176 8 352 0']),
});
