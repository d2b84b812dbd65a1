import { msg } from '../../../../localization/catalogue.js';
import type { Reference, ResearchNote } from '../../../guide.js';

const huffer: Reference = {
  authors: 'Huffer et al.',
  year: 2017,
  journal: 'Phys Ther Sport',
  volume: '24:44',
  doi: '10.1016/j.ptsp.2016.08.008',
};

export const research = (): readonly ResearchNote[] => [
  {
    statement: msg(
      "A review could not tell how much training the foot's own muscles helps heel pain.",
      {
        desc: 'What research says about the short foot exercise.',
      },
    ),
    reference: huffer,
  },
];
