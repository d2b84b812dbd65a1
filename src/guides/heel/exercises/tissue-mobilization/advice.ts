import { msg } from '../../../../localization/catalogue.js';
import type { Advice, WebPage } from '../../../guide.js';
import { footAndAnkleProgram } from '../advice-sources.js';

const manualPt: WebPage = {
  publisher: 'ManualPT',
  title: 'How to alleviate plantar fascia pain',
  site: 'manualpt.com',
};

export const advice = (): Advice => ({
  lines: [
    {
      kind: 'feel',
      text: msg('Pressure under the arch. It should not hurt.', {
        desc: 'Advice on the foot massage: what one should feel.',
      }),
    },
    {
      kind: 'easier',
      text: msg('Sit down: then you decide how much weight rests on the ball or roller.', {
        desc: 'Advice on the foot massage: how to make it easier.',
      }),
    },
  ],
  sources: [footAndAnkleProgram, manualPt],
});
