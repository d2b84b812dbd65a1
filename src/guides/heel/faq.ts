import { msg, str } from '../../localization/catalogue.js';
import { formatRange } from '../../localization/format.js';
import { timesADay, timesAWeek } from '../dosage-text.js';
import type { Question } from '../guide.js';
import { faqDosage, shortFootPerDay } from './faq-dosage.js';

const { frequency, improvement } = faqDosage;

/** The questions and answers, in the guide's order. */
export const questions: readonly Question[] = [
  {
    id: 'frequency',
    text: () => {
      const stretch = timesADay(frequency.stretchPerDay);
      const strength = timesAWeek(frequency.strengthPerWeek);
      const shortFoot = timesADay(shortFootPerDay);
      return {
        question: msg('How often should I exercise?', { desc: 'A question of the FAQ.' }),
        answer: [
          msg(
            str`Stretch ${stretch}. Do the strength exercises ${strength}, with time to recover in between.`,
            { desc: 'Answer of the FAQ. Placeholders: "2–3 times a day", "3–5 times a week".' },
          ),
          msg(str`The short foot exercise is the exception: do it ${shortFoot}.`, {
            desc: 'Answer of the FAQ. The placeholder is "once a day".',
          }),
        ],
      };
    },
  },
  {
    id: 'improvement',
    text: () => {
      const weeks = formatRange(improvement.weeks);
      return {
        question: msg('How long until it gets better?', { desc: 'A question of the FAQ.' }),
        answer: [
          msg(
            str`The pain often eases within a few weeks, and there is often a clear improvement after ${weeks} weeks. What matters is to keep at it.`,
            { desc: 'Answer of the FAQ. The placeholder is a range of weeks. No promise.' },
          ),
        ],
      };
    },
  },
  {
    id: 'running',
    text: () => ({
      question: msg('Can I go on running?', { desc: 'A question of the FAQ.' }),
      answer: [
        msg(
          'Yes, with changes: run less far and less hard, and swap some runs for low-impact training. Bring running back gradually as the pain eases. Listen to your body and never push through pain.',
          { desc: 'Answer of the FAQ.' },
        ),
      ],
    }),
  },
  {
    id: 'inserts',
    text: () => ({
      question: msg('Do insoles help?', { desc: 'A question of the FAQ: insoles for shoes.' }),
      answer: [
        msg(
          'Yes, they can. They support the foot and move pressure away from the heel. Custom-made insoles may give the best fit and support.',
          { desc: 'Answer of the FAQ: insoles for shoes.' },
        ),
        msg(
          'They are not recommended as the only treatment (clinical guideline, Koc et al. 2023).',
          { desc: 'What research says about insoles. Last paragraph of an answer.' },
        ),
      ],
    }),
  },
];
