import { expect } from '@open-wc/testing';
import { dosageFacts, dosageLine } from '../../src/guides/dosage-text.js';
import { exerciseOf } from '../../src/guides/guide.js';
import { faqDosage } from '../../src/guides/heel/faq-dosage.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { inLanguage, type Language } from '../../src/localization/catalogue.js';
import { countNumbers, loadFacts, type Facts, type Span } from './facts.js';
import { expectedReading, fields, readDosage, readGlance } from './read-dosage.js';

const languages: readonly Language[] = ['en', 'da'];
const { exercises, questions } = heelGuide;
const exercise = (id: string) => exerciseOf(heelGuide, id)!;
const answerOf = (id: string) => questions.find((each) => each.id === id)!.text().answer;

describe('dosage', () => {
  let facts: Facts;
  before(async () => (facts = await loadFacts()));

  it('has the exercises and questions of the facts, in their order', () => {
    expect(exercises.map(({ id }) => id)).to.deep.equal(facts.exercises.map(({ id }) => id));
    expect(questions.map(({ id }) => id)).to.deep.equal(facts.faq.map(({ id }) => id));
  });

  it('has the same 33 numbers as the facts and says nothing where they say nothing', () => {
    let count = 0;
    for (const each of facts.exercises) {
      const { dosage, variants } = exercise(each.id);
      for (const field of fields) {
        expect(dosage[field] ?? null, `${each.id} ${field}`).to.deep.equal(each[field]);
        if (dosage[field]) count += countNumbers([dosage[field]]);
      }
      expect(dosage.perWeekFromFaq, each.id).to.deep.equal(each.perWeekFromFaq);
      expect(
        variants.map(({ id }) => id),
        each.id,
      ).to.deep.equal(each.variants);
    }
    expect(count, 'in the exercises').to.equal(27);
    const inFaq = Object.values(faqDosage).flatMap((each) => Object.values<Span>(each));
    expect(countNumbers(inFaq), 'in the questions').to.equal(6);
    for (const { id, ...ranges } of facts.faq) {
      expect(faqDosage[id as keyof typeof faqDosage], id).to.deep.equal(ranges);
    }
  });

  it('has words for the variants and the equipment of the facts, and for no other', () => {
    for (const { id, variants, equipment } of facts.exercises) {
      const text = exercise(id).text();
      expect(Object.keys(text.variants ?? {}), id).to.deep.equal(variants);
      expect(Boolean(text.equipment), id).to.equal(equipment.length > 0);
    }
  });

  for (const language of languages) {
    describe(`in words, in ${language}`, () => {
      it('says every number of the facts in the sentences, and no other', () => {
        const said: Span[] = [];
        for (const each of facts.exercises) {
          const line = inLanguage(language, () => dosageLine(exercise(each.id).dosage));
          const reading = readDosage(line, language);
          expect(reading, line).to.deep.equal(expectedReading(each));
          if (each.perWeekFromFaq) delete reading.perWeek;
          said.push(...Object.values(reading));
        }
        expect(countNumbers(said), 'in the exercises').to.equal(27);

        const frequency = inLanguage(language, () => answerOf('frequency'));
        const { stretchPerDay, strengthPerWeek } = facts.faq.find(({ id }) => id === 'frequency')!;
        expect(readDosage(frequency[0]!, language)).to.deep.equal({
          perDay: stretchPerDay,
          perWeek: strengthPerWeek,
        });
        const improvement = inLanguage(language, () => answerOf('improvement'))[0]!;
        const { weeks } = facts.faq.find(({ id }) => id === 'improvement')!;
        expect(readDosage(improvement, language)).to.deep.equal({ weeks });
        expect(countNumbers([stretchPerDay!, strengthPerWeek!, weeks!])).to.equal(6);
      });

      it("gives the short foot's own figure as the exception in the answer on frequency", () => {
        const exception = inLanguage(language, () => answerOf('frequency'))[1]!;
        const { perDay } = facts.exercises.find(({ id }) => id === 'short-foot')!;
        expect(readDosage(exception, language)).to.deep.equal({ perDay });
      });

      it('says every number of the facts at a glance, and no other', () => {
        for (const each of facts.exercises) {
          const glance = inLanguage(language, () => dosageFacts(exercise(each.id).dosage));
          expect(readGlance(glance, language), each.id).to.deep.equal(expectedReading(each));
        }
      });
    });
  }

  it('writes the Danish sentences as a Danish physiotherapist does', () => {
    const lines = inLanguage('da', () => exercises.map(({ dosage }) => dosageLine(dosage)));
    expect(lines).to.deep.equal([
      'Hold i 20–30 sekunder, gentag 3–5 gange, 2–3 gange dagligt.',
      'Hold hvert stræk i 30–45 sekunder, 3 gange pr. variant, 2–3 gange dagligt.',
      '3 sæt à 8–12 gentagelser, 3–5 gange om ugen (ifølge guidens »Spørgsmål og svar«).',
      '3 sæt à 10–15 gentagelser, én gang dagligt.',
      '1–2 minutter, 1–2 gange dagligt.',
      '3 sæt à 1–1½ minut, 3–5 gange om ugen.',
    ]);
  });

  it('writes the English sentences', () => {
    const lines = inLanguage('en', () => exercises.map(({ dosage }) => dosageLine(dosage)));
    expect(lines).to.deep.equal([
      'Hold for 20–30 seconds, repeat 3–5 times, 2–3 times a day.',
      'Hold each stretch for 30–45 seconds, 3 times per variant, 2–3 times a day.',
      '3 sets of 8–12 repetitions, 3–5 times a week (from the guide’s questions and answers).',
      '3 sets of 10–15 repetitions, once a day.',
      '1–2 minutes, 1–2 times a day.',
      '3 sets of 1–1½ minutes, 3–5 times a week.',
    ]);
  });

  it('notes at a glance what a figure applies to and where it comes from', () => {
    const notes = exercises.map(({ dosage }) =>
      dosageFacts(dosage).map(({ term, note }) => (note ? `${term}: ${note}` : term)),
    );
    expect(notes).to.deep.equal([
      ['Hold time', 'Repetitions', 'How often'],
      ['Hold time', 'Sets: per variant; one set is one hold', 'How often'],
      ['Repetitions', 'Sets', 'How often: from the guide’s questions and answers'],
      ['Repetitions', 'Sets', 'How often'],
      ['Duration', 'How often'],
      ['Duration: per set', 'Sets', 'How often'],
    ]);
  });
});
