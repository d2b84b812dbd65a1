import { expect } from '@open-wc/testing';
import { exerciseIds, faqIds } from '../../src/guides/dosage.js';
import { researchNotes } from '../../src/guides/heel/evidence.js';
import { exerciseText } from '../../src/guides/heel/exercises.js';
import { faqTexts } from '../../src/guides/heel/faq.js';
import { furtherHelpText } from '../../src/guides/heel/further-help.js';
import { helpText } from '../../src/guides/heel/help.js';
import { inLanguage, type Language } from '../../src/localization/catalogue.js';
import { allStrings, exerciseStrings, helpStrings } from './strings.js';

const languages: readonly Language[] = ['en', 'da'];
const hasWord = (text: string) => /\p{L}{2}/u.test(text);

describe('content', () => {
  for (const language of languages) {
    describe(`in ${language}`, () => {
      const speak = <T>(sentence: () => T): T => inLanguage(language, sentence);

      it('has no empty or untidy text', () => {
        for (const [where, text] of speak(allStrings)) {
          expect(text, where).to.match(/\S/);
          expect(text, where).to.not.match(/^\s|\s$| {2}|\.\.|undefined|\$\{|\d-\d/);
        }
      });

      it('has title, purpose, start and steps for every exercise, and a name for every variant', () => {
        for (const id of exerciseIds) {
          const { title, purpose, start, steps, variants = {} } = speak(() => exerciseText(id));
          for (const each of [title, purpose, start]) expect(each, id).to.satisfy(hasWord);
          expect(steps.length, id).to.be.at.least(2);
          for (const [variant, text] of Object.entries(variants)) {
            expect(text.name, `${id} ${variant}`).to.satisfy(hasWord);
            expect((text.steps ?? steps).length, `${id} ${variant}`).to.be.at.least(2);
          }
        }
      });

      it('has variants that can be told apart by name', () => {
        for (const id of exerciseIds) {
          const names = Object.values(speak(() => exerciseText(id)).variants ?? {}).map(
            ({ name }) => name,
          );
          expect(names, id).to.have.length(new Set(names).size);
        }
      });

      it('has a number in no sentence about exercises or help', () => {
        for (const [where, text] of [...speak(exerciseStrings), ...speak(helpStrings)]) {
          expect(text, where).to.not.match(/[\d½]/);
        }
      });

      it('has a number in no answer but those on frequency and improvement, research apart', () => {
        const texts = speak(faqTexts);
        for (const id of faqIds) {
          const { question, answer } = texts[id];
          expect(question, id).to.satisfy(hasWord);
          expect(question, id).to.not.match(/\d/);
          expect(answer.length, id).to.be.at.least(1);
          const own = answer.filter((paragraph) => !paragraph.includes('Koc')).join(' ');
          expect(/\d/.test(own), id).to.equal(id === 'frequency' || id === 'improvement');
        }
      });

      it('promises nothing and diagnoses nothing', () => {
        const promise =
          language === 'en'
            ? /\b(cures?|heals?|healing|guarantee\w*|diagnos\w*|inflammation)\b/i
            : /\b(kurerer|heler|helbred\w*|garanter\w*|diagnos\w*|betændelse)\b/i;
        for (const [where, text] of speak(allStrings)) expect(text, where).to.not.match(promise);
      });
    });
  }

  it('says everything in Danish too', () => {
    const english = inLanguage('en', allStrings);
    const danish = inLanguage('da', allStrings);
    expect([...danish.keys()]).to.deep.equal([...english.keys()]);
    const untranslated = [...english].filter(
      ([where, text]) => hasWord(text) && danish.get(where) === text,
    );
    expect(untranslated).to.deep.equal([]);
  });

  it("speaks the guide's Danish", () => {
    const titles = inLanguage('da', () => exerciseIds.map((id) => exerciseText(id).title));
    expect(titles).to.deep.equal([
      'Stræk af svangsenen',
      'Stræk af læggen',
      'Tåhævninger',
      'Kort fod-øvelsen',
      'Vævsmobilisering og massage',
      'Fjedrende hop',
    ]);
    for (const [where, text] of inLanguage('da', allStrings)) {
      expect(text, where).to.not.match(/\bkalv|\b(Dem|Deres)\b/);
    }
  });

  it('cautions with the massage and the hops, and with nothing else', () => {
    const cautioned = exerciseIds.filter((id) => exerciseText(id).caution);
    expect(cautioned).to.deep.equal(['tissue-mobilization', 'spring-hops']);
    expect(exerciseText('tissue-mobilization').caution).to.match(/diabetes.*feeling.*wounds/);
    expect(exerciseText('spring-hops').caution).to.match(/heel raises on one leg.*no trial/i);
  });
});

describe('help', () => {
  it('keeps the lists apart', () => {
    const { promptly } = helpText();
    const { talk, additions } = furtherHelpText();
    expect(promptly.items).to.have.length(3);
    expect(talk.items).to.have.length(1);
    expect(additions.items).to.have.length(5);
    const items = [...promptly.items, ...talk.items, ...additions.items];
    expect(new Set(items).size).to.equal(items.length);
  });

  it('marks what is added and says whose advice it is', () => {
    expect(furtherHelpText().additions.heading).to.match(/addition.*NHS/);
    expect(inLanguage('da', furtherHelpText).additions.heading).to.match(/tilføjelse.*NHS/);
  });

  it('says that it is general information', () => {
    expect(helpText().disclaimer).to.match(/general information.*no substitute/);
    expect(inLanguage('da', helpText).disclaimer).to.match(/generel information.*erstatter ikke/);
  });

  it('says of further treatment that the evidence varies', () => {
    expect(furtherHelpText().further.text).to.match(/laser.*shockwave.*evidence varies/i);
  });
});

describe('research', () => {
  it('names a source for every claim but that no trial was found', () => {
    for (const id of exerciseIds) {
      expect(researchNotes(id), id).to.not.be.empty;
      for (const { statement, reference } of researchNotes(id)) {
        expect(Boolean(reference), statement).to.equal(id !== 'spring-hops');
      }
    }
    expect(researchNotes('spring-hops')[0]!.statement).to.match(/no trial/i);
  });

  it('has whole references', () => {
    const references = exerciseIds.flatMap(researchNotes).flatMap((note) => note.reference ?? []);
    expect(new Set(references).size).to.equal(6);
    for (const { authors, year, journal, volume, doi } of references) {
      expect(authors).to.match(/^\p{L}+ et al\.$/u);
      expect(year).to.be.within(2003, 2023);
      expect(journal).to.satisfy(hasWord);
      expect(volume).to.match(/^\d+(\(\d+\))?:\w+$/);
      expect(doi).to.match(/^10\.\d{4,}\/\S+$/);
    }
  });

  it("marks a trial's protocol as the trial's own", () => {
    const [protocol] = researchNotes('plantar-fascia-stretch');
    expect(protocol!.statement).to.match(/trial's own.* 10 /);
  });

  it('ends an answer with what research adds and the source of it', () => {
    const { improvement, inserts } = faqTexts();
    expect(improvement.answer.at(-1)).to.match(/three months or more.*Koc/);
    expect(inserts.answer.at(-1)).to.match(/only treatment.*Koc/);
  });
});
