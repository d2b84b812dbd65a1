import { msg } from '../../localization/catalogue.js';

/** Reasons to seek help, under a heading that the items complete. */
export interface HelpList {
  readonly heading: string;
  readonly items: readonly string[];
}

/** When to seek help at once, and what everybody is to see. The less urgent is in `further-help.ts`; the two are never mixed. */
export interface HelpText {
  readonly heading: string;
  readonly promptly: HelpList;
  /** General information, no substitute for advice: to be visible once. */
  readonly disclaimer: string;
}

/** When to seek help at once, in the current language. */
export const helpText = (): HelpText => ({
  heading: msg('When to seek help', { desc: 'Heading.' }),
  promptly: {
    heading: msg('Get help promptly with', { desc: 'Heading above a list of urgent reasons.' }),
    items: [
      msg('severe pain that rest does not ease', { desc: 'Urgent reason to seek help.' }),
      msg('pain that disturbs your sleep', { desc: 'Urgent reason to seek help.' }),
      msg('a noticeable change in how your foot works', { desc: 'Urgent reason to seek help.' }),
    ],
  },
  disclaimer: msg('This is general information and no substitute for professional advice.', {
    desc: 'Stands once, visibly, with the advice on when to seek help.',
  }),
});
