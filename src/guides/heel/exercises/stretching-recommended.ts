import { msg } from '../../../localization/catalogue.js';
import type { ResearchNote } from '../../guide.js';
import { koc } from '../sources.js';

/** What research says about both stretches. */
export const stretchingRecommended = (): ResearchNote => ({
  statement: msg(
    'A clinical guideline recommends stretching the calf and the plantar fascia, the strong band under the foot.',
    {
      desc: 'What research says about the two stretches.',
    },
  ),
  reference: koc,
});
