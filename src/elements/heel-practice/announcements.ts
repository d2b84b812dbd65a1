import { repetitionsText } from '../../guides/dosage-text.js';
import { msg, str } from '../../localization/catalogue.js';
import type { Phase, Plan } from '../../practice/plan.js';
import { isWork } from '../../practice/session.js';
import { itemName, phaseName, roundText, secondsText, sideName } from './labels.js';
import type { PracticeItem } from './practice-part.js';

/*
 * What a screen reader and the voice are told, and nobody sees.
 */

/** `Hold, Left`. */
export const sidedName = (phase: Phase): string =>
  [phaseName(phase), phase.side && phase.kind !== 'rest' && sideName(phase.side)]
    .filter(Boolean)
    .join(', ');

/** Each with a full stop, those that there are. */
export const sentences = (...words: readonly (string | false | undefined)[]): string =>
  words
    .flatMap((each) => each || [])
    .map((each) => `${each}.`)
    .join(' ');

/** Said when a session is paused, or goes on: how much of the phase is left. */
export function leftText(milliseconds: number): string | undefined {
  if (!Number.isFinite(milliseconds)) return undefined;
  const time = secondsText(Math.ceil(milliseconds / 1000));
  return msg(str`${time} to go`, {
    desc: 'How much of a phase of a practice session is left. The placeholder is a length of time.',
  });
}

/**
 * All that a screen reader or the voice is told when a phase begins, in one breath.
 * @param after what follows a phase of rest or change
 */
export function announcement(
  practised: PracticeItem,
  phase: Phase,
  plan: Plan,
  after?: string,
): string {
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
  return sentences(parts.filter(Boolean).join(', '), after);
}

export const halfway = (): string =>
  msg('Halfway', { desc: 'Said in the middle of a hold of a practice session.' });
