import { msg } from '../../localization/catalogue.js';
import type { Reference, ResearchNote } from '../guide.js';

const heide: Reference = {
  authors: 'Heide et al.',
  year: 2024,
  journal: 'Br J Sports Med',
  volume: '58(16):910',
  doi: '10.1136/bjsports-2024-108139',
};

/** What research says about further treatment. */
export const research = (): readonly ResearchNote[] => [
  {
    statement: msg(
      'In a trial, 200 people were given advice and custom-made insoles. Neither shockwave treatment nor an exercise programme on top of them added anything after six months.',
      {
        desc: "What research says about further treatment. The numbers are the trial's. Sham shockwave was a fourth group, without a difference either.",
      },
    ),
    reference: heide,
  },
];
