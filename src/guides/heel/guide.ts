import { faqIds } from '../dosage.js';
import type { Guide } from '../guide.js';
import { faqTexts } from './faq.js';
import { furtherHelpText } from './further-help.js';
import { helpText } from './help.js';

/** The guide to exercises for heel pain: its questions, and when to seek help. */
export const heelGuide = {
  id: 'heel',
  questions: faqIds.map((id) => ({ id, text: () => faqTexts()[id] })),
  help: () => {
    const { heading, promptly, disclaimer } = helpText();
    const { talk, additions, further } = furtherHelpText();
    return { heading, lists: [promptly, talk, additions], further, disclaimer };
  },
} as unknown as Guide;
