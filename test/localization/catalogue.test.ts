import { expect } from '@open-wc/testing';
import { currentLanguage, inLanguage, matchLanguage } from '../../src/localization/catalogue.js';
import { formatSeconds } from '../../src/localization/format.js';

describe('catalogue', () => {
  const tags: [tag: string, language: string][] = [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['da', 'da'],
    ['da-DK', 'da'],
    ['DA-dk', 'da'],
    ['da_DK', 'da'],
    [' da ', 'da'],
    ['da-Latn-GL-x-private', 'da'],
    ['sv', 'en'],
    ['dax', 'en'],
    ['x-da', 'en'],
    ['-da', 'en'],
    ['', 'en'],
  ];
  for (const [tag, language] of tags) {
    it(`speaks "${language}" where the language is "${tag}"`, () => {
      expect(matchLanguage(tag)).to.equal(language);
    });
  }

  it('speaks English where nobody has said a language', () => {
    expect(currentLanguage()).to.equal('en');
    expect(formatSeconds([2, 2])).to.equal('2 seconds');
  });

  it('speaks a language while something is said, also inside another, and not after', () => {
    const inner = inLanguage('da', () => [
      formatSeconds([2, 2]),
      inLanguage('en', () => formatSeconds([2, 2])),
      formatSeconds([2, 2]),
    ]);
    expect(inner).to.deep.equal(['2 sekunder', '2 seconds', '2 sekunder']);
    expect(currentLanguage()).to.equal('en');
  });

  it('forgets the language too where something goes wrong while it is spoken', () => {
    expect(() =>
      inLanguage('da', () => {
        throw new Error('wrong');
      }),
    ).to.throw('wrong');
    expect(currentLanguage()).to.equal('en');
  });
});
