import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { exerciseOf } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { amountsOf, plan, plannedSeconds, type Choices } from '../../src/practice/plan.js';
import { anyChoice, planOf } from './arbitraries.js';

const own = { restSeconds: 10, switchSeconds: 8 };
const exercise = (id: string) => exerciseOf(heelGuide, id)!;
const outline = (id: string, choices: Choices) =>
  plan(exercise(id), choices).phases.map(({ kind, side, round, seconds, repetitions }) =>
    [kind, side, round, seconds ?? `${repetitions} repetitions`].filter(Boolean).join(' '),
  );

describe('plan', () => {
  it('leads through both sides of a stretch, with the switch never taken from a hold', () => {
    const choices: Choices = { ...own, sides: ['left', 'right'], amounts: { repetitions: 3 } };
    expect(outline('plantar-fascia-stretch', choices)).to.deep.equal([
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
    const choices: Choices = { ...own, variant: 'soleus', sides: ['right'] };
    expect(outline('calf-stretch', choices)).to.deep.equal([
      'ready right 1 5',
      'hold right 1 30',
      'rest right 2 10',
      'hold right 2 30',
      'rest right 3 10',
      'hold right 3 30',
    ]);
  });

  it('ticks counted sets off and names no tempo', () => {
    const choices: Choices = { ...own, variant: 'double-leg', sides: [] };
    expect(outline('heel-raise', choices)).to.deep.equal([
      'ready 1 5',
      'count 1 8 repetitions',
      'rest 2 10',
      'count 2 8 repetitions',
      'rest 3 10',
      'count 3 8 repetitions',
    ]);
  });

  it('rolls each foot once, and hops in sets on both', () => {
    expect(outline('tissue-mobilization', { ...own, sides: ['left', 'right'] })).to.deep.equal([
      'ready left 1 5',
      'work left 1 60',
      'switch right 1 8',
      'work right 1 60',
    ]);
    expect(outline('spring-hops', { ...own, sides: [], restSeconds: 0 })).to.deep.equal([
      'ready 1 5',
      'work 1 60',
      'work 2 60',
      'work 3 60',
    ]);
  });

  it('keeps the way back to the first side where there is no rest', () => {
    const kinds = outline('calf-stretch', { ...own, sides: ['left', 'right'], restSeconds: 0 });
    expect(kinds.slice(3, 6)).to.deep.equal([
      'hold right 1 30',
      'switch left 2 8',
      'hold left 2 30',
    ]);
  });

  it('offers every range of the guide, and nothing where there is nothing to choose', () => {
    for (const each of heelGuide.exercises) {
      for (const [amount, range] of amountsOf(each)) {
        expect(range, `${each.id} ${amount}`).to.equal(each.dosage[amount]);
        expect(range[0]).to.be.lessThan(range[1]);
      }
    }
    expect(amountsOf(exercise('calf-stretch')).map(([amount]) => amount)).to.deep.equal([
      'holdSeconds',
    ]);
  });

  it('starts at the minimum', () => {
    fc.assert(
      fc.property(anyChoice, ({ exercise, choices: { amounts: _, ...choices } }) => {
        const { phases } = plan(exercise, choices);
        const { holdSeconds, durationSeconds, repetitions } = exercise.dosage;
        for (const { kind, seconds, repetitions: count } of phases) {
          if (kind === 'hold') expect(seconds).to.equal(holdSeconds![0]);
          if (kind === 'work') expect(seconds).to.equal(durationSeconds![0]);
          if (kind === 'count') expect(count).to.equal(repetitions![0]);
        }
      }),
    );
  });

  it('gives both sides the same, and its length is the sum of its phases', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const { phases } = planOf(chosen);
        const total = { left: 0, right: 0 };
        let sum = 0;
        for (const { kind, side, seconds = 0, repetitions = 0 } of phases) {
          sum += seconds;
          expect(seconds).to.be.at.least(0);
          const isWork = kind === 'hold' || kind === 'work' || kind === 'count';
          if (side && isWork) total[side] += seconds + repetitions;
        }
        if (chosen.choices.sides.length === 2) expect(total.left).to.equal(total.right);
        expect(plannedSeconds({ phases, rounds: 1 })).to.equal(sum);
      }),
      { numRuns: 2000 },
    );
  });

  const refused: [why: string, id: string, choices: Choices][] = [
    [
      'a hold above the range',
      'calf-stretch',
      { ...own, sides: ['left'], amounts: { holdSeconds: 46 } },
    ],
    [
      'a hold below the range',
      'calf-stretch',
      { ...own, sides: ['left'], amounts: { holdSeconds: 29 } },
    ],
    ['no number', 'calf-stretch', { ...own, sides: ['left'], amounts: { holdSeconds: NaN } }],
    ['too long a rest', 'calf-stretch', { ...own, sides: ['left'], restSeconds: 121 }],
    ['too short a switch', 'calf-stretch', { ...own, sides: ['left'], switchSeconds: 4 }],
    ['no side', 'calf-stretch', { ...own, sides: [] }],
    ['one side twice', 'calf-stretch', { ...own, sides: ['left', 'left'] }],
    ['a side for hops', 'spring-hops', { ...own, sides: ['left'] }],
    ['a side for raises on both legs', 'heel-raise', { ...own, sides: ['left'] }],
  ];
  for (const [why, id, choices] of refused) {
    it(`refuses ${why}`, () => {
      expect(() => plan(exercise(id), choices)).to.throw(RangeError);
    });
  }
});
