import { msg } from '../../../../localization/catalogue.js';
import type { Advice, Reference, WebPage } from '../../../guide.js';
import { footAndAnkleProgram } from '../advice-sources.js';

const riel: Reference = {
  authors: 'Riel et al.',
  year: 2020,
  journal: 'Trials',
  volume: '21:5',
  doi: '10.1186/s13063-019-3977-0',
};

const peakPhysio: WebPage = {
  publisher: 'Peak Physio',
  title: 'Eccentric heel raises',
  site: 'peak-physio.com.au',
};

const kropOgFysik: WebPage = {
  publisher: 'Krop+fysik',
  title: 'Øvelser: Ondt under hælen',
  site: 'krop-fysik.dk',
  lang: 'da',
};

export const advice = (): Advice => ({
  lines: [
    {
      kind: 'feel',
      text: msg('Your calf muscles working.', {
        desc: 'Advice on the heel raises: what one should feel.',
      }),
    },
    {
      kind: 'support',
      text: msg('Hold on to a wall or the back of a chair if you are unsteady.', {
        desc: 'Advice on the heel raises: what to hold on to.',
      }),
    },
    {
      kind: 'mistake',
      text: msg(
        'It is easy to let the knee bend. Keep it straight, and keep your weight over the ball of your foot so that the ankle does not roll outwards.',
        { desc: 'Advice on the heel raises: a mistake to avoid.' },
      ),
    },
    {
      kind: 'easier',
      text: msg(
        'If one leg is too hard or hurts more, go back to both legs. If slow lowering is too hard, go back to ordinary raises.',
        { desc: 'Advice on the heel raises: how to make it easier.' },
      ),
    },
  ],
  sources: [footAndAnkleProgram, riel, peakPhysio, kropOgFysik],
});
