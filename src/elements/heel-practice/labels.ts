import type { Amount, Phase, PhaseKind, Plan, Side } from '../../practice/plan.js';
import type { Progress } from '../../practice/progress.js';
import type { Exercise, ExerciseFacts } from '../../guides/guide.js';
import { msg, str } from '../../localization/catalogue.js';
import {
  formatDuration,
  formatNumber,
  formatRange,
  formatSeconds,
} from '../../localization/format.js';
import type { PracticeItem } from './practice-part.js';

const kinds = (): Readonly<Record<PhaseKind, string>> => ({
  ready: msg('Get ready', { desc: 'Name of a phase of a practice session.' }),
  hold: msg('Hold', { desc: 'Name of a phase: the stretch is held. An instruction.' }),
  work: msg('Go', { desc: 'Name of a phase: the exercise is done until the time is up.' }),
  count: msg('Go', { desc: 'Name of a phase: the exercise is done until the time is up.' }),
  switch: msg('Change sides', { desc: 'Name of a phase: from one foot to the other.' }),
  rest: msg('Rest', { desc: 'Name of a phase: a rest between two sets.' }),
  next: msg('Next exercise', {
    desc: 'Name of a phase of a practice session: time to make ready for another exercise.',
  }),
});

/** What a kind of phase is called. */
export const phaseName = ({ kind }: Pick<Phase, 'kind'>): string => kinds()[kind];

export const signalsText = (): string =>
  msg('Signals', { desc: 'Heading above the switches of tones, vibration and voice.' });

export const goOnText = (): string =>
  msg('Go on', { desc: 'Button after a session was stopped: it goes on where it was.' });

/** Back to where a session was opened: one exercise, or a plan of several. */
export const leaveText = ({ length }: readonly PracticeItem[]): string =>
  length > 1
    ? msg('Back to the plan', {
        desc: 'Button that leaves a practice session of several exercises.',
      })
    : msg('Back to the exercise', { desc: 'Button that leaves a practice session.' });

export const sideName = (side: Side): string =>
  side === 'left'
    ? msg('Left', { desc: 'A side of the body.' })
    : msg('Right', { desc: 'A side of the body.' });

/** A length of time; what makes no whole or half minutes stays in seconds. */
export const secondsText = (seconds: number): string =>
  seconds === 1
    ? msg('1 second', { desc: 'A length of time.' })
    : seconds % 30
      ? formatSeconds([seconds, seconds])
      : formatDuration([seconds, seconds]);

/** `Set 1 of 3`, or what the exercise calls its rounds. */
export function roundText({ dosage }: ExerciseFacts, { round, item }: Phase, plan: Plan): string {
  const [now, all] = [formatNumber(round), formatNumber(plan.rounds[item]!)];
  return dosage.sets
    ? msg(str`Set ${now} of ${all}`, { desc: 'Where a session is. Placeholders: two numbers.' })
    : msg(str`Repetition ${now} of ${all}`, {
        desc: 'Where a session is. Placeholders: two numbers.',
      });
}

/** The name of one of several exercises, with its variant's. */
export function itemName({ exercise, variant }: PracticeItem): string {
  const { title, variants } = exercise.text();
  const way = variants?.[variant!]?.name;
  return way ? `${title}, ${way}` : title;
}

/** What is done after the present phase: another exercise, a side, a round, or nothing any more. */
export function nextText(
  {
    items,
    plan,
    item,
  }: { items: readonly PracticeItem[]; plan: Plan | undefined; item: PracticeItem },
  next: Phase | undefined,
): string {
  if (!next) {
    return msg('Then you are done', { desc: 'In the last phase of a practice session.' });
  }
  const practised = items[next.item]!;
  if (practised !== item) {
    const name = itemName(practised);
    return msg(str`Next: ${name}`, {
      desc: 'What follows in a practice session. The placeholder is the name of an exercise, or a set of one.',
    });
  }
  if (next.side === 'left') {
    return msg('Next: left', { desc: 'What follows in a practice session: the left side.' });
  }
  if (next.side) {
    return msg('Next: right', { desc: 'What follows in a practice session: the right side.' });
  }
  const round = roundText(practised.exercise, next, plan!);
  return msg(str`Next: ${round}`, {
    desc: 'What follows in a practice session. The placeholder is the name of an exercise, or a set of one.',
  });
}

export const pausedText = (): string =>
  msg('Paused', { desc: 'Said when a practice session is paused.' });

export const voiceFailedText = (): string =>
  msg('The voice on this device could not speak, so it is off.', {
    desc: 'Notice in a practice session: reading aloud was switched off after an error.',
  });

export const doneText = (): string =>
  msg('Finished. Well done.', { desc: 'At the end of a practice session.' });

export const skippedText = (): string =>
  msg('Finished. Nothing was done this time.', {
    desc: 'At the end of a practice session that was skipped from beginning to end.',
  });

/** `2 of 2–3 today`. */
export function progressText({ count, recommended, period }: Progress): string {
  const [done, range] = [formatNumber(count), formatRange(recommended)];
  return period === 'day'
    ? msg(str`${done} of ${range} today`, {
        desc: 'How often an exercise was done against what is recommended. Placeholders: a number, a number or range.',
      })
    : msg(str`${done} of ${range} this week`, {
        desc: 'How often an exercise was done against what is recommended. Placeholders: a number, a number or range.',
      });
}

/** A chosen amount with its unit. */
export const amountText = (amount: Amount, value: number): string =>
  amount === 'holdSeconds' || amount === 'durationSeconds'
    ? secondsText(value)
    : formatNumber(value);

/** What to fetch for an exercise, where it takes something. */
export function equipmentText({ text }: Exercise): string | undefined {
  const { equipment } = text();
  const need = msg('You need', { desc: 'Name of the list of equipment for an exercise.' });
  return equipment && `${need}: ${equipment}`;
}
