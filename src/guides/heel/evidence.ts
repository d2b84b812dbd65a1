import { msg } from '../../localization/catalogue.js';
import type { ExerciseId } from '../dosage.js';

/** A published study or guideline. Its words are English in every language: show them with `lang="en"`. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  /** The journal's usual abbreviation. */
  readonly journal: string;
  /** Volume, issue where it is needed, and first page. */
  readonly volume: string;
  readonly doi: string;
}

/** What research says, in measured words. */
export interface ResearchNote {
  readonly statement: string;
  /** Absent where the statement is that nothing was found. */
  readonly reference?: Reference;
}

const diGiovanni: Reference = {
  authors: 'DiGiovanni et al.',
  year: 2003,
  journal: 'J Bone Joint Surg Am',
  volume: '85:1270',
  doi: '10.2106/00004623-200307000-00013',
};

const koc: Reference = {
  authors: 'Koc et al.',
  year: 2023,
  journal: 'J Orthop Sports Phys Ther',
  volume: '53(12):CPG1',
  doi: '10.2519/jospt.2023.0303',
};

const rathleff: Reference = {
  authors: 'Rathleff et al.',
  year: 2015,
  journal: 'Scand J Med Sci Sports',
  volume: '25:e292',
  doi: '10.1111/sms.12313',
};

const riel: Reference = {
  authors: 'Riel et al.',
  year: 2023,
  journal: 'Br J Sports Med',
  volume: '57:1180',
  doi: '10.1136/bjsports-2023-106948',
};

const huffer: Reference = {
  authors: 'Huffer et al.',
  year: 2017,
  journal: 'Phys Ther Sport',
  volume: '24:44',
  doi: '10.1016/j.ptsp.2016.08.008',
};

const ranbhor: Reference = {
  authors: 'Ranbhor et al.',
  year: 2021,
  journal: 'Hong Kong Physiother J',
  volume: '41(1):25',
  doi: '10.1142/S1013702521500025',
};

const stretchingRecommended = (): ResearchNote => ({
  statement: msg('A clinical guideline recommends stretching the plantar fascia and the calf.', {
    desc: 'What research says about the two stretches.',
  }),
  reference: koc,
});

const notes: Readonly<Record<ExerciseId, () => readonly ResearchNote[]>> = {
  'plantar-fascia-stretch': () => [
    {
      statement: msg(
        "In a randomised trial, a plantar fascia stretch did better than an Achilles tendon stretch. The trial's own protocol: 10 holds of 10 seconds, three times a day, the first before the first steps of the morning.",
        { desc: "What research says. The numbers are the trial's, not the dosage of this guide." },
      ),
      reference: diGiovanni,
    },
    stretchingRecommended(),
  ],
  'calf-stretch': () => [stretchingRecommended()],
  'heel-raise': () => [
    {
      statement: msg(
        'In a small trial (48 people), high-load heel raises did better than stretching after three months.',
        { desc: 'What research says about heel raises.' },
      ),
      reference: rathleff,
    },
    {
      statement: msg(
        'A larger trial (180 people) found no added benefit over advice and a heel cup.',
        { desc: 'What research says about heel raises.' },
      ),
      reference: riel,
    },
  ],
  'short-foot': () => [
    {
      statement: msg(
        "A review could not tell how much training the foot's own muscles helps heel pain.",
        {
          desc: 'What research says about the short foot exercise.',
        },
      ),
      reference: huffer,
    },
  ],
  'tissue-mobilization': () => [
    {
      statement: msg(
        'In a small trial (50 people), a foam roller eased pain at once, but no more than stretching.',
        { desc: 'What research says about the foot massage.' },
      ),
      reference: ranbhor,
    },
  ],
  'spring-hops': () => [
    {
      statement: msg('No trial of hops for heel pain was found.', {
        desc: 'What research says about the spring hops.',
      }),
    },
  ],
};

/** What research says about an exercise, in the current language. */
export const researchNotes = (id: ExerciseId): readonly ResearchNote[] => notes[id]();
