import { readySeconds, type Phase, type Plan } from './plan.js';

/** Everything that happens to a session apart from `repeat`. */
export const actionTypes = [
  'pause',
  'resume',
  'skip',
  'skip-item',
  'back',
  'tick',
  'hide',
  'show',
  'stop',
] as const;

/**
 * What happens to a session, and when: `tick` ends a counted phase; `skip-item` leads to the next
 * item; `hide` and `show` say whether the page can be seen; `stop` is taken back by `resume`;
 * `repeat` does a phase again and then goes on where the session was.
 */
export type Action =
  | { readonly type: (typeof actionTypes)[number]; readonly at: number }
  | { readonly type: 'repeat'; readonly at: number; readonly index: number };

/** Where a session is. */
export interface SessionState {
  readonly status: 'running' | 'paused' | 'stopped' | 'done';
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
  /** Phases of hold or work that ended while nobody could see them, and that are not being done again. */
  readonly unconfirmed: readonly number[];
  /** Items that the shopper has skipped whole, or the rest of. */
  readonly skipped: readonly number[];
  /** Where it goes on after a phase that is done again; absent where none is. */
  readonly returnsTo?: number;
}

/** Less than this is no hold. */
const shortest = 1000;

/** With less than this left, a skip comes too late to matter. */
const tooLate = 100;

/** Going back this soon after a phase began means the one before. */
const restartWindow = 2000;

export const isWork = ({ kind }: Phase): boolean =>
  kind === 'hold' || kind === 'work' || kind === 'count';

/** What makes up for a skip is not skipped again. */
const isSkippable = (phase: Phase) => phase.makesUp === undefined || !isWork(phase);

/**
 * Where a session is at a point in time: a function of its plan, its start and what has happened
 * since, so that a hidden tab, a locked phone or a slow timer changes nothing. Times are in
 * milliseconds of one clock; the actions are in their order.
 *
 * Both sides get the same. A first side that is skipped early gives the second as little; what the
 * second side is skipped of comes again at the end of its exercise, where it cannot be skipped. Who
 * skips the exercise instead has done of it what both sides have.
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
  let stopped = false;
  let hidden = false;
  /** Where to go on after a phase that is done again, and how far that phase had come. */
  let detour: { readonly index: number; readonly ran: number } | undefined;
  const skipped = new Set<number>();
  const given: number[] = [];
  const unconfirmed = new Set<number>();

  const phase = () => phases[index];
  /**
   * What the present phase owes its side: what the first side got of what it repeats, or has more by now of what it makes
   * up for, as an exercise that is skipped leaves both with the same; nothing where it does neither.
   */
  const owed = ({ pair, makesUp }: Phase) =>
    pair
      ? given[index - pair]
      : makesUp && given[makesUp - phases[makesUp]!.pair!]! - given[makesUp]!;
  const length = (current: Phase) => {
    if (current.seconds === undefined) return Infinity;
    // Done again, it is as long as it was.
    if (detour) return given[index]!;
    return (isWork(current) ? owed(current) : undefined) ?? current.seconds * 1000;
  };

  const enter = (next: number, at: number) => {
    index = next;
    began = at;
    if (pausedAfter !== undefined) pausedAfter = 0;
    // What is not owed is not given.
    while (phase() && owed(phase()!) === 0) given[index++] = 0;
  };

  const goBack = (at: number) => {
    const { index: target, ran } = detour!;
    detour = undefined;
    index = target;
    began = at - ran;
    if (pausedAfter !== undefined) pausedAfter = ran;
  };

  const end = (at: number, gave: number) => {
    if (detour) {
      if (!hidden) unconfirmed.delete(index);
      return goBack(at);
    }
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
    if (detour) return goBack(at);
    if (!isSkippable(current)) return;
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

  /** What one side has got more than the other of an item that is left does not count. */
  const level = (item: number) => {
    phases.forEach((each, second) => {
      if (each.item !== item || !isWork(each) || each.pair === undefined) return;
      const made = phases.findIndex(({ makesUp }, n) => makesUp === second && isWork(phases[n]!));
      const more = made < 0 ? 0 : (given[made] ?? 0);
      given[second - each.pair] = (given[second] ?? 0) + more;
    });
  };

  const skipItem = (at: number, { item }: Phase) => {
    if (detour) return goBack(at);
    const ran = pausedAfter ?? at - began;
    const current = phase()!;
    const isHalf = isWork(current) && current.seconds !== undefined && ran >= shortest;
    given[index] = isHalf ? Math.min(ran, length(current)) : 0;
    const place = phases.findLastIndex((each) => each.item === item) + 1;
    for (let n = index + 1; n < place; n++) given[n] = 0;
    level(item);
    skipped.add(item);
    enter(place, at);
  };

  const repeat = (target: number, at: number) => {
    const again = phases[target];
    // What gave nothing cannot be given again.
    if (!again || !isWork(again) || !given[target] || target >= index) return;
    detour ??= { index, ran: phase() ? (pausedAfter ?? at - began) : 0 };
    index = target;
    began = at;
    if (pausedAfter !== undefined) pausedAfter = 0;
  };

  const restart = (target: number, at: number) => {
    phases = phases.filter(({ makesUp = -1 }, n) => makesUp < target || n <= target);
    given.length = target;
    for (const each of unconfirmed) if (each >= target) unconfirmed.delete(each);
    for (const each of skipped) if (each >= (phases[target]?.item ?? 0)) skipped.delete(each);
    enter(target, at);
  };

  const back = (at: number, current: Phase) => {
    if (detour) return void repeat(index, at);
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
    else if (type === 'repeat') repeat(action.index, at);
    else if (!current) continue;
    else if (type === 'pause') pausedAfter ??= at - began;
    else if (type === 'stop') {
      pausedAfter ??= at - began;
      stopped = true;
    } else if (type === 'resume') {
      began = at - (pausedAfter ?? at - began);
      pausedAfter = undefined;
      stopped = false;
    } else if (stopped) continue;
    else if (type === 'skip') skip(at, current);
    else if (type === 'skip-item') skipItem(at, current);
    else if (type === 'back') back(at, current);
    else if (current.seconds === undefined) end(at, 1);
  }
  advance(now);

  const current = phase();
  const paused = pausedAfter !== undefined;
  const elapsed = current ? (pausedAfter ?? now - began) : 0;
  return {
    status: !current ? 'done' : stopped ? 'stopped' : paused ? 'paused' : 'running',
    phases,
    index,
    deadline: current && !paused ? began + length(current) : Infinity,
    elapsed,
    remaining: current ? length(current) - elapsed : 0,
    given,
    unconfirmed: [...unconfirmed].filter((each) => !detour || each !== index),
    skipped: [...skipped],
    ...(detour && { returnsTo: detour.index }),
  };
}

/** The plan's items that were done, at least in part, and not skipped. */
export const itemsDone = ({ phases, given, skipped }: SessionState): readonly number[] => [
  ...new Set(
    phases.flatMap(({ item }, index) => (given[index] && !skipped.includes(item) ? [item] : [])),
  ),
];

/** Whether skipping would do anything now, so that no button is dead. */
export function canSkip({ phases, index, returnsTo }: SessionState): boolean {
  const current = phases[index];
  return current !== undefined && (returnsTo !== undefined || isSkippable(current));
}
