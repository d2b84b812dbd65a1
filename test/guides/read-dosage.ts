import type { FirstFileLanguage as Language } from '../../src/localization/generated/languages.js';
import type { DosageFact } from '../../src/guides/dosage-text.js';
import type { ExerciseFacts, Span } from './facts.js';

type Field =
  'holdSeconds' | 'durationSeconds' | 'repetitions' | 'sets' | 'perDay' | 'perWeek' | 'weeks';

export type Reading = Partial<Record<Field, Span>>;

/** What the facts state about an exercise. */
export const fields = [
  'holdSeconds',
  'repetitions',
  'sets',
  'durationSeconds',
  'perDay',
  'perWeek',
] as const;

const number = '(\\d+½?|½)(?:–(\\d+½?))?';

/** What stands after a number, and what it then counts. The first that fits holds. */
const units: Record<Language, readonly (readonly [RegExp, Field | 'seconds' | 'minutes'])[]> = {
  en: [
    [/^ seconds\b/, 'seconds'],
    [/^ minutes\b/, 'minutes'],
    [/^ times a day\b/, 'perDay'],
    [/^ times a week\b/, 'perWeek'],
    [/^ times per variant\b/, 'sets'],
    [/^ times\b/, 'repetitions'],
    [/^ repetitions\b/, 'repetitions'],
    [/^ sets of\b/, 'sets'],
    [/^ weeks\b/, 'weeks'],
  ],
  da: [
    [/^ sekunder\b/, 'seconds'],
    [/^ minut(ter)?\b/, 'minutes'],
    [/^ gange dagligt\b/, 'perDay'],
    [/^ gange om ugen\b/, 'perWeek'],
    [/^ gange pr\. variant\b/, 'sets'],
    [/^ gange\b/, 'repetitions'],
    [/^ gentagelser\b/, 'repetitions'],
    [/^ sæt à/, 'sets'],
    [/^ uger\b/, 'weeks'],
  ],
};

const once: Record<Language, RegExp> = { en: /once a day/, da: /én gang dagligt/ };
const holding: Record<Language, RegExp> = { en: /^Hold/, da: /^Hold/ };

export const toNumber = (digits: string): number =>
  Number(digits.replace('½', '') || 0) + (digits.endsWith('½') ? 0.5 : 0);

/** A range as it is written, `1–1½`. */
export function readSpan(text: string): Span | undefined {
  const match = new RegExp(`^${number}$`).exec(text);
  return match ? [toNumber(match[1]!), toNumber(match[2] ?? match[1]!)] : undefined;
}

/** Reads the numbers back out of a sentence, as a shopper would. Throws at a number that it cannot place. */
export function readDosage(sentence: string, language: Language): Reading {
  const reading: Reading = {};
  const put = (field: Field, span: Span) => {
    if (reading[field]) throw new Error(`${field} twice in "${sentence}"`);
    reading[field] = span;
  };
  for (const match of sentence.matchAll(new RegExp(number, 'g'))) {
    const after = sentence.slice(match.index + match[0].length);
    const unit = units[language].find(([pattern]) => pattern.test(after))?.[1];
    if (!unit) throw new Error(`"${match[0]}" counts nothing in "${sentence}"`);
    const [min, max] = readSpan(match[0])!;
    if (unit === 'seconds' || unit === 'minutes') {
      const factor = unit === 'minutes' ? 60 : 1;
      const field = holding[language].test(sentence) ? 'holdSeconds' : 'durationSeconds';
      put(field, [min * factor, max * factor]);
    } else {
      put(unit, [min, max]);
    }
  }
  if (once[language].test(sentence)) put('perDay', [1, 1]);
  return reading;
}

/** What an exercise's words must say: its figures, the weekly one from the FAQ where it has none itself. */
export function expectedReading(facts: ExerciseFacts): Reading {
  const stated: Reading = {};
  for (const field of fields) if (facts[field]) stated[field] = facts[field];
  if (facts.perWeekFromFaq) stated.perWeek = facts.perWeekFromFaq;
  return stated;
}

const terms: Record<string, Field> = {
  Repetitions: 'repetitions',
  Gentagelser: 'repetitions',
  Sets: 'sets',
  Sæt: 'sets',
};

/** Reads the numbers back out of a dosage at a glance: a bare number is what its term says. */
export function readGlance(glance: readonly DosageFact[], language: Language): Reading {
  const reading: Reading = {};
  for (const { term, value } of glance) {
    const field = terms[term];
    const said = field
      ? { [field]: readSpan(value) }
      : readDosage(`${/^Hold/.exec(term) ?? ''} ${value}`.trim(), language);
    Object.assign(reading, said);
  }
  return reading;
}
