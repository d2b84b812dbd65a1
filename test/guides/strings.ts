import { dosageFacts, dosageLine } from '../../src/guides/dosage-text.js';
import type { Exercise, ResearchNote } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';

/** Every string in a value by the path to it. */
type Strings = ReadonlyMap<string, string>;

function* strings(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* strings(each, `${path}.${key}`);
  }
}

const { exercises, questions, help } = heelGuide;

const ofExercises = (name: string, say: (exercise: Exercise) => unknown): Strings =>
  new Map(exercises.flatMap((each) => [...strings(say(each), `${name} ${each.id}`)]));

/** The words of every exercise and its variants, in the current language. */
export const exerciseStrings = (): Strings => ofExercises('exercise', ({ text }) => text());

export const helpStrings = (): Strings => new Map(strings(help(), 'help'));

/** What research says about each exercise: a function of the current language, by id. */
export type Research = ReadonlyMap<string, () => readonly ResearchNote[]>;

export const loadResearch = async (): Promise<Research> =>
  new Map(
    await Promise.all(
      exercises.map(async (each) => [each.id, (await each.research()).research] as const),
    ),
  );

/** Every word that the guide says, in the current language; references are English in any. */
export const allStrings = (research: Research): Strings =>
  new Map([
    ...exerciseStrings(),
    ...ofExercises('dosage', ({ dosage }) => ({
      line: dosageLine(dosage),
      facts: dosageFacts(dosage),
    })),
    ...ofExercises('research', ({ id }) => research.get(id)!().map(({ statement }) => statement)),
    ...strings(
      questions.map(({ text }) => text()),
      'faq',
    ),
    ...helpStrings(),
  ]);
