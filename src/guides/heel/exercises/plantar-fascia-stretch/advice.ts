import { msg } from '../../../../localization/catalogue.js';
import type { Advice } from '../../../guide.js';
import { footAndAnkleProgram } from '../advice-sources.js';

export const advice = (): Advice => ({
  lines: [
    {
      kind: 'feel',
      text: msg('A stretch along the sole of your foot.', {
        desc: 'Advice on the plantar fascia stretch: what one should feel.',
      }),
    },
    {
      kind: 'easier',
      text: msg('If it hurts, draw your toes up less far. It should stretch, not hurt.', {
        desc: 'Advice on the plantar fascia stretch: how to make it easier.',
      }),
    },
  ],
  sources: [footAndAnkleProgram],
});
