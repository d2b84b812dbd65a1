import { msg } from '../../../../localization/catalogue.js';
import type { ResearchNote } from '../../../guide.js';

export const research = (): readonly ResearchNote[] => [
  {
    statement: msg('We found no trial of hops for heel pain.', {
      desc: 'What research says about the spring hops.',
    }),
  },
];
