import { msg } from '../../localization/catalogue.js';
import type { HelpList } from './help.js';

/** Less urgent reasons to seek help, and what else there is. The lists differ in source and are never to be mixed. */
export interface FurtherHelpText {
  readonly talk: HelpList;
  /** Additions to the guide; their heading says so and names whose advice they are. */
  readonly additions: HelpList;
  /** What else exists where exercise does not help. */
  readonly further: { readonly heading: string; readonly text: string };
}

/** Less urgent reasons to seek help, in the current language. */
export const furtherHelpText = (): FurtherHelpText => ({
  talk: {
    heading: msg('Talk to a doctor or physiotherapist about', {
      desc: 'Heading above a list of less urgent reasons.',
    }),
    items: [
      msg('pain that stays although you exercise regularly and use supportive measures', {
        desc: 'Less urgent reason to seek help. Supportive measures: taping, inserts, good shoes.',
      }),
    ],
  },
  additions: {
    heading: msg(
      "Our addition, from the NHS's public advice on plantar fasciitis and foot pain: get advice on",
      {
        desc: 'Heading above a list of reasons that the guide itself does not name. NHS: the British health service.',
      },
    ),
    items: [
      msg('a sudden snap, or a foot that cannot take your weight', {
        desc: 'Reason to seek help by the NHS.',
      }),
      msg('redness, heat or fever', { desc: 'Reason to seek help by the NHS.' }),
      msg('numbness or tingling', { desc: 'Reason to seek help by the NHS.' }),
      msg('foot pain when you have diabetes', { desc: 'Reason to seek help by the NHS.' }),
      msg('pain that is no better after two weeks of self-care', {
        desc: 'Reason to seek help by the NHS.',
      }),
    ],
  },
  further: {
    heading: msg('Further treatment', { desc: 'Heading.' }),
    text: msg(
      'If the pain persists, clinical laser and shockwave are options. The evidence varies: discuss them with a professional.',
      { desc: 'Below the heading "Further treatment".' },
    ),
  },
});
