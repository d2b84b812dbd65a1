import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plan, type Phase, type Side } from '../../src/practice/plan.js';
import {
  canSkip,
  isWork,
  itemsDone,
  replaySession,
  type Action,
  type SessionState,
} from '../../src/practice/session.js';
import { upcoming } from '../../src/practice/upcoming.js';
import { anyActions, anyChoice, planOf, runOut } from './arbitraries.js';
import { calfStretch, fasciaStretch, heelRaise, massage } from './exercises.js';

const settings = { sides: ['left', 'right'] as readonly Side[], restSeconds: 10, switchSeconds: 5 };
const stretch = plan([{ exercise: calfStretch }], settings);
const raises = plan([{ exercise: heelRaise, variant: 'single-leg' }], settings);

const at = (now: number, ...actions: Action[]) => replaySession(stretch, 0, actions, now);
const where = ({ phases, index, status, remaining }: SessionState) => {
  const phase = phases[index];
  return phase ? `${status} ${phase.kind} ${phase.side} ${remaining / 1000}` : status;
};

/** What each side was given, in milliseconds of hold or in counted sets; of one item or of all. */
function bySide({ phases, given }: SessionState, item?: number) {
  const sum = { left: 0, right: 0 };
  phases.forEach((phase: Phase, index) => {
    if (item !== undefined && phase.item !== item) return;
    if (phase.side && isWork(phase)) sum[phase.side] += given[index] ?? 0;
  });
  return sum;
}

describe('session', () => {
  it('is in the phase that the time says, to the millisecond', () => {
    expect(where(at(0))).to.equal('running ready left 5');
    expect(where(at(4_999))).to.equal('running ready left 0.001');
    expect(where(at(5_000))).to.equal('running hold left 30');
    expect(where(at(34_999))).to.equal('running hold left 0.001');
    expect(where(at(35_000))).to.equal('running switch right 5');
    expect(where(at(40_000))).to.equal('running hold right 30');
    expect(where(at(70_000))).to.equal('running rest left 10');
    expect(where(at(10 * 60_000))).to.equal('done');
  });

  it('stands still in a pause, and goes on from there', () => {
    const actions: Action[] = [{ type: 'pause', at: 15_000 }];
    expect(where(at(900_000, ...actions))).to.equal('paused hold left 20');
    actions.push({ type: 'resume', at: 900_000 });
    expect(where(at(901_000, ...actions))).to.equal('running hold left 19');
  });

  it('takes a second pause and a second resume for none', () => {
    const actions: Action[] = [
      { type: 'pause', at: 15_000 },
      { type: 'pause', at: 16_000 },
      { type: 'resume', at: 20_000 },
      { type: 'resume', at: 25_000 },
    ];
    expect(where(at(26_000, ...actions))).to.equal('running hold left 14');
  });

  it('gives the second side as little as the first got', () => {
    const skipped = at(17_000, { type: 'skip', at: 17_000 });
    expect(where(skipped)).to.equal('running switch right 5');
    expect(where(at(22_000, { type: 'skip', at: 17_000 }))).to.equal('running hold right 12');
  });

  it('leaves the second side out where the first got nothing', () => {
    expect(where(at(5_500, { type: 'skip', at: 5_500 }))).to.equal('running rest left 10');
  });

  it('puts what the second side was skipped of at the end, where it cannot be skipped', () => {
    const skip: Action = { type: 'skip', at: 50_000 };
    const { phases } = at(50_000, skip);
    expect(phases.slice(-2).map(({ kind, side, seconds }) => [kind, side, seconds])).to.deep.equal([
      ['ready', 'right', 5],
      ['hold', 'right', 20],
    ]);
    const end = runOut(stretch, [skip]);
    expect(bySide(end)).to.deep.equal({ left: 90_000, right: 90_000 });
    const last = 50_000 + 10_000 + 65_000 + 10_000 + 65_000 + 5_000;
    expect(where(at(last + 1_000, skip, { type: 'skip', at: last + 1_000 }))).to.equal(
      'running hold right 19',
    );
  });

  it('goes back to the start of a hold, and soon after its start to the one before', () => {
    expect(where(at(15_000, { type: 'back', at: 15_000 }))).to.equal('running hold left 30');
    expect(where(at(41_000, { type: 'back', at: 41_000 }))).to.equal('running hold left 30');
    expect(where(at(72_000, { type: 'back', at: 72_000 }))).to.equal('running hold right 30');
    expect(where(at(2_000, { type: 'back', at: 2_000 }))).to.equal('running ready left 5');
  });

  it('ends a counted set when it is ticked off, not before', () => {
    const first = replaySession(raises, 0, [], 3_600_000);
    expect(first.phases[first.index]!.kind).to.equal('count');
    expect(first.deadline).to.equal(Infinity);
    const next = replaySession(raises, 0, [{ type: 'tick', at: 60_000 }], 60_000);
    expect(where(next)).to.equal('running switch right 5');
    expect(where(at(15_000, { type: 'tick', at: 15_000 }))).to.equal('running hold left 20');
  });

  it('marks what ended out of sight, and repeats it', () => {
    const hidden: Action[] = [
      { type: 'hide', at: 20_000 },
      { type: 'show', at: 620_000 },
    ];
    const back = at(620_000, ...hidden);
    expect(back.status).to.equal('done');
    expect(back.unconfirmed).to.have.length(6);
    const repeat: Action = { type: 'repeat', at: 620_000, index: 1 };
    const again = at(620_000, ...hidden, repeat);
    expect(where(again)).to.equal('running hold left 30');
    const after = at(650_000, ...hidden, repeat);
    expect(after.status).to.equal('done');
    expect(after.unconfirmed).to.have.length(5);
    expect(after.given).to.deep.equal(back.given);
  });

  it('marks nothing that was seen', () => {
    const actions: Action[] = [
      { type: 'hide', at: 10_000 },
      { type: 'show', at: 20_000 },
    ];
    expect(at(600_000, ...actions).unconfirmed).to.deep.equal([]);
  });

  describe('of several exercises', () => {
    // 5 + 60 + 5 + 60 seconds of the first, then 5 + 30 + 5 + 30 + 10 … of the second.
    const two = plan([{ exercise: massage }, { exercise: calfStretch }], settings);
    const kinds = ({ phases }: SessionState, item: number) =>
      phases.filter((phase) => phase.item === item).map(({ kind }) => kind);

    it('goes on to the next with getting ready', () => {
      const next = replaySession(two, 0, [], 130_000);
      expect(where(next)).to.equal('running next left 20');
      expect(next.phases[next.index]!.item).to.equal(1);
      expect(where(replaySession(two, 0, [], 150_000))).to.equal('running ready left 5');
    });

    it('makes up for a skipped second side before the next exercise begins', () => {
      const skip: Action = { type: 'skip', at: 90_000 };
      const made = replaySession(two, 0, [skip], 90_000);
      expect(kinds(made, 0)).to.deep.equal(['ready', 'work', 'switch', 'work', 'ready', 'work']);
      expect(where(made)).to.equal('running ready right 5');
      expect(where(replaySession(two, 0, [skip], 95_000))).to.equal('running work right 40');
      const end = runOut(two, [skip]);
      for (const item of [0, 1]) {
        const { left, right } = bySide(end, item);
        expect(left).to.equal(right);
      }
      expect(bySide(end)).to.deep.equal({ left: 150_000, right: 150_000 });
    });

    it('gives a later second side what its own first side got, after something was made up for', () => {
      const skips: Action[] = [
        { type: 'skip', at: 90_000 },
        // 5 + 40 seconds made up for, 20 + 5 to the next one, 12 of the first hold.
        { type: 'skip', at: 172_000 },
      ];
      expect(where(replaySession(two, 0, skips, 177_000))).to.equal('running hold right 12');
      expect(where(replaySession(two, 0, skips, 189_000))).to.equal('running rest left 10');
    });

    it('goes back into the exercise before, and takes off what was to be made up for', () => {
      const actions: Action[] = [
        { type: 'skip', at: 90_000 },
        { type: 'back', at: 91_000 },
      ];
      const back = replaySession(two, 0, actions, 91_000);
      expect(where(back)).to.equal('running work right 60');
      expect(kinds(back, 0)).to.deep.equal(['ready', 'work', 'switch', 'work']);
      const fromNext = replaySession(two, 0, [{ type: 'back', at: 131_000 }], 131_000);
      expect(where(fromNext)).to.equal('running work right 60');
    });

    it('leaves an exercise with what both sides have of it, and comes back to it', () => {
      // 10 seconds into the second side.
      const skip: Action = { type: 'skip-item', at: 80_000 };
      const left = replaySession(two, 0, [skip], 80_000);
      expect(where(left)).to.equal('running next left 20');
      expect(bySide(left, 0)).to.deep.equal({ left: 10_000, right: 10_000 });
      expect(left.skipped).to.deep.equal([0]);
      expect(itemsDone(runOut(two, [skip]))).to.deep.equal([1]);
      const back = replaySession(two, 0, [skip, { type: 'back', at: 80_500 }], 80_500);
      expect(where(back)).to.equal('running work right 10');
      expect(back.skipped).to.deep.equal([]);
    });

    it('makes nothing up that was left with its exercise, when that is gone back to', () => {
      const early: Action[] = [
        { type: 'skip', at: 30_000 },
        { type: 'skip-item', at: 61_000 },
        { type: 'back', at: 61_000 },
      ];
      const holds = plan([{ exercise: fasciaStretch }, { exercise: fasciaStretch }], {
        ...settings,
        restSeconds: 0,
      });
      const { left, right } = bySide(runOut(holds, early), 0);
      expect(left).to.equal(right);
      // In the midst of what is made up for.
      const late: Action[] = [
        { type: 'skip', at: 80_000 },
        { type: 'skip-item', at: 95_000 },
        { type: 'back', at: 95_500 },
      ];
      expect(where(replaySession(two, 0, late, 95_500))).to.equal('running work right 10');
      expect(bySide(runOut(two, late), 0)).to.deep.equal({ left: 20_000, right: 20_000 });
    });

    it('says which side and which exercise come', () => {
      const next = (now: number) => {
        const phase = upcoming(replaySession(two, 0, [], now));
        return phase && `${phase.item} ${phase.kind} ${phase.side}`;
      };
      expect(next(0)).to.equal('0 work left');
      expect(next(6_000)).to.equal('0 work right');
      expect(next(71_000)).to.equal('1 next left');
      expect(next(131_000)).to.equal('1 hold left');
      expect(next(160_000)).to.equal('1 hold right');
      expect(upcoming(runOut(two, []))).to.equal(undefined);
    });

    it('takes a stop back, and moves on in no other way', () => {
      const stop: Action = { type: 'stop', at: 20_000 };
      const skip: Action = { type: 'skip', at: 21_000 };
      const stopped = replaySession(two, 0, [stop, skip], 90_000);
      expect(stopped.status).to.equal('stopped');
      expect(stopped.elapsed).to.equal(15_000);
      const resume: Action = { type: 'resume', at: 90_000 };
      expect(where(replaySession(two, 0, [stop, skip, resume], 91_000))).to.equal(
        'running work left 44',
      );
    });

    it('knows which of them were done', () => {
      expect(itemsDone(replaySession(two, 0, [], 20_000))).to.deep.equal([]);
      expect(itemsDone(replaySession(two, 0, [], 100_000))).to.deep.equal([0]);
      expect(itemsDone(runOut(two, []))).to.deep.equal([0, 1]);
      // Skipped as soon as it began, the first side's work leaves the second nothing to do.
      const skipped = runOut(two, [{ type: 'skip', at: 5_500 }]);
      expect(itemsDone(skipped)).to.deep.equal([1]);
    });
  });

  describe('whatever the shopper does', () => {
    it('comes to an end, with no negative time and the same for both sides of each exercise', () => {
      fc.assert(
        fc.property(anyChoice, anyActions, (chosen, actions) => {
          const end = runOut(planOf(chosen), actions, ({ elapsed, remaining, given }) => {
            expect(elapsed).to.be.at.least(0);
            expect(remaining).to.be.at.least(0);
            for (const each of given) expect(each).to.be.at.least(0);
          });
          if (chosen.settings.sides.length < 2) return;
          chosen.items.forEach((_, item) => {
            const { left, right } = bySide(end, item);
            expect(Math.abs(left - right), `${left} and ${right}`).to.be.lessThan(100);
          });
        }),
        { numRuns: 3000 },
      );
    });

    it('keeps the exercises in their order, each with its phases together', () => {
      fc.assert(
        fc.property(anyChoice, anyActions, (chosen, actions) => {
          const { phases } = runOut(planOf(chosen), actions);
          const items = phases.map(({ item }) => item);
          expect(items).to.deep.equal([...items].sort((a, b) => a - b));
          expect(new Set(items).size).to.equal(chosen.items.length);
          phases.forEach(({ makesUp, item, side }, index) => {
            if (makesUp === undefined) return;
            expect(makesUp).to.be.lessThan(index);
            expect([phases[makesUp]!.item, phases[makesUp]!.side]).to.deep.equal([item, side]);
          });
        }),
        { numRuns: 1000 },
      );
    });

    it('takes as long as its phases and its pauses together', () => {
      const timed = anyChoice.filter((chosen) =>
        planOf(chosen).phases.every(({ seconds }) => seconds !== undefined),
      );
      fc.assert(
        fc.property(timed, fc.nat(100_000), fc.nat(100_000), (chosen, pause, length) => {
          const plan = planOf(chosen);
          const sum = plan.phases.reduce((total, { seconds }) => total + seconds! * 1000, 0);
          const actions: Action[] = [
            { type: 'pause', at: pause },
            { type: 'resume', at: pause + length },
          ];
          fc.pre(pause < sum);
          const total = sum + length;
          expect(replaySession(plan, 0, actions, total - 1).status).to.equal('running');
          expect(replaySession(plan, 0, actions, total).status).to.equal('done');
        }),
        { numRuns: 1000 },
      );
    });

    it('has no dead button: what can be skipped moves when it is skipped', () => {
      fc.assert(
        fc.property(anyChoice, anyActions, fc.nat(60_000), (chosen, actions, later) => {
          const now = (actions.at(-1)?.at ?? 0) + later;
          const before = replaySession(planOf(chosen), 0, actions, now);
          // With next to nothing left, the phase ends by itself.
          fc.pre(before.remaining >= 100 && before.status !== 'stopped');
          const skip: Action = { type: 'skip', at: now };
          const after = replaySession(planOf(chosen), 0, [...actions, skip], now);
          const place = ({ index, returnsTo }: SessionState) => `${index} ${returnsTo}`;
          expect(place(after) !== place(before)).to.equal(canSkip(before));
        }),
        { numRuns: 1000 },
      );
    });

    it('is the same whenever it started', () => {
      fc.assert(
        fc.property(anyChoice, anyActions, fc.nat(600_000), (chosen, actions, later) => {
          const plan = planOf(chosen);
          const now = (actions.at(-1)?.at ?? 0) + later;
          const { deadline, ...state } = replaySession(plan, 0, actions, now);
          const start = 4_096_000;
          const shifted = actions.map((each) => ({ ...each, at: each.at + start }));
          expect(replaySession(plan, start, shifted, now + start)).to.deep.equal({
            ...state,
            deadline: deadline + start,
          });
        }),
        { numRuns: 1000 },
      );
    });

    it('is changed by nothing that says what is so already', () => {
      const repeated = fc.constantFrom('pause', 'resume', 'hide', 'show');
      fc.assert(
        fc.property(anyChoice, anyActions, repeated, fc.nat(9_000), (chosen, all, type, after) => {
          const plan = planOf(chosen);
          const index = all.findLastIndex((each) => each.type === type);
          fc.pre(index >= 0);
          const actions = all.slice(0, index + 1);
          const now = actions.at(-1)!.at + after;
          const again: Action = { type: type as 'pause', at: now };
          expect(replaySession(plan, 0, [...actions, again], now + 500)).to.deep.equal(
            replaySession(plan, 0, actions, now + 500),
          );
        }),
        { numRuns: 1000 },
      );
    });
  });
});
