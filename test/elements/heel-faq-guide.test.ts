import { expect } from '@open-wc/testing';
import { Faq } from '../../src/elements/heel-faq/faq.js';
import type { Guide } from '../../src/guides/guide.js';
import { collectWarnings, part, parts, settled, words, write } from '../helpers.js';

class KneeFaq extends Faq {
  static override readonly guide: Guide = {
    id: 'knee',
    exercises: [],
    questions: [
      { id: 'stairs', text: () => ({ question: 'And stairs?', answer: ['Slowly.', 'Up.'] }) },
    ],
    help: () => ({
      heading: 'Help',
      urgent: [{ heading: 'Now', items: ['swelling'] }],
      others: [{ heading: 'Soon', items: ['clicking', 'locking'] }],
      further: { heading: 'More', text: 'Ask.', research: { statement: 'Nothing.' } },
      disclaimer: 'General.',
    }),
    furtherTreatmentResearch: async () => ({ research: () => [] }),
    improvementWeeks: [1, 2],
  };
}
customElements.define('knee-faq', KneeFaq);

describe('the questions of any guide', () => {
  it('are shown, opened and followed by its help', async () => {
    const warnings = collectWarnings();
    try {
      const faq = await write<KneeFaq>('<knee-faq lang="en" questions="stairs"></knee-faq>');
      const [question] = parts(faq, 'question');
      expect(parts(faq, 'item').map(({ id }) => id)).to.deep.equal(['knee-faq-stairs']);
      expect(question!.ariaExpanded).to.equal('false');
      faq.show('stairs');
      await settled(faq);
      expect(question!.ariaExpanded).to.equal('true');
      expect(words(question)).to.equal('And stairs?');
      expect(words(part(faq, 'answer').querySelector('div')!)).to.equal('Slowly.Up.');
      const said = words(part(faq, 'help'))!;
      for (const word of ['Now', 'swelling', 'Soon', 'locking', 'More', 'General.']) {
        expect(said).to.include(word);
      }
      expect(parts(faq, 'help-subheading').map(words)).to.deep.equal(['Now', 'Soon', 'More']);
      expect(warnings.lines).to.deep.equal([]);
    } finally {
      warnings.restore();
    }
  });
});
