import { byVariant } from '../../../../src/guides/by-variant.js';
import type { MovementStart } from '../../../../src/guides/guide.js';

export const movement = byVariant<MovementStart>({
  tape: [[0, -440], [-20]],
  rope: [[10, -445], [0]],
});
