import type { Advice } from '../../../../src/guides/guide.js';
import { msg } from '../../../../src/localization/catalogue.js';

export const advice = (): Advice => ({
  lines: [
    {
      kind: 'support',
      text: msg('Keep a wall within reach.', {
        desc: 'Advice on an exercise that only the tests have.',
      }),
    },
  ],
  sources: [{ publisher: 'Nobody', title: 'A made-up page', site: 'example.org' }],
});
