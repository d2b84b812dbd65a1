import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isTimed } from '../../src/guides/guide.js';
import {
  amountsOf,
  hasSides,
  isOneSided,
  nextSeconds,
  plan,
  plannedSeconds,
  roundedSeconds,
  type PlanItem,
  type PlanSettings,
  type Side,
} from '../../src/practice/plan.js';
import { isWork } from '../../src/practice/session.js';
import { anyChoice, planOf } from './arbitraries.js';
import {
  calfStretch,
  everyExercise,
  fasciaStretch,
  heelRaise,
  hops,
  invented,
  massage,
  shortFoot,
} from './exercises.js';

const own = { restSeconds: 10, switchSeconds: 8 };
const both: readonly Side[] = ['left', 'right'];

const outline = (items: readonly PlanItem[], settings: PlanSettings) =>
  plan(items, settings).phases.map(({ kind, side, round, seconds, repetitions }) =>
    [kind, side, round, seconds ?? `${repetitions} repetitions`].filter(Boolean).join(' '),
  );

describe('plan', () => {
  it('leads through both sides of a stretch, with the switch never taken from a hold', () => {
    const items = [{ exercise: fasciaStretch, amounts: { repetitions: 3 } }];
    expect(outline(items, { ...own, sides: both })).to.deep.equal([
      'ready left 1 5',
      'hold left 1 20',
      'switch right 1 8',
      'hold right 1 20',
      'rest left 2 10',
      'hold left 2 20',
      'switch right 2 8',
      'hold right 2 20',
      'rest left 3 10',
      'hold left 3 20',
      'switch right 3 8',
      'hold right 3 20',
    ]);
  });

  it('takes one set of the calf stretch for one hold', () => {
    const items = [{ exercise: calfStretch, variant: 'soleus' }];
    expect(outline(items, { ...own, sides: ['right'] })).to.deep.equal([
      'ready right 1 5',
      'hold right 1 30',
      'rest right 2 10',
      'hold right 2 30',
      'rest right 3 10',
      'hold right 3 30',
    ]);
  });

  it('ticks counted sets off and names no tempo', () => {
    const items = [{ exercise: heelRaise, variant: 'double-leg' }];
    expect(outline(items, { ...own, sides: [] })).to.deep.equal([
      'ready 1 5',
      'count 1 8 repetitions',
      'rest 2 10',
      'count 2 8 repetitions',
      'rest 3 10',
      'count 3 8 repetitions',
    ]);
  });

  it('rolls each foot once, and hops in sets on both', () => {
    expect(outline([{ exercise: massage }], { ...own, sides: both })).to.deep.equal([
      'ready left 1 5',
      'work left 1 60',
      'switch right 1 8',
      'work right 1 60',
    ]);
    const noRest = { ...own, sides: [], restSeconds: 0 };
    expect(outline([{ exercise: hops }], noRest)).to.deep.equal([
      'ready 1 5',
      'work 1 60',
      'work 2 60',
      'work 3 60',
    ]);
  });

  it('keeps the way back to the first side where there is no rest', () => {
    const noRest = { ...own, sides: both, restSeconds: 0 };
    expect(outline([{ exercise: calfStretch }], noRest).slice(3, 6)).to.deep.equal([
      'hold right 1 30',
      'switch left 2 8',
      'hold left 2 30',
    ]);
  });

  it('goes from item to item, each opened by getting ready, with the sides of those that have some', () => {
    const items = [
      { exercise: massage, variant: 'foam-roller', amounts: { durationSeconds: 90 } },
      { exercise: heelRaise, variant: 'double-leg' },
      { exercise: invented, amounts: { sets: 2 } },
    ];
    const { phases, rounds } = plan(items, { ...own, sides: ['right', 'left'], restSeconds: 0 });
    expect(rounds).to.deep.equal([1, 3, 2]);
    expect(
      phases.map(({ item, kind, side = '', round }) => `${item} ${kind} ${side} ${round}`),
    ).to.deep.equal([
      '0 ready right 1',
      '0 work right 1',
      '0 switch left 1',
      '0 work left 1',
      '1 next  1',
      '1 ready  1',
      '1 count  1',
      '1 count  2',
      '1 count  3',
      '2 next right 1',
      '2 ready right 1',
      '2 work right 1',
      '2 switch left 1',
      '2 work left 1',
      '2 switch right 2',
      '2 work right 2',
      '2 switch left 2',
      '2 work left 2',
    ]);
    expect(phases.filter(isWork).map(({ seconds }) => seconds)).to.deep.equal([
      ...[90, 90],
      ...[undefined, undefined, undefined],
      ...[7, 7, 7, 7],
    ]);
  });

  it('is the plans of its items one after another, each but the first announced', () => {
    fc.assert(
      fc.property(anyChoice, ({ items, settings }) => {
        const alone = items.map((each) =>
          plan([each], hasSides([each]) ? settings : { ...settings, sides: [] }),
        );
        const whole = plan(items, settings);
        expect(whole.phases).to.deep.equal(
          alone.flatMap(({ phases }, item) => {
            const own = phases.map((phase) => ({ ...phase, item }));
            const next = { ...own[0]!, kind: 'next', seconds: nextSeconds };
            return item ? [next, ...own] : own;
          }),
        );
        expect(whole.rounds).to.deep.equal(alone.flatMap(({ rounds }) => rounds));
      }),
      { numRuns: 500 },
    );
  });

  it('pairs each phase of a second side with the same of the first, in the same item and round', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const { phases } = planOf(chosen);
        phases.forEach((phase, index) => {
          if (phase.pair === undefined) return;
          const first = phases[index - phase.pair]!;
          expect(isWork(first)).to.equal(true);
          expect([first.item, first.round]).to.deep.equal([phase.item, phase.round]);
          expect(first.side).not.to.equal(phase.side);
          if (!isWork(phase)) return;
          const { side: _, pair: __, ...rest } = phase;
          const { side: ___, ...same } = first;
          expect(rest).to.deep.equal(same);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('offers every range of the guide, and nothing where there is nothing to choose', () => {
    for (const exercise of everyExercise) {
      for (const [amount, range] of amountsOf(exercise)) {
        expect(range, `${exercise.id} ${amount}`).to.equal(exercise.dosage[amount]);
        expect(range[0]).to.be.lessThan(range[1]);
      }
    }
    expect(amountsOf(calfStretch).map(([amount]) => amount)).to.deep.equal(['holdSeconds']);
    expect(amountsOf(invented).map(([amount]) => amount)).to.deep.equal([
      'durationSeconds',
      'sets',
    ]);
  });

  it('knows what runs by the clock', () => {
    expect(everyExercise.filter(isTimed)).to.deep.equal([
      fasciaStretch,
      calfStretch,
      massage,
      hops,
      invented,
    ]);
  });

  it('starts at the minimum', () => {
    fc.assert(
      fc.property(anyChoice, ({ items, settings }) => {
        const untouched = items.map(({ amounts: _, ...item }) => item);
        for (const { kind, seconds, repetitions: count, item } of plan(untouched, settings)
          .phases) {
          const { holdSeconds, durationSeconds, repetitions } = items[item]!.exercise.dosage;
          if (kind === 'hold') expect(seconds).to.equal(holdSeconds![0]);
          if (kind === 'work') expect(seconds).to.equal(durationSeconds![0]);
          if (kind === 'count') expect(count).to.equal(repetitions![0]);
        }
      }),
    );
  });

  it('gives both sides the same of each item, and its length is the sum of its phases', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const { phases } = planOf(chosen);
        const totals = chosen.items.map(() => ({ left: 0, right: 0 }));
        let sum = 0;
        for (const phase of phases) {
          const { item, side, seconds = 0, repetitions = 0 } = phase;
          sum += seconds;
          expect(seconds).to.be.at.least(0);
          if (side && isWork(phase)) totals[item]![side] += seconds + repetitions;
        }
        totals.forEach(({ left, right }, item) => {
          const planned = chosen.items[item]!;
          const { sides } = chosen.settings;
          if (!isOneSided(planned)) expect([left, right]).to.deep.equal([0, 0]);
          else if (sides.length === 2) {
            expect(left).to.equal(right);
            expect(left).to.be.greaterThan(0);
          } else expect(sides[0] === 'left' ? right : left).to.equal(0);
        });
        expect(plannedSeconds({ phases, rounds: [] })).to.equal(sum);
      }),
      { numRuns: 2000 },
    );
  });

  const left: PlanSettings = { ...own, sides: ['left'] };
  const stretch = { exercise: calfStretch };
  const refused: [why: string, items: readonly PlanItem[], settings: PlanSettings][] = [
    ['nothing to do', [], { ...own, sides: [] }],
    ['a hold above the range', [{ ...stretch, amounts: { holdSeconds: 46 } }], left],
    ['a hold below the range', [{ ...stretch, amounts: { holdSeconds: 29 } }], left],
    ['no number', [{ ...stretch, amounts: { holdSeconds: NaN } }], left],
    [
      'a choice outside the range in a later item',
      [stretch, { exercise: shortFoot, amounts: { repetitions: 16 } }],
      left,
    ],
    ['too long a rest', [stretch], { ...left, restSeconds: 121 }],
    ['too short a time for the next exercise', [stretch], { ...left, nextSeconds: 9 }],
    ['too short a switch', [stretch], { ...left, switchSeconds: 4 }],
    ['no side', [stretch], { ...left, sides: [] }],
    ['no side where a later item has some', [{ exercise: hops }, stretch], { ...left, sides: [] }],
    ['one side twice', [stretch], { ...left, sides: ['left', 'left'] }],
    ['a side for hops', [{ exercise: hops }], left],
    ['a side for raises on both legs', [{ exercise: heelRaise }], left],
    ['a side for a variant without sides', [{ exercise: invented, variant: 'on-both' }], left],
  ];
  for (const [why, items, settings] of refused) {
    it(`refuses ${why}`, () => {
      expect(() => plan(items, settings)).to.throw(RangeError);
    });
  }

  for (const [seconds, said] of [
    [12, 10],
    [57, 55],
    [58, 60],
    [65, 60],
    [74, 60],
    [76, 90],
    [584, 570],
    [600, 600],
    [1499, 1500],
  ] as const) {
    it(`says ${said} for ${seconds} seconds`, () => {
      expect(roundedSeconds(seconds)).to.equal(said);
    });
  }
});
