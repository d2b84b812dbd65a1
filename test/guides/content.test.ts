import { expect } from '@open-wc/testing';
import { exerciseOf } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { inLanguage, type Language } from '../../src/localization/catalogue.js';
import {
  allStrings,
  exerciseStrings,
  helpStrings,
  loadResearch,
  type Research,
} from './strings.js';

const languages: readonly Language[] = ['en', 'da'];
const { exercises, questions, help } = heelGuide;
const answerOf = (id: string) => questions.find((each) => each.id === id)!.text().answer;
const hasWord = (text: string) => /\p{L}{2}/u.test(text);

describe('content', () => {
  let research: Research;
  const everything = () => allStrings(research);
  before(async () => (research = await loadResearch()));

  for (const language of languages) {
    describe(`in ${language}`, () => {
      const speak = <T>(sentence: () => T): T => inLanguage(language, sentence);

      it('has no empty or untidy text', () => {
        for (const [where, text] of speak(everything)) {
          expect(text, where).to.match(/\S/);
          expect(text, where).to.not.match(/^\s|\s$| {2}|\.\.|undefined|\$\{|\d-\d/);
        }
      });

      it('has title, purpose, start and steps for every exercise, and a name for every variant', () => {
        for (const { id, text } of exercises) {
          const { title, purpose, start, steps, variants = {} } = speak(text);
          for (const each of [title, purpose, start]) expect(each, id).to.satisfy(hasWord);
          expect(steps.length, id).to.be.at.least(2);
          for (const [variant, words] of Object.entries(variants)) {
            expect(words.name, `${id} ${variant}`).to.satisfy(hasWord);
            expect((words.steps ?? steps).length, `${id} ${variant}`).to.be.at.least(2);
          }
        }
      });

      it('has variants that can be told apart by name', () => {
        for (const { id, text } of exercises) {
          const names = Object.values(speak(text).variants ?? {}).map(({ name }) => name);
          expect(names, id).to.have.length(new Set(names).size);
        }
      });

      it('has a number in no sentence about exercises or help', () => {
        for (const [where, text] of [...speak(exerciseStrings), ...speak(helpStrings)]) {
          expect(text, where).to.not.match(/[\d½]/);
        }
      });

      it('has a number in no answer but those on frequency and improvement, research apart', () => {
        for (const { id, text } of questions) {
          const { question, answer } = speak(text);
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
        for (const [where, text] of speak(everything)) expect(text, where).to.not.match(promise);
      });
    });
  }

  it('says everything in Danish too', () => {
    const english = inLanguage('en', everything);
    const danish = inLanguage('da', everything);
    expect([...danish.keys()]).to.deep.equal([...english.keys()]);
    const untranslated = [...english].filter(
      ([where, text]) => hasWord(text) && danish.get(where) === text,
    );
    expect(untranslated).to.deep.equal([]);
  });

  it("speaks the guide's Danish", () => {
    const titles = inLanguage('da', () => exercises.map(({ text }) => text().title));
    expect(titles).to.deep.equal([
      'Stræk af svangsenen',
      'Stræk af læggen',
      'Tåhævninger',
      'Kort fod-øvelsen',
      'Vævsmobilisering og massage',
      'Fjedrende hop',
    ]);
    for (const [where, text] of inLanguage('da', everything)) {
      expect(text, where).to.not.match(/\bkalv|\b(Dem|Deres)\b/);
    }
  });

  it('cautions with the massage and the hops, and with nothing else', () => {
    const cautioned = exercises.filter(({ text }) => text().caution);
    expect(cautioned.map(({ id }) => id)).to.deep.equal(['tissue-mobilization', 'spring-hops']);
    const cautionOf = (id: string) => exerciseOf(heelGuide, id)!.text().caution;
    expect(cautionOf('tissue-mobilization')).to.match(/diabetes.*feeling.*wounds/);
    expect(cautionOf('spring-hops')).to.match(/heel raises on one leg.*no trial/i);
  });
});

describe('help', () => {
  it('keeps the lists apart', () => {
    const { lists } = help();
    expect(lists.map((list) => list.items.length)).to.deep.equal([3, 1, 5]);
    const items = lists.flatMap((list) => list.items);
    expect(new Set(items).size).to.equal(items.length);
  });

  it('marks what is added and says whose advice it is', () => {
    const heading = () => help().lists[2]!.heading;
    expect(heading()).to.match(/addition.*NHS/);
    expect(inLanguage('da', heading)).to.match(/tilføjelse.*NHS/);
  });

  it('says that it is general information', () => {
    expect(help().disclaimer).to.match(/general information.*no substitute/);
    expect(inLanguage('da', help).disclaimer).to.match(/generel information.*erstatter ikke/);
  });

  it('says of further treatment that the evidence varies', () => {
    expect(help().further.text).to.match(/laser.*shockwave.*evidence varies/i);
  });
});

describe('research', () => {
  let research: Research;
  before(async () => (research = await loadResearch()));

  it('names a source for every claim but that no trial was found', () => {
    for (const [id, notes] of research) {
      expect(notes(), id).to.not.be.empty;
      for (const { statement, reference } of notes()) {
        expect(Boolean(reference), statement).to.equal(id !== 'spring-hops');
      }
    }
    expect(research.get('spring-hops')!()[0]!.statement).to.match(/no trial/i);
  });

  it('has whole references', () => {
    const references = [...research.values()].flatMap((notes) =>
      notes().flatMap((note) => note.reference ?? []),
    );
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
    const [protocol] = research.get('plantar-fascia-stretch')!();
    expect(protocol!.statement).to.match(/trial's own.* 10 /);
  });

  it('ends an answer with what research adds and the source of it', () => {
    expect(answerOf('improvement').at(-1)).to.match(/three months or more.*Koc/);
    expect(answerOf('inserts').at(-1)).to.match(/only treatment.*Koc/);
  });
});
