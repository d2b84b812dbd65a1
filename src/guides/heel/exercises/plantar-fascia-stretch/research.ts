import { msg } from '../../../../localization/catalogue.js';
import type { Reference, ResearchNote } from '../../../guide.js';
import { stretchingRecommended } from '../stretching-recommended.js';

const diGiovanni: Reference = {
  authors: 'DiGiovanni et al.',
  year: 2003,
  journal: 'J Bone Joint Surg Am',
  volume: '85:1270',
  doi: '10.2106/00004623-200307000-00013',
};

export const research = (): readonly ResearchNote[] => [
  {
    statement: msg(
      "In a randomised trial, a plantar fascia stretch did better than an Achilles tendon stretch. The trial's own protocol: 10 holds of 10 seconds, three times a day, the first before the first steps of the morning.",
      { desc: "What research says. The numbers are the trial's, not the dosage of this guide." },
    ),
    reference: diGiovanni,
  },
  stretchingRecommended(),
];
