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
      'In a small trial (50 people), a foam roller eased pain at once, but no more than stretching.',
      { desc: 'What research says about the foot massage.' },
    ),
    reference: ranbhor,
  },
];
