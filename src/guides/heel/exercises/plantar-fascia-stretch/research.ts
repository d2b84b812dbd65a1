import { msg } from '../../../../localization/catalogue.js';
import type { Reference, ResearchNote } from '../../../guide.js';
import { koc } from '../../sources.js';
import { stretchingRecommended } from '../stretching-recommended.js';

const diGiovanni: Reference = {
  authors: 'DiGiovanni et al.',
  year: 2003,
  journal: 'J Bone Joint Surg Am',
  volume: '85:1270',
  doi: '10.2106/00004623-200307000-00013',
};

const morrissey: Reference = {
  authors: 'Morrissey et al.',
  year: 2021,
  journal: 'Br J Sports Med',
  volume: '55(19):1106',
  doi: '10.1136/bjsports-2019-101970',
};

export const research = (): readonly ResearchNote[] => [
  {
    statement: msg(
      'In a randomised trial (the groups were drawn by lot), stretching the plantar fascia did better after eight weeks than stretching the Achilles tendon. Of 101 people, 82 were followed to the end. All were also given insoles and painkillers, and no group went without stretching. The trial’s own protocol: 10 holds of 10 seconds, three times a day, the first before the first steps of the morning.',
      { desc: "What research says. The numbers are the trial's, not the dosage of this guide." },
    ),
    reference: diGiovanni,
  },
  stretchingRecommended(),
  {
    statement: msg(
      'A best-practice guide puts three things first: stretching the plantar fascia, taping and education.',
      {
        desc: 'What research says. The guide rests on a systematic review, experts and patients.',
      },
    ),
    reference: morrissey,
  },
  {
    statement: msg('A clinical guideline recommends taping for short-term relief.', {
      desc: 'What research says about taping, which a best-practice guide names beside this stretch.',
    }),
    reference: koc,
  },
];
