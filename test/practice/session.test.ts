import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exerciseOf } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { plan, type Phase } from '../../src/practice/plan.js';
import { isWork, session, type Action, type SessionState } from '../../src/practice/session.js';
import { anyActions, anyChoice, planOf, runOut } from './arbitraries.js';

const stretch = plan(exerciseOf(heelGuide, 'calf-stretch')!, {
  sides: ['left', 'right'],
  restSeconds: 10,
  switchSeconds: 5,
});
const raises = plan(exerciseOf(heelGuide, 'heel-raise')!, {
  variant: 'single-leg',
  sides: ['left', 'right'],
  restSeconds: 10,
  switchSeconds: 5,
});

const at = (now: number, ...actions: Action[]) => session(stretch, 0, actions, now);
const where = ({ phases, index, status, remaining }: SessionState) => {
  const phase = phases[index];
  return phase ? `${status} ${phase.kind} ${phase.side} ${remaining / 1000}` : status;
};

/** What each side was given, in milliseconds of hold or in counted sets. */
function bySide({ phases, given }: SessionState) {
  const sum = { left: 0, right: 0 };
  phases.forEach((phase: Phase, index) => {
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
    const first = session(raises, 0, [], 3_600_000);
    expect(first.phases[first.index]!.kind).to.equal('count');
    expect(first.deadline).to.equal(Infinity);
    const next = session(raises, 0, [{ type: 'tick', at: 60_000 }], 60_000);
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
    const again = at(620_000, ...hidden, { type: 'repeat', at: 620_000, index: 1 });
    expect(where(again)).to.equal('running hold left 30');
    expect(again.unconfirmed).to.deep.equal([]);
  });

  it('marks nothing that was seen', () => {
    const actions: Action[] = [
      { type: 'hide', at: 10_000 },
      { type: 'show', at: 20_000 },
    ];
    expect(at(600_000, ...actions).unconfirmed).to.deep.equal([]);
  });

  describe('whatever the shopper does', () => {
    it('comes to an end, with no negative time and the same for both sides', () => {
      fc.assert(
        fc.property(anyChoice, anyActions, (chosen, actions) => {
          const end = runOut(planOf(chosen), actions, ({ elapsed, remaining, given }) => {
            expect(elapsed).to.be.at.least(0);
            expect(remaining).to.be.at.least(0);
            for (const each of given) expect(each).to.be.at.least(0);
          });
          const { left, right } = bySide(end);
          if (chosen.choices.sides.length === 2) {
            expect(Math.abs(left - right), `${left} and ${right}`).to.be.lessThan(100);
          }
        }),
        { numRuns: 5000 },
      );
    });

    it('takes as long as its phases and its pauses together', () => {
      fc.assert(
        fc.property(anyChoice, fc.nat(100_000), fc.nat(100_000), (chosen, pause, length) => {
          const plan = planOf(chosen);
          if (plan.phases.some(({ seconds }) => seconds === undefined)) return;
          const sum = plan.phases.reduce((total, { seconds }) => total + seconds! * 1000, 0);
          const actions: Action[] = [
            { type: 'pause', at: pause },
            { type: 'resume', at: pause + length },
          ];
          fc.pre(pause < sum);
          const total = sum + length;
          expect(session(plan, 0, actions, total - 1).status).to.equal('running');
          expect(session(plan, 0, actions, total).status).to.equal('done');
        }),
        { numRuns: 2000 },
      );
    });

    it('is where it is, however often somebody has looked', () => {
      fc.assert(
        fc.property(anyChoice, anyActions, fc.nat(600_000), (chosen, actions, later) => {
          const plan = planOf(chosen);
          const now = (actions.at(-1)?.at ?? 0) + later;
          const seen = session(plan, 0, actions, now);
          expect(session(plan, 0, actions, now)).to.deep.equal(seen);
          expect(
            session(
              plan,
              5_000,
              actions.map((each) => ({ ...each, at: each.at + 5_000 })),
              now + 5_000,
            ).index,
          ).to.equal(seen.index);
        }),
        { numRuns: 1000 },
      );
    });
  });
});
