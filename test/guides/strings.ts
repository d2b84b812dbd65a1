import { dosageFacts, dosageLine } from '../../src/guides/dosage-text.js';
import type { Advice, Exercise, ResearchNote } from '../../src/guides/guide.js';
import { heelArticle } from '../../src/guides/heel/article.js';
import { heelGuide } from '../../src/guides/heel/guide.js';

/** Every string in a value by the path to it; references are English in any language. */
type Strings = ReadonlyMap<string, string>;

/** References, names of sources and words that stand in their own language. */
const notSaid = ['reference', 'sources', 'foreign'];

function* strings(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (!notSaid.includes(key)) yield* strings(each, `${path}.${key}`);
    }
  }
}

const { exercises, questions, help } = heelGuide;

const ofExercises = (name: string, say: (exercise: Exercise) => unknown): Strings =>
  new Map(exercises.flatMap((each) => [...strings(say(each), `${name} ${each.id}`)]));

/** The words of every exercise and its variants, in the current language. */
export const exerciseStrings = (): Strings => ofExercises('exercise', ({ text }) => text());

export const helpStrings = (): Strings => new Map(strings(help(), 'help'));

export const articleStrings = (): Strings => new Map(strings(heelArticle.text(), 'article'));

/** What research says about each exercise: a function of the current language, by id. */
export type Research = ReadonlyMap<string, () => readonly ResearchNote[]>;

/** The advice on each exercise: a function of the current language, by id. */
export type AdviceById = ReadonlyMap<string, () => Advice>;

export const loadResearch = async (): Promise<Research> =>
  new Map(
    await Promise.all(
      exercises.map(async (each) => [each.id, (await each.research()).research] as const),
    ),
  );

export const loadAdvice = async (): Promise<AdviceById> =>
  new Map(
    await Promise.all(
      exercises.map(async (each) => [each.id, (await each.advice()).advice] as const),
    ),
  );

/** Every word that the guide says, in the current language; references are English in any. */
export const allStrings = (research: Research, advice: AdviceById): Strings =>
  new Map([
    ...exerciseStrings(),
    ...ofExercises('dosage', ({ dosage }) => ({
      line: dosageLine(dosage),
      facts: dosageFacts(dosage),
    })),
    ...ofExercises('research', ({ id }) => research.get(id)!().map(({ statement }) => statement)),
    ...ofExercises('advice', ({ id }) => advice.get(id)!().lines.map(({ text }) => text)),
    ...strings(
      questions.map(({ text }) => text()),
      'faq',
    ),
    ...helpStrings(),
    ...articleStrings(),
  ]);
