import { isSides, isTimes, type OwnTimes } from '../choices.js';
import type { Amounts, Side } from '../plan.js';
import type { Log } from '../progress.js';

/** What a page knows about the shopper's practice; on the device only once the shopper has asked for it. */
export interface Memory {
  readonly log: Log;
  /** Cues that the shopper has switched, by name. */
  readonly cues: Readonly<Record<string, boolean>>;
  /** The sides that were chosen last, from which the next session starts. */
  readonly sides: readonly Side[];
  /** The amounts that were chosen last, by exercise; a guide may have other ranges by now. */
  readonly amounts: Readonly<Record<string, Amounts>>;
  readonly times: Partial<OwnTimes>;
  /** A run that was interrupted, as `savedRun()` gives it, and as it may have been changed since. */
  readonly run?: unknown;
  /** Tells this shopper's calendar entries from anybody else's. */
  readonly calendar?: string;
}

const key = 'step-into-comfort';

const nothing: Memory = { log: {}, cues: {}, sides: [], amounts: {}, times: {} };

let memory: Memory | undefined;
let remembered = false;

/** The answer of a device or a page, or nothing where it refuses: the session goes on without. */
export function ignoringErrors<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a record that are as they should be. */
const entries = <Value>(record: unknown, isUsable: (value: unknown) => boolean) =>
  Object.fromEntries(
    isRecord(record) ? Object.entries(record).filter(([, value]) => isUsable(value)) : [],
  ) as Record<string, Value>;

const isTimesOfDay = (value: unknown) => Array.isArray(value) && value.every(Number.isFinite);

/**
 * What a visitor, another version or another script could have put there is checked before it is believed,
 * each piece by itself: a damaged one takes no other with it.
 */
function read(value: unknown): Memory | undefined {
  if (!isRecord(value)) return undefined;
  const { log, cues, sides, amounts, times, run, calendar } = value;
  if (!isRecord(log) || !isRecord(cues)) return undefined;
  return {
    log: entries(log, isTimesOfDay),
    cues: entries(cues, (on) => typeof on === 'boolean'),
    sides: isSides(sides) ? sides : [],
    amounts: entries(
      amounts,
      (each) => isRecord(each) && Object.values(each).every(Number.isFinite),
    ),
    times: isTimes(times) ? times : {},
    ...(isRecord(run) && { run }),
    ...(typeof calendar === 'string' && /^\w{8,40}$/.test(calendar) && { calendar }),
  };
}

/** Read when a session is asked for, or a plan of the day shown, never before. */
export function recall(): Memory {
  if (!memory) {
    const stored = read(ignoringErrors(() => JSON.parse(localStorage.getItem(key)!)));
    remembered = !!stored;
    memory = stored ?? nothing;
  }
  return memory;
}

/** What the device remembers, and what time it is: what is drawn is drawn from one look at both. */
export interface Recalled {
  readonly memory: Memory;
  /** Whether the shopper has asked for it to be remembered. */
  readonly isRemembered: boolean;
  readonly now: Date;
}

export const recallNow = (): Recalled => ({
  memory: recall(),
  isRemembered: remembered,
  now: new Date(),
});

/** Takes a value itself, as Prototype gives lists a `toJSON()` that makes text of them. */
function asItIs(this: Record<string, unknown>, name: string): unknown {
  return this[name];
}

const store = () =>
  ignoringErrors(() => {
    localStorage.setItem(key, JSON.stringify(memory, asItIs));
    return true;
  });

export function keep(change: (memory: Memory) => Partial<Memory>): void {
  // Another tab may have forgotten it, or kept more, meanwhile.
  if (remembered) memory = undefined;
  const before = recall();
  memory = { ...before, ...change(before) };
  if (remembered) store();
}

/** "Remember on this device", or "forget", which leaves no trace. */
export function remember(yes: boolean): void {
  recall();
  remembered = yes && !!store();
  if (!yes) {
    memory = nothing;
    ignoringErrors(() => localStorage.removeItem(key));
  }
}
