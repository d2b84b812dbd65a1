import { msg } from '../../../../localization/catalogue.js';
import type { Advice, Reference, WebPage } from '../../../guide.js';

const mcKeon: Reference = {
  authors: 'McKeon et al.',
  year: 2015,
  journal: 'Br J Sports Med',
  volume: '49:290',
  doi: '10.1136/bjsports-2013-092690',
};

const yourPhysio: WebPage = {
  publisher: 'YourPhysio',
  title: 'Foot pain',
  site: 'yourphysio.com',
};

export const advice = (): Advice => ({
  lines: [
    {
      kind: 'feel',
      text: msg(
        'Your arch lifting a little, while the heel and the ball of your foot stay on the floor.',
        { desc: 'Advice on the short foot exercise: what one should feel.' },
      ),
    },
    {
      kind: 'mistake',
      text: msg('Toes that curl. Keep them long.', {
        desc: 'Advice on the short foot exercise: a mistake to avoid.',
      }),
    },
    {
      kind: 'easier',
      text: msg('Start sitting down. Standing is the next level.', {
        desc: 'Advice on the short foot exercise: how to make it easier.',
      }),
    },
  ],
  sources: [mcKeon, yourPhysio],
});
