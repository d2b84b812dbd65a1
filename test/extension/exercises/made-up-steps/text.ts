import type { ExerciseText } from '../../../../src/guides/guide.js';
import { msg } from '../../../../src/localization/catalogue.js';

export const text = (): ExerciseText => ({
  title: msg('Made-up steps', { desc: 'Name of an exercise that only the tests have.' }),
  purpose: msg('Meant to show that an exercise is one folder.', { desc: 'What it is for.' }),
  start: msg('Stand at one end of a line.', { desc: 'Start position.' }),
  steps: [
    msg('Put one foot before the other.', { desc: 'Step.' }),
    msg('Turn round at the end of the line.', { desc: 'Step.' }),
  ],
  equipment: msg('A line on the floor', { desc: 'What an exercise needs.' }),
  variants: {
    tape: { name: msg('On tape', { desc: 'Variant, on a button.' }) },
    rope: {
      name: msg('On a rope', { desc: 'Variant, on a button.' }),
      steps: [
        msg('Feel for the rope with your toes.', { desc: 'Step.' }),
        msg('Put your foot down on it.', { desc: 'Step.' }),
      ],
    },
  },
  caution: msg('Hold on to something if you sway.', { desc: 'Caution.' }),
});
