import { msg } from '../../../../localization/catalogue.js';
import type { Advice, WebPage } from '../../../guide.js';
import { footAndAnkleProgram } from '../advice-sources.js';

const cambridge: WebPage = {
  publisher: 'Cambridge University Hospitals NHS Foundation Trust',
  title: 'Plantar fasciitis',
  site: 'cuh.nhs.uk',
};

const exerciseLibrary: WebPage = {
  publisher: 'American Council on Exercise',
  title: 'Standing dorsi-flexion (calf stretch)',
  site: 'acefitness.org',
};

const footCare: WebPage = {
  publisher: 'Foot Care Associates',
  title: 'Stretching exercises',
  site: 'footcareassociates.org',
};

export const advice = (): Advice => ({
  lines: [
    {
      kind: 'feel',
      text: msg('A stretch in the calf of your back leg, perhaps all the way down to the heel.', {
        desc: 'Advice on the calf stretch: what one should feel.',
      }),
    },
    {
      kind: 'mistake',
      text: msg(
        'It is easy to let the back heel lift or the toes turn out. Keep the heel down and the foot pointing straight ahead.',
        { desc: 'Advice on the calf stretch: a mistake to avoid.' },
      ),
    },
    {
      kind: 'easier',
      text: msg('If the stretch is too strong, move your back foot closer to the wall.', {
        desc: 'Advice on the calf stretch: how to make it easier.',
      }),
    },
  ],
  sources: [footAndAnkleProgram, cambridge, exerciseLibrary, footCare],
});
