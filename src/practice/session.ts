import { readySeconds, type Phase, type Plan } from './plan.js';

/**
 * What happens to a session, and when: `tick` ends a counted phase; `hide` and `show` say whether
 * the page can be seen; `repeat` goes back to a phase.
 */
export type Action =
  | {
      readonly type: 'pause' | 'resume' | 'skip' | 'back' | 'tick' | 'hide' | 'show';
      readonly at: number;
    }
  | { readonly type: 'repeat'; readonly at: number; readonly index: number };

/** Where a session is. */
export interface SessionState {
  readonly status: 'running' | 'paused' | 'done';
  /** The plan's phases, and what skips have put at the end of their item. */
  readonly phases: readonly Phase[];
  /** Which phase it is in; past the last one when it is done. */
  readonly index: number;
  /** When that phase ends if nothing happens; Infinity for one that is counted, or while it is paused. */
  readonly deadline: number;
  /** Milliseconds that the phase has run, and has left. */
  readonly elapsed: number;
  readonly remaining: number;
  /** What each phase has given: milliseconds of hold or work, or 1 for a counted set. */
  readonly given: readonly number[];
  /** Phases of hold or work that ended while nobody could see them. */
  readonly unconfirmed: readonly number[];
}

/** Less than this is no hold. */
const shortest = 1000;

/** With less than this left, a skip comes too late to matter. */
const tooLate = 100;

/** Going back this soon after a phase began means the one before. */
const restartWindow = 2000;

export const isWork = ({ kind }: Phase): boolean =>
  kind === 'hold' || kind === 'work' || kind === 'count';

/**
 * Where a session is at a point in time: a function of its plan, its start and what has happened
 * since, so that a hidden tab, a locked phone or a slow timer changes nothing. Times are in
 * milliseconds of one clock; the actions are in their order.
 *
 * Both sides get the same. A first side that is skipped early gives the second as little; what the
 * second side is skipped of comes again at the end of its exercise, where it cannot be skipped.
 */
export function replaySession(
  plan: Plan,
  start: number,
  actions: readonly Action[],
  now: number,
): SessionState {
  let phases = plan.phases;
  let index = 0;
  let began = start;
  let pausedAfter: number | undefined;
  let hidden = false;
  const given: number[] = [];
  const unconfirmed = new Set<number>();

  const phase = () => phases[index];
  /** What the first side got of what the present phase repeats; nothing where it repeats none. */
  const firstSideGot = ({ pair }: Phase) => (pair === undefined ? undefined : given[index - pair]);
  const length = (current: Phase) => {
    if (current.seconds === undefined) return Infinity;
    return (isWork(current) ? firstSideGot(current) : undefined) ?? current.seconds * 1000;
  };

  const enter = (next: number, at: number) => {
    index = next;
    began = at;
    if (pausedAfter !== undefined) pausedAfter = 0;
    // What the first side did not get at all, the second does not get either.
    while (phase() && firstSideGot(phase()!) === 0) given[index++] = 0;
  };

  const end = (at: number, gave: number) => {
    given[index] = isWork(phase()!) ? gave : 0;
    if (hidden && isWork(phase()!)) unconfirmed.add(index);
    enter(index + 1, at);
  };

  const advance = (to: number) => {
    for (let now = phase(); now && pausedAfter === undefined; now = phase()) {
      const deadline = began + length(now);
      if (deadline > to) break;
      end(deadline, length(now));
    }
  };

  const skip = (at: number, current: Phase) => {
    if (current.makesUp !== undefined && isWork(current)) return;
    const counted = current.seconds === undefined;
    const ran = pausedAfter ?? at - began;
    const gave = counted || ran < shortest ? 0 : ran;
    const missing = length(current) - gave;
    if (missing < tooLate) return;
    if (isWork(current) && current.pair !== undefined) {
      const { kind, item, side, round, repetitions } = current;
      const same = { item, round, makesUp: index, ...(side && { side }) };
      const place = phases.findLastIndex((each) => each.item === item) + 1;
      phases = [
        ...phases.slice(0, place),
        { kind: 'ready', seconds: readySeconds, ...same },
        counted
          ? { kind, repetitions: repetitions!, ...same }
          : { kind, seconds: missing / 1000, ...same },
        ...phases.slice(place),
      ];
    }
    end(at, gave);
  };

  const restart = (target: number, at: number) => {
    phases = phases.filter(({ makesUp = -1 }, n) => makesUp < target || n <= target);
    given.length = target;
    for (const each of unconfirmed) if (each >= target) unconfirmed.delete(each);
    enter(target, at);
  };

  const back = (at: number, current: Phase) => {
    const ran = pausedAfter ?? at - began;
    const target =
      isWork(current) && ran > restartWindow
        ? index
        : phases.findLastIndex((each, n) => n < index && isWork(each) && given[n] !== 0);
    restart(Math.max(target, 0), at);
  };

  for (const action of actions) {
    const { type, at } = action;
    advance(at);
    const current = phase();
    if (type === 'hide' || type === 'show') hidden = type === 'hide';
    else if (type === 'repeat') restart(action.index, at);
    else if (!current) continue;
    else if (type === 'pause') pausedAfter ??= at - began;
    else if (type === 'resume') {
      began = at - (pausedAfter ?? at - began);
      pausedAfter = undefined;
    } else if (type === 'skip') skip(at, current);
    else if (type === 'back') back(at, current);
    else if (current.seconds === undefined) end(at, 1);
  }
  advance(now);

  const current = phase();
  const paused = pausedAfter !== undefined;
  const elapsed = current ? (pausedAfter ?? now - began) : 0;
  return {
    status: !current ? 'done' : paused ? 'paused' : 'running',
    phases,
    index,
    deadline: current && !paused ? began + length(current) : Infinity,
    elapsed,
    remaining: current ? length(current) - elapsed : 0,
    given,
    unconfirmed: [...unconfirmed],
  };
}

/** The plan's items of which anything was done. */
export const itemsDone = ({ phases, given }: SessionState): readonly number[] => [
  ...new Set(phases.flatMap(({ item }, index) => (given[index] ? [item] : []))),
];
