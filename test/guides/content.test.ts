import { expect } from '@open-wc/testing';
import { exerciseOf } from '../../src/guides/guide.js';
import { heelArticle } from '../../src/guides/heel/article.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { inLanguage, type Language } from '../../src/localization/catalogue.js';
import { isOneSided } from '../../src/practice/plan.js';
import {
  allStrings,
  articleStrings,
  exerciseStrings,
  helpStrings,
  loadAdvice,
  loadResearch,
  type AdviceById,
  type Research,
} from './strings.js';

const languages: readonly Language[] = ['en', 'da'];
const { exercises, questions, help } = heelGuide;
const answerOf = (id: string) => questions.find((each) => each.id === id)!.text().answer;
const hasWord = (text: string) => /\p{L}{2}/u.test(text);

describe('content', () => {
  let research: Research;
  let advice: AdviceById;
  const everything = () => allStrings(research, advice);
  before(async () => {
    research = await loadResearch();
    advice = await loadAdvice();
  });

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

      it('has a number in no sentence about exercises or help, research apart, or of the article', () => {
        for (const [where, text] of [
          ...speak(exerciseStrings),
          ...speak(helpStrings),
          ...speak(articleStrings),
        ]) {
          if (!where.includes('research')) expect(text, where).to.not.match(/[\d½]/);
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
    // Danes say it in English, and the card says once what it is.
    expect(untranslated.map(([, text]) => text)).to.deep.equal(['Foam roller']);
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
    expect(cautionOf('tissue-mobilization')).to.match(/diabetes.*feeling.*Do not roll over wounds/);
    expect(cautionOf('spring-hops')).to.match(/heel raises on one leg.*found no trial/);
  });
});

describe('the article', () => {
  const { text, sources } = heelArticle;
  const passages = () => {
    const { introduction, why, closing, supplementary } = text();
    return [introduction, why, closing, ...supplementary.measures];
  };

  it('names only sources that there are', () => {
    const known = ['guide', ...sources.pages.map(({ publisher }) => publisher), ...sources.studies];
    const named = passages().flatMap(({ claims }) => claims.flatMap((claim) => claim.sources));
    for (const name of [...named, ...sources.help, ...sources.furtherTreatment]) {
      expect(known).to.include(name);
    }
  });

  it('has notes of each of its studies', async () => {
    const notes = (await sources.notes())();
    for (const authors of sources.studies) {
      const found = notes.filter(({ reference }) => reference?.authors === authors);
      expect(found, authors).not.to.be.empty;
    }
  });

  it('has the seven sources of the guide, in Danish', () => {
    expect(sources.guide.map(({ title }) => title)).to.deep.equal([
      'Behandling af Hælspore',
      'Kurer din hælspore med denne øvelse',
      'Hælspore',
      'Hælspore',
      'Hælspore',
      'Vejledninger',
      'Hælspore og Svangsene',
    ]);
    for (const { lang } of sources.guide) expect(lang).to.equal('da');
  });
});

describe('help', () => {
  it('keeps the lists apart', () => {
    const { urgent, others } = help();
    expect(urgent.map((list) => list.items.length)).to.deep.equal([3, 3]);
    expect(others.map((list) => list.items.length)).to.deep.equal([3, 1]);
    const items = [...urgent, ...others].flatMap((list) => list.items);
    expect(new Set(items).size).to.equal(items.length);
  });

  it('marks what is added and says whose advice it is', () => {
    const headings = () => {
      const { urgent, others } = help();
      return [urgent[0]!.heading, others[0]!.heading];
    };
    for (const heading of headings()) expect(heading).to.match(/addition.*NHS/);
    for (const heading of inLanguage('da', headings)) expect(heading).to.match(/tilføjelse.*NHS/);
  });

  it('says that it is general information', () => {
    expect(help().disclaimer).to.match(/general information\. It is no substitute/);
    expect(inLanguage('da', help).disclaimer).to.match(/generel viden\. Den kan ikke erstatte/);
  });

  it('says of further treatment that the evidence is mixed, and what a trial found', async () => {
    expect(help().further.text).to.match(/laser.*shockwave.*evidence is mixed/);
    const [research] = (await heelGuide.furtherTreatmentResearch()).research();
    expect(research!.statement).to.match(/Neither shockwave treatment nor an exercise programme/);
    expect(research!.reference!.authors).to.equal('Heide et al.');
  });
});

describe('advice', () => {
  let advice: AdviceById;
  before(async () => (advice = await loadAdvice()));

  it('says of every exercise what one should feel, and each thing once', () => {
    for (const [id, on] of advice) {
      const kinds = on().lines.map(({ kind }) => kind);
      expect(kinds[0], id).to.equal('feel');
      expect(kinds, id).to.have.length(new Set(kinds).size);
    }
  });

  it('names whole sources', () => {
    for (const [id, on] of advice) {
      expect(on().sources, id).not.to.be.empty;
      for (const source of on().sources) {
        if ('doi' in source) expect(source.doi, id).to.match(/^10\.\d{4,}\/\S+$/);
        else {
          for (const each of [source.publisher, source.title]) expect(each, id).to.satisfy(hasWord);
          expect(source.site, id).to.match(/^[\w-]+(\.[\w-]+)+$/);
        }
      }
    }
  });

  it('has no number in it', () => {
    for (const on of advice.values()) {
      for (const { text } of on().lines) expect(text).not.to.match(/\d/);
    }
  });
});

describe('the heel raises with slow lowering', () => {
  const heelRaise = exerciseOf(heelGuide, 'heel-raise')!;

  it('are done on both legs, in words, sides and drawing', () => {
    expect(isOneSided({ exercise: heelRaise, variant: 'slow-eccentric' })).to.equal(false);
    const { steps } = heelRaise.text().variants!['slow-eccentric']!;
    expect(steps!.slice(1).join(' ')).to.match(/both heels.*your heels slowly/);
    const [, near, far] = heelRaise.drawing('slow-eccentric').pose;
    expect(near.slice(1)).to.deep.equal(far!.slice(1));
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
    expect(research.get('spring-hops')!()[0]!.statement).to.match(/no trial/);
  });

  it('has whole references', () => {
    const references = [...research.values()].flatMap((notes) =>
      notes().flatMap((note) => note.reference ?? []),
    );
    expect(new Set(references).size).to.equal(7);
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
    expect(protocol!.statement).to.match(/trial’s own.* 10 /);
  });

  it('ends an answer with what research adds and the source of it', () => {
    expect(answerOf('inserts').at(-1)).to.match(/only treatment.*Koc/);
  });
});
