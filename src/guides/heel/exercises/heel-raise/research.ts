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
  volume: '57:1180',
  doi: '10.1136/bjsports-2023-106948',
};

export const research = (): readonly ResearchNote[] => [
  {
    statement: msg(
      'In a small trial (48 people), high-load heel raises did better than stretching after three months.',
      { desc: 'What research says about heel raises.' },
    ),
    reference: rathleff,
  },
  {
    statement: msg(
      'A larger trial (180 people) found no added benefit over advice and a heel cup.',
      { desc: 'What research says about heel raises.' },
    ),
    reference: riel,
  },
];
