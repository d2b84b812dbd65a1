import { msg } from '../../../../localization/catalogue.js';
import type { ExerciseText } from '../../../guide.js';

export const text = (): ExerciseText => ({
  title: msg('Heel raises', { desc: 'Name of an exercise.' }),
  purpose: msg('Meant to build strength and stability and to support your arch.', {
    desc: 'What the heel raises are for. An aim, not a promise.',
  }),
  start: msg('Stand upright on both legs.', { desc: 'Start position of the heel raises.' }),
  steps: [
    msg('Lift your heels.', { desc: 'Step of the heel raises on both legs.' }),
    msg('Find your balance on the balls of your feet.', {
      desc: 'Step of the heel raises on both legs.',
    }),
    msg('Lower your heels to the floor again.', { desc: 'Step of the heel raises on both legs.' }),
  ],
  variants: {
    'double-leg': { name: msg('Both legs', { desc: 'Variant of the heel raises, on a button.' }) },
    'single-leg': {
      name: msg('One leg', { desc: 'Variant of the heel raises, on a button.' }),
      steps: [
        msg('As the pain eases, shift your weight onto one leg.', {
          desc: 'Step of the heel raises on one leg, the next level after both legs.',
        }),
        msg('Lift the heel and find your balance on the ball of your foot.', {
          desc: 'Step of the heel raises on one leg.',
        }),
        msg('Lower your heel to the floor again.', { desc: 'Step of the heel raises on one leg.' }),
      ],
    },
    'slow-eccentric': {
      name: msg('Slow lowering', {
        desc: 'Variant of the heel raises (eccentric training), on a button.',
      }),
      steps: [
        msg(
          'Once raises on one leg go well, do some of the sets with slow lowering, little by little.',
          {
            desc: 'Step of the heel raises with slow (eccentric) lowering, the last level.',
          },
        ),
        msg('Lift both heels and find your balance.', {
          desc: 'Step of the heel raises with slow (eccentric) lowering.',
        }),
        msg('Lower your heels slowly and with control, all the way to the floor.', {
          desc: 'Step of the heel raises with slow (eccentric) lowering.',
        }),
      ],
    },
  },
});
