import { msg } from '../../../../localization/catalogue.js';
import type { ExerciseText } from '../../../guide.js';

export const text = (): ExerciseText => ({
  title: msg('Spring hops', { desc: 'Name of an exercise.' }),
  purpose: msg('Meant to train your foot’s own spring.', {
    desc: 'What the spring hops are for. An aim, not a promise.',
  }),
  start: msg('Stand upright.', { desc: 'Start position of the spring hops.' }),
  steps: [
    msg('Make small, soft hops.', { desc: 'Step of the spring hops.' }),
    msg('Let your foot give as you land and spring you up again.', {
      desc: 'Step of the spring hops.',
    }),
  ],
  caution: msg(
    'Save the hops until last. Wait until you can do heel raises on one leg without notable pain. We found no trial of hops for heel pain.',
    { desc: 'Caution with the spring hops. A trial is a research study.' },
  ),
});
