import { msg } from '../../../../localization/catalogue.js';
import type { ExerciseText } from '../../../guide.js';
import { holdStep } from '../hold-step.js';

export const text = (): ExerciseText => ({
  title: msg('Plantar fascia stretch', { desc: 'Name of an exercise.' }),
  purpose: msg(
    'Meant to ease tension and pain in the plantar fascia, the strong band under your foot, and to make it more flexible.',
    { desc: 'What the plantar fascia stretch is for. An aim, not a promise.' },
  ),
  start: msg('Sit down and cross the leg with the sore foot over the other leg.', {
    desc: 'Start position of the plantar fascia stretch.',
  }),
  steps: [
    msg('Take hold of your toes with your hand.', { desc: 'Step of the plantar fascia stretch.' }),
    msg('Draw them gently towards your shin until you feel the stretch under your foot.', {
      desc: 'Step of the plantar fascia stretch. "Them" are the toes.',
    }),
    holdStep(),
  ],
});
