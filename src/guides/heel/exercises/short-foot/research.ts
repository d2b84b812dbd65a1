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
      'A review of seven studies could not tell how much it helps to train the foot’s own muscles, either with heel pain or to prevent it.',
      {
        desc: 'What research says about the short foot exercise.',
      },
    ),
    reference: huffer,
  },
];
