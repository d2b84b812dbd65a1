import type { ResearchNote } from '../../../../src/guides/guide.js';
import { msg } from '../../../../src/localization/catalogue.js';

export const research = (): readonly ResearchNote[] => [
  {
    statement: msg('Nobody has studied made-up steps.', {
      desc: 'What research says about an exercise that only the tests have.',
    }),
  },
];
