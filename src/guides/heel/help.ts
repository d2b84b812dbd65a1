import { msg } from '../../localization/catalogue.js';
import type { HelpText } from '../guide.js';

/**
 * When to seek help, in the current language. All of it is in the first file, as it must not fail to load.
 * What the guide does not name says so in its heading, with whose advice it is.
 */
export const help = (): HelpText => ({
  heading: msg('When to seek help', { desc: 'Heading.' }),
  urgent: [
    {
      heading: msg('Get medical help the same day (our addition, from NHS advice) if', {
        desc: 'Heading above the most urgent reasons, which the guide itself does not name; the items complete it. NHS: the British health service, explained here for the first time.',
      }),
      items: [
        msg('you felt a snap in your foot', {
          desc: 'Urgent reason to seek help by the NHS; completes "Get medical help the same day … if".',
        }),
        msg('you cannot put weight on your foot', {
          desc: 'Urgent reason to seek help by the NHS; completes "Get medical help the same day … if".',
        }),
        msg('your foot is red or hot, or you have a fever', {
          desc: 'Urgent reason to seek help by the NHS; completes "Get medical help the same day … if".',
        }),
      ],
    },
    {
      heading: msg('Get help promptly for', { desc: 'Heading above a list of urgent reasons.' }),
      items: [
        msg('severe pain that rest does not ease', { desc: 'Urgent reason to seek help.' }),
        msg('pain that disturbs your sleep', { desc: 'Urgent reason to seek help.' }),
        msg('a noticeable change in how your foot works', { desc: 'Urgent reason to seek help.' }),
      ],
    },
  ],
  others: [
    {
      heading: msg('See a doctor soon (our addition, from NHS advice) about', {
        desc: 'Heading above a list of reasons that the guide itself does not name; the items complete it. NHS, the British health service, is explained in the "same day" heading above it.',
      }),
      items: [
        msg('numbness or tingling in your foot', { desc: 'Reason to seek help by the NHS.' }),
        msg('foot pain if you have diabetes', { desc: 'Reason to seek help by the NHS.' }),
        msg('pain that is no better after two weeks of self-care', {
          desc: 'Reason to seek help by the NHS.',
        }),
      ],
    },
    {
      heading: msg('Talk to a doctor or physiotherapist about', {
        desc: 'Heading above a list of less urgent reasons.',
      }),
      items: [
        msg(
          'pain that persists even though you exercise regularly and use tape, insoles or good shoes',
          {
            desc: 'Less urgent reason to seek help. Tape, insoles and shoes are the supportive measures of the guide.',
          },
        ),
      ],
    },
  ],
  further: {
    heading: msg('Further treatment', { desc: 'Heading.' }),
    text: msg(
      'If the pain persists, laser or shockwave treatment (pulses of pressure from a device) may be an option. The evidence is mixed, so discuss it with a professional.',
      { desc: 'Below the heading "Further treatment".' },
    ),
  },
  disclaimer: msg(
    'This is general information. It is no substitute for advice from a doctor or physiotherapist.',
    {
      desc: 'Stands visibly with the advice on when to seek help, and on every printed sheet.',
    },
  ),
});
