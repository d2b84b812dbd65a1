import type { Guide } from '../guide.js';
import { calfStretch } from './exercises/calf-stretch/exercise.js';
import { heelRaise } from './exercises/heel-raise/exercise.js';
import { plantarFasciaStretch } from './exercises/plantar-fascia-stretch/exercise.js';
import { shortFoot } from './exercises/short-foot/exercise.js';
import { springHops } from './exercises/spring-hops/exercise.js';
import { tissueMobilization } from './exercises/tissue-mobilization/exercise.js';
import { questions } from './faq.js';
import { faqDosage } from './faq-dosage.js';
import { help } from './help.js';

/** The guide to heel pain. */
export const heelGuide: Guide = {
  id: 'heel',
  exercises: [
    plantarFasciaStretch,
    calfStretch,
    heelRaise,
    shortFoot,
    tissueMobilization,
    springHops,
  ],
  questions,
  help,
  furtherTreatmentResearch: () => import('./further-treatment.js'),
  improvementWeeks: faqDosage.improvement.weeks,
};
