import { msg } from '../../../../localization/catalogue.js';
import type { ExerciseText } from '../../../guide.js';

export const text = (): ExerciseText => ({
  title: msg('Tissue mobilisation and massage', { desc: 'Name of an exercise.' }),
  purpose: msg('Meant to improve blood flow, loosen tense muscles and bring relief.', {
    desc: 'What the foot massage is for. An aim, not a promise.',
  }),
  start: msg('Place a massage ball or foam roller under the arch of your foot.', {
    desc: 'Start position of the foot massage.',
  }),
  steps: [
    msg('Press only as hard as feels comfortable.', {
      desc: 'Step of the foot massage: pressing on the ball or roller.',
    }),
    msg('Roll it back and forth under the arch.', {
      desc: 'Step of the foot massage. "It" is the ball or roller.',
    }),
  ],
  equipment: msg('A massage ball or foam roller', { desc: 'What an exercise needs.' }),
  variants: {
    'massage-ball': {
      name: msg('Massage ball', { desc: 'Variant of the foot massage, on a button.' }),
    },
    'foam-roller': {
      name: msg('Foam roller', { desc: 'Variant of the foot massage, on a button.' }),
    },
  },
  caution: msg(
    'Ask a doctor or physiotherapist first if you have diabetes or reduced feeling in your foot. Do not roll over wounds.',
    { desc: 'Caution with the foot massage.' },
  ),
});
