import { msg } from '../../../../localization/catalogue.js';
import type { ResearchNote } from '../../../guide.js';

export const research = (): readonly ResearchNote[] => [
  {
    statement: msg('No trial of hops for heel pain was found.', {
      desc: 'What research says about the spring hops.',
    }),
  },
];
