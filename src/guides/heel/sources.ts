import type { Reference } from '../guide.js';

/* What several exercises refer to. */

export const koc: Reference = {
  authors: 'Koc et al.',
  year: 2023,
  journal: 'J Orthop Sports Phys Ther',
  volume: '53(12):CPG1',
  doi: '10.2519/jospt.2023.0303',
};
