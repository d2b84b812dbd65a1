import { msg } from '../../../../localization/catalogue.js';
import type { Reference, ResearchNote } from '../../../guide.js';

const rathleff: Reference = {
  authors: 'Rathleff et al.',
  year: 2015,
  journal: 'Scand J Med Sci Sports',
  volume: '25:e292',
  doi: '10.1111/sms.12313',
};

const riel: Reference = {
  authors: 'Riel et al.',
  year: 2023,
  journal: 'Br J Sports Med',
  volume: '57(18):1180',
  doi: '10.1136/bjsports-2023-106948',
};

export const research = (): readonly ResearchNote[] => [
  {
    statement: msg(
      'In a small trial (48 people), heavy heel raises on one leg did better than stretching after three months, but not after one, six or twelve. The raises were done with a towel under the toes, and both groups also wore insoles.',
      {
        desc: "What research says about heel raises. The numbers are the trial's, not the dosage of this guide.",
      },
    ),
    reference: rathleff,
  },
  {
    statement: msg(
      'In a larger trial (180 people), heavy heel raises added no benefit to advice and a heel cup (a soft pad under the heel). Nor did a steroid injection on top of them make a difference that mattered.',
      { desc: "What research says about heel raises. The numbers are the trial's." },
    ),
    reference: riel,
  },
];
