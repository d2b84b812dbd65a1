import { msg } from '../../../../localization/catalogue.js';
import type { ExerciseText } from '../../../guide.js';
import { holdStep } from '../hold-step.js';

export const text = (): ExerciseText => ({
  title: msg('Calf stretch', { desc: 'Name of an exercise.' }),
  purpose: msg(
    'Meant to loosen the calf and the Achilles tendon, so that your heel carries less load.',
    {
      desc: 'What the calf stretch is for. An aim, not a promise.',
    },
  ),
  start: msg('Face a wall with your hands against it and one foot behind the other.', {
    desc: 'Start position of the calf stretch.',
  }),
  steps: [
    msg('Keep your back leg straight and the heel on the floor.', {
      desc: 'Step of the calf stretch for the outer calf muscle (gastrocnemius).',
    }),
    msg('Lean forward until you feel the stretch high in your calf.', {
      desc: 'Step of the calf stretch for the outer calf muscle (gastrocnemius).',
    }),
    holdStep(),
  ],
  equipment: msg('A wall', { desc: 'What an exercise needs.' }),
  variants: {
    gastrocnemius: {
      name: msg('Upper calf (gastrocnemius), straight knee', {
        desc: 'Variant of the calf stretch, on a button. Danish goes without the Latin name.',
      }),
    },
    soleus: {
      name: msg('Lower calf (soleus), bent knee', {
        desc: 'Variant of the calf stretch, on a button. Danish goes without the Latin name.',
      }),
      steps: [
        msg('Bend your back knee slightly and keep the heel on the floor.', {
          desc: 'Step of the calf stretch for the deep calf muscle (soleus).',
        }),
        msg('Lean forward until you feel the stretch low in your calf.', {
          desc: 'Step of the calf stretch for the deep calf muscle (soleus).',
        }),
        holdStep(),
      ],
    },
  },
});
