import { msg, str } from '../../localization/catalogue.js';
import { wholeGuide, type ArticleSources } from '../article.js';
import { plantarFasciaStretch } from './exercises/plantar-fascia-stretch/exercise.js';
import { heelGuide } from './guide.js';

const danish = (publisher: string, title: string, href?: string) => ({
  publisher,
  title,
  lang: 'da',
  ...(href && { href }),
});

export const nhs = 'NHS';
export const koc = 'Koc et al.';
export const morrissey = 'Morrissey et al.';
export const heide = 'Heide et al.';

/** What the article of the heel guide rests on. */
export const articleSources: ArticleSources = {
  introduction: (numbers) =>
    msg(
      str`The guide as a whole rests on sources ${numbers}, which are in Danish. The number after a sentence leads to its source.`,
      {
        desc: 'Above the numbered list of sources. The placeholder is a range. Danish need not say which language.',
      },
    ),
  guide: [
    danish('Klinik for Smerte og Osteopati', 'Behandling af Hælspore'),
    danish('Netdoktor', 'Kurer din hælspore med denne øvelse'),
    danish('God Krop', 'Hælspore'),
    danish('Løbeshop', 'Hælspore'),
    danish('Mølholm', 'Hælspore'),
    danish('Lægerne Møllegade', 'Vejledninger'),
    danish(
      'Smertefri Bevægelse',
      'Hælspore og Svangsene',
      'https://smertefribevaegelse.dk/haelspore-og-svangsene',
    ),
  ],
  pages: [{ publisher: nhs, title: 'Heel pain', site: 'nhs.uk' }],
  studies: [koc, morrissey, heide],
  notes: async () => {
    const files = await Promise.all([
      plantarFasciaStretch.research(),
      heelGuide.furtherTreatmentResearch(),
    ]);
    return () => files.flatMap(({ research }) => research());
  },
  help: [wholeGuide, nhs],
  furtherTreatment: [wholeGuide, heide],
};
