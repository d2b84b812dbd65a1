import { msg } from '../../../../localization/catalogue.js';
import type { ExerciseText } from '../../../guide.js';

export const text = (): ExerciseText => ({
  title: msg('Short foot', { desc: 'Name of an exercise.' }),
  purpose: msg('Meant to activate the muscles that hold up your arch.', {
    desc: 'What the short foot exercise is for. An aim, not a promise.',
  }),
  start: msg('Sit or stand with your foot flat on the floor.', {
    desc: 'Start position of the short foot exercise.',
  }),
  steps: [
    msg('Tighten your arch, as if to make your foot shorter.', {
      desc: 'Step of the short foot exercise.',
    }),
    msg('Keep your toes long and do not curl them.', { desc: 'Step of the short foot exercise.' }),
    msg('Relax the foot again.', { desc: 'Step of the short foot exercise.' }),
  ],
  variants: {
    sitting: { name: msg('Sitting', { desc: 'Variant of the short foot exercise, on a button.' }) },
    standing: {
      name: msg('Standing', { desc: 'Variant of the short foot exercise, on a button.' }),
    },
  },
});
