import type { Amount, Phase, PhaseKind, Plan, Side } from '../../practice/plan.js';
import { isWork } from '../../practice/session.js';
import type { Progress } from '../../practice/progress.js';
import type { ExerciseFacts } from '../../guides/guide.js';
import { repetitionsText } from '../../guides/dosage-text.js';
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

export const leaveText = (): string =>
  msg('Back to the exercise', { desc: 'Button that leaves a practice session.' });

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

/** All that a screen reader or the voice is told when a phase begins, in one breath. */
export function announcement(practised: PracticeItem, phase: Phase, plan: Plan): string {
  const { side, seconds, repetitions, kind, item } = phase;
  const isFirst = kind === 'ready' && item === 0 && plan.rounds.length > 1;
  const parts = [
    isFirst && itemName(practised),
    phaseName(phase),
    kind === 'next' && itemName(practised),
    side && kind !== 'rest' && sideName(side),
    isWork(phase) && plan.rounds[item]! > 1 && roundText(practised.exercise, phase, plan),
    seconds && secondsText(Math.ceil(seconds)),
    repetitions && repetitionsText([repetitions, repetitions]),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

export const halfway = (): string =>
  msg('Halfway', { desc: 'Said in the middle of a hold of a practice session.' });

export const doneText = (): string =>
  msg('Finished. Well done.', { desc: 'At the end of a practice session.' });

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
