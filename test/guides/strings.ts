import { exerciseIds } from '../../src/guides/dosage.js';
import { dosageFacts, dosageLine } from '../../src/guides/dosage-text.js';
import { researchNotes } from '../../src/guides/heel/evidence.js';
import { exerciseText } from '../../src/guides/heel/exercises.js';
import { faqTexts } from '../../src/guides/heel/faq.js';
import { furtherHelpText } from '../../src/guides/heel/further-help.js';
import { helpText } from '../../src/guides/heel/help.js';

/** Every string in a value by the path to it. */
type Strings = ReadonlyMap<string, string>;

function* strings(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) yield* strings(each, `${path}.${key}`);
  }
}

const ofExercises = (name: string, say: (id: (typeof exerciseIds)[number]) => unknown): Strings =>
  new Map(exerciseIds.flatMap((id) => [...strings(say(id), `${name} ${id}`)]));

/** The words of every exercise and its variants, in the current language. */
export const exerciseStrings = (): Strings => ofExercises('exercise', exerciseText);

export const helpStrings = (): Strings =>
  new Map([...strings(helpText(), 'help'), ...strings(furtherHelpText(), 'further help')]);

/** Every word that the content room says, in the current language; references are English in any. */
export const allStrings = (): Strings =>
  new Map([
    ...exerciseStrings(),
    ...ofExercises('dosage', (id) => ({ line: dosageLine(id), facts: dosageFacts(id) })),
    ...ofExercises('research', (id) => researchNotes(id).map(({ statement }) => statement)),
    ...strings(faqTexts(), 'faq'),
    ...helpStrings(),
  ]);
