import { expect } from '@open-wc/testing';
import {
  chosenOf,
  dayPlan,
  itemsOf,
  sharedDayPlan,
  withTick,
  withWay,
  type Habits,
} from '../../src/practice/day-plan.js';
import { exercisesFor } from '../../src/practice/programme.js';
import {
  calfStretch,
  everyExercise,
  fasciaStretch,
  heelRaise,
  hops,
  massage,
} from './exercises.js';

/** A Monday. */
const now = new Date(2026, 10, 23, 9, 0);
const none: Habits = { log: {}, sides: [], amounts: {}, times: {} };
const offered = exercisesFor(everyExercise);

describe('the plan of a day', () => {
  it('ticks what the guide asks for, and nothing that it does not', () => {
    const log = { 'plantar-fascia-stretch': [+now - 60_000, +now - 30_000] };
    const { ticked } = dayPlan(offered, { ...none, log }, now);
    expect(ticked).to.include('calf-stretch').and.to.include('heel-raise');
    expect(ticked).not.to.include('plantar-fascia-stretch');
    const tuesday = dayPlan([heelRaise, calfStretch], none, new Date(2026, 10, 24, 9, 0));
    expect(tuesday.ticked).to.deep.equal(['calf-stretch']);
  });

  it('ticks nothing that asks for consent, and puts it last', () => {
    const plan = dayPlan([hops, calfStretch], none, now);
    expect(plan.ticked).to.deep.equal(['calf-stretch']);
    expect(
      chosenOf(withTick(plan, 'spring-hops', true)).map(({ exercise }) => exercise),
    ).to.deep.equal([calfStretch, hops]);
  });

  it('starts from sides, times, amounts and ways as they were last', () => {
    const habits: Habits = {
      log: { 'heel-raise/single-leg': [2], 'heel-raise/double-leg': [1] },
      sides: ['right'],
      amounts: { 'heel-raise': { repetitions: 10 }, 'calf-stretch': { holdSeconds: 400 } },
      times: { restSeconds: 20 },
    };
    const plan = dayPlan([heelRaise, calfStretch, massage], habits, now);
    expect(plan.sides).to.deep.equal(['right']);
    expect(plan.times).to.deep.equal({ restSeconds: 20 });
    expect(plan.choices).to.deep.equal([
      { exercise: heelRaise, variant: 'single-leg', amounts: { repetitions: 10 } },
      { exercise: calfStretch },
      { exercise: massage, variant: 'massage-ball' },
    ]);
  });

  it('leads through both variants of the calf stretch, and one way of a choice', () => {
    const plan = withWay(dayPlan([calfStretch, massage], none, now), massage.id, 'foam-roller');
    expect(itemsOf(plan).map(({ variant }) => variant)).to.deep.equal([
      'gastrocnemius',
      'soleus',
      'foam-roller',
    ]);
    expect(itemsOf(withTick(plan, calfStretch.id, false))).to.have.length(1);
  });

  it('keeps the order of the list, whatever was ticked first', () => {
    const plan = dayPlan([fasciaStretch, calfStretch], none, now);
    const again = withTick(withTick(plan, fasciaStretch.id, false), fasciaStretch.id, true);
    expect(chosenOf(again).map(({ exercise }) => exercise)).to.deep.equal([
      fasciaStretch,
      calfStretch,
    ]);
  });

  it('takes a shared plan as it is, before what else is on offer', () => {
    const habits: Habits = {
      ...none,
      sides: ['left'],
      times: { restSeconds: 20, switchSeconds: 5 },
    };
    const shared = {
      choices: [{ exercise: massage, variant: 'foam-roller' }],
      sides: ['right'] as const,
      times: { restSeconds: 30 },
    };
    const plan = sharedDayPlan(shared, [calfStretch, massage], habits);
    expect(plan).to.deep.equal({
      choices: [{ exercise: massage, variant: 'foam-roller' }, { exercise: calfStretch }],
      ticked: [massage.id],
      sides: ['right'],
      times: { restSeconds: 30, switchSeconds: 5 },
    });
    expect(sharedDayPlan({ ...shared, sides: [] }, [], habits).sides).to.deep.equal(['left']);
  });
});
