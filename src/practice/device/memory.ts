import type { Side } from '../plan.js';
import type { Log } from '../progress.js';

/** What a page knows about the shopper's practice; on the device only once the shopper has asked for it. */
export interface Memory {
  readonly log: Log;
  /** Cues that the shopper has switched, by name. */
  readonly cues: Readonly<Record<string, boolean>>;
}

const key = 'step-into-comfort';

let memory: Memory | undefined;
let remembered = false;
let sides: readonly Side[] = [];

/** The answer of a device or a page, or nothing where it refuses: the session goes on without. */
export function ignoringErrors<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** What a visitor could have put there is checked before it is believed. */
function read(text: string | null | undefined): Memory | undefined {
  const value = ignoringErrors(() => JSON.parse(text!) as Partial<Memory> | null);
  if (!value?.log || !value.cues) return undefined;
  const log = Object.entries(value.log).filter(
    ([, times]) => Array.isArray(times) && times.every(Number.isFinite),
  );
  return { log: Object.fromEntries(log), cues: { ...value.cues } };
}

/** Read when a session is asked for, never before. */
export function recall(): Memory {
  if (!memory) {
    const stored = read(ignoringErrors(() => localStorage.getItem(key)));
    remembered = stored !== undefined;
    memory = stored ?? { log: {}, cues: {} };
  }
  return memory;
}

export const isRemembered = (): boolean => remembered;

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
  remembered = yes && store() === true;
  if (!yes) {
    memory = { log: {}, cues: {} };
    sides = [];
    ignoringErrors(() => localStorage.removeItem(key));
  }
}

/** The sides that were chosen last on this page, from which the next session starts; never stored. */
export const lastSides = (): readonly Side[] => sides;

export function keepSides(chosen: readonly Side[]): void {
  sides = chosen;
}
