import { msg } from '../../localization/catalogue.js';
import type { HelpText } from '../guide.js';

/** When to seek help, in the current language. All of it is in the first file, as it must not fail to load. */
export const help = (): HelpText => ({
  heading: msg('When to seek help', { desc: 'Heading.' }),
  lists: [
    {
      heading: msg('Get help promptly with', { desc: 'Heading above a list of urgent reasons.' }),
      items: [
        msg('severe pain that rest does not ease', { desc: 'Urgent reason to seek help.' }),
        msg('pain that disturbs your sleep', { desc: 'Urgent reason to seek help.' }),
        msg('a noticeable change in how your foot works', { desc: 'Urgent reason to seek help.' }),
      ],
    },
    {
      heading: msg('Talk to a doctor or physiotherapist about', {
        desc: 'Heading above a list of less urgent reasons.',
      }),
      items: [
        msg('pain that stays although you exercise regularly and use supportive measures', {
          desc: 'Less urgent reason to seek help. Supportive measures: taping, inserts, good shoes.',
        }),
      ],
    },
    // Additions to the guide; their heading says so and names whose advice they are.
    {
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
  ],
  further: {
    heading: msg('Further treatment', { desc: 'Heading.' }),
    text: msg(
      'If the pain persists, clinical laser and shockwave are options. The evidence varies: discuss them with a professional.',
      { desc: 'Below the heading "Further treatment".' },
    ),
  },
  disclaimer: msg('This is general information and no substitute for professional advice.', {
    desc: 'Stands once, visibly, with the advice on when to seek help.',
  }),
});
