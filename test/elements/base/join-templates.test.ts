import { expect } from '@open-wc/testing';
import { Faq } from '../../../src/elements/heel-faq/faq.js';
import { heelGuide } from '../../../src/guides/heel/guide.js';
import { parts, words, write } from '../../helpers.js';

class OtherFaq extends Faq {
  static override readonly guide = {
    ...heelGuide,
    questions: [
      {
        id: 'signs',
        text: () => ({ question: 'Is 1 <b> 2 & 3?', answer: ['<p>No</p>', 'R&D </div>'] }),
      },
      { id: 'level', text: () => ({ question: 'What is <h3>?', answer: ['h3'] }) },
    ],
  };
}
customElements.define('other-faq', OtherFaq);

describe("a guide's questions", () => {
  for (const level of [2, 3]) {
    it(`are shown as they are written, whatever HTML reads in them, at level ${level}`, async () => {
      const faq = await write<OtherFaq>(
        `<other-faq lang="en" hide-help open="all" heading-level="${level}"></other-faq>`,
      );
      expect(parts(faq, 'question').map(words)).to.deep.equal(['Is 1 <b> 2 & 3?', 'What is <h3>?']);
      expect(
        parts(faq, 'answer').map((each) => [...each.querySelectorAll('p')].map(words)),
      ).to.deep.equal([['<p>No</p>', 'R&D </div>'], ['h3']]);
      expect(parts(faq, 'heading').map(({ localName }) => localName)).to.deep.equal([
        `h${level}`,
        `h${level}`,
      ]);
    });
  }
});
