import { msg } from '../../../../localization/catalogue.js';
import type { Advice, WebPage } from '../../../guide.js';

const peakPhysio: WebPage = {
  publisher: 'Peak Physio',
  title: 'Plyometric hopping',
  site: 'peak-physio.com.au',
};

const uwHealth: WebPage = {
  publisher: 'UW Health',
  title: 'Bench step off',
  site: 'uwhealth.org',
};

export const advice = (): Advice => ({
  lines: [
    {
      kind: 'feel',
      text: msg('A soft landing on the ball of your foot, with your knees slightly bent.', {
        desc: 'Advice on the spring hops: what one should feel.',
      }),
    },
    {
      kind: 'mistake',
      text: msg('Do not hop high. Small hops are enough.', {
        desc: 'Advice on the spring hops: a mistake to avoid.',
      }),
    },
    {
      kind: 'easier',
      text: msg('If hopping hurts, stop and go back to heel raises on one leg.', {
        desc: 'Advice on the spring hops: how to make it easier.',
      }),
    },
  ],
  sources: [peakPhysio, uwHealth],
});
