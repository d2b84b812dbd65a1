import { msg } from '../../../../localization/catalogue.js';
import type { Reference, ResearchNote } from '../../../guide.js';

const ranbhor: Reference = {
  authors: 'Ranbhor et al.',
  year: 2021,
  journal: 'Hong Kong Physiother J',
  volume: '41(1):25',
  doi: '10.1142/S1013702521500025',
};

export const research = (): readonly ResearchNote[] => [
  {
    statement: msg(
      'In a small trial (50 people), pain was lower right after rolling, but no lower than after stretching. There was no untreated group, and nobody was followed for longer.',
      { desc: 'What research says about the foot massage.' },
    ),
    reference: ranbhor,
  },
];
