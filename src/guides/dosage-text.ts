import { msg, str } from '../localization/catalogue.js';
import { formatDuration, formatRange, type Range } from '../localization/format.js';
import type { Dosage } from './guide.js';

/** One figure of a dosage, to be taken in at a glance. */
export interface DosageFact {
  /** What it is: `Repetitions`. */
  readonly term: string;
  /** How much: `8–12`. */
  readonly value: string;
  /** What the figure applies to, or where it comes from. */
  readonly note?: string | undefined;
}

const inFaq = () =>
  msg('from the guide’s questions and answers', {
    desc: "Note on how often to exercise: the figure comes from the guide's questions and answers. Also on paper and in calendars, so it must not point to a place on the page.",
  });

/** `2–3 times a day`. */
export function timesADay(range: Range): string {
  if (range[1] === 1) return msg('once a day', { desc: 'How often to exercise.' });
  const times = formatRange(range);
  return msg(str`${times} times a day`, {
    desc: 'How often to exercise. The placeholder is a number or a range.',
  });
}

/** `3–5 times a week`. */
export function timesAWeek(range: Range): string {
  const times = formatRange(range);
  return msg(str`${times} times a week`, {
    desc: 'How often to exercise. The placeholder is a number or a range.',
  });
}

function howOften({ perDay, perWeek, perWeekFromFaq }: Dosage): string | undefined {
  const week = perWeek ?? perWeekFromFaq;
  return perDay ? timesADay(perDay) : week && timesAWeek(week);
}

/** `8–12 repetitions`. */
export function repetitionsText(range: Range): string {
  const times = formatRange(range);
  return msg(str`${times} repetitions`, {
    desc: 'Part of a dosage. The placeholder is a number or a range.',
  });
}

/** What each figure of a dosage is called. */
export const figureNames = () => ({
  holdSeconds: msg('Hold time', { desc: 'Name of a figure: how long to hold a stretch.' }),
  durationSeconds: msg('Duration', {
    desc: 'Name of a figure: how long the exercise or one set of it lasts.',
  }),
  repetitions: msg('Repetitions', { desc: 'Name of a figure.' }),
  sets: msg('Sets', { desc: 'Name of a figure.' }),
});

/** What is done each time, in the guide's words. */
function howMuch({ holdSeconds, repetitions, sets, setsScope, durationSeconds }: Dosage): string {
  const count = sets && formatRange(sets);
  const times = repetitions && formatRange(repetitions);
  if (holdSeconds) {
    const hold = formatDuration(holdSeconds);
    return setsScope
      ? msg(str`Hold each stretch for ${hold}, ${count} times per variant`, {
          desc: 'Dosage, to be followed by how often. Placeholders: a length of time, a number.',
        })
      : msg(str`Hold for ${hold}, repeat ${times} times`, {
          desc: 'Dosage, to be followed by how often. Placeholders: a length of time, a number or range.',
        });
  }
  const amount =
    times === undefined ? formatDuration(durationSeconds!) : repetitionsText(repetitions!);
  return count === undefined
    ? amount
    : msg(str`${count} sets of ${amount}`, {
        desc: 'Dosage. Placeholders: a number; a number of repetitions or a length of time.',
      });
}

/** A dosage as one sentence. */
export function dosageLine(dosage: Dosage): string {
  const source = dosage.perWeekFromFaq ? ` (${inFaq()})` : '';
  return `${howMuch(dosage)}, ${howOften(dosage)}${source}.`;
}

/** A dosage at a glance: hold or duration, repetitions, sets, how often. */
export function dosageFacts(dosage: Dosage): readonly DosageFact[] {
  const { holdSeconds, durationSeconds, durationScope, repetitions, sets, setsScope } = dosage;
  const names = figureNames();
  const facts = [
    { term: names.holdSeconds, value: holdSeconds && formatDuration(holdSeconds) },
    {
      term: names.durationSeconds,
      value: durationSeconds && formatDuration(durationSeconds),
      note: durationScope && msg('per set', { desc: 'Note on a duration.' }),
    },
    { term: names.repetitions, value: repetitions && formatRange(repetitions) },
    {
      term: names.sets,
      value: sets && formatRange(sets),
      note:
        setsScope &&
        msg('per variant; one set is one hold', { desc: 'Note on the sets of the calf stretch.' }),
    },
    {
      term: msg('How often', { desc: 'Name of a figure: times a day or a week.' }),
      value: howOften(dosage),
      note: dosage.perWeekFromFaq && inFaq(),
    },
  ];
  return facts.filter((fact): fact is DosageFact => !!fact.value);
}
