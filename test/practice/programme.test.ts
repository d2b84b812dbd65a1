import { expect } from '@open-wc/testing';
import { askedNow, daysFor, exercisesFor, runItems, weekOf } from '../../src/practice/programme.js';
import {
  calfStretch,
  everyExercise,
  fasciaStretch,
  heelRaise,
  hops,
  shortFoot,
} from './exercises.js';

const monday = new Date(2026, 2, 30, 9);
const day = (n: number, hour = 9) => new Date(2026, 2, 30 + n, hour);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('programme', () => {
  it('has the guide’s exercises in its order, hops last and only where they are named', () => {
    expect(ids(exercisesFor(everyExercise))).not.to.include('spring-hops');
    expect(ids(exercisesFor(everyExercise)).slice(0, 2)).to.deep.equal([
      'plantar-fascia-stretch',
      'calf-stretch',
    ]);
    const named = ['spring-hops', 'heel-raise', 'calf-stretch', 'heel-raise', 'nothing'];
    expect(ids(exercisesFor(everyExercise, named))).to.deep.equal([
      'heel-raise',
      'calf-stretch',
      'spring-hops',
    ]);
  });

  it('leads through all variants, one of a choice, and the level of a progression', () => {
    const items = runItems([
      { exercise: calfStretch },
      { exercise: shortFoot },
      { exercise: heelRaise, variant: 'single-leg' },
      { exercise: fasciaStretch },
    ]);
    expect(items.map(({ exercise: { id }, variant }) => `${id} ${variant}`)).to.deep.equal([
      'calf-stretch gastrocnemius',
      'calf-stretch soleus',
      'short-foot sitting',
      'heel-raise single-leg',
      'plantar-fascia-stretch undefined',
    ]);
  });

  it('counts one round of each calf as one time, and says each calf’s own', () => {
    const log = {
      'calf-stretch/gastrocnemius': [+monday, +day(0, 10)],
      'calf-stretch/soleus': [+monday],
    };
    const [calf] = askedNow([{ exercise: calfStretch }], log, day(0, 11));
    expect(calf!.progress.count).to.equal(1);
    expect(calf!.parts.map(({ progress }) => progress.count)).to.deep.equal([2, 1]);
    expect(calf!.isDue).to.equal(true);
    const twice = { ...log, 'calf-stretch/soleus': [+monday, +day(0, 10)] };
    expect(askedNow([{ exercise: calfStretch }], twice, day(0, 11))[0]!.isDue).to.equal(false);
  });

  it('asks for what is done some days a week on days far apart, and for what was missed', () => {
    const isDue = (n: number, ...done: number[]) =>
      askedNow(
        [{ exercise: heelRaise }],
        { 'heel-raise/double-leg': done.map((d) => +day(d)) },
        day(n, 12),
      )[0]!.isDue;
    expect([0, 1, 2, 3, 4].map((n) => isDue(n))).to.deep.equal([true, false, true, false, true]);
    expect(isDue(0, 0)).to.equal(false);
    expect(isDue(2, 0)).to.equal(true);
    expect(isDue(6, 0, 2)).to.equal(true);
    expect(isDue(5, 0, 2)).to.equal(false);
    expect(isDue(6, 0, 2, 4)).to.equal(false);
  });

  it('spreads as many days as there are over the week', () => {
    expect([1, 2, 3, 4, 5, 7].map((times) => daysFor(times).join(''))).to.deep.equal([
      '0',
      '03',
      '024',
      '0135',
      '01245',
      '0123456',
    ]);
  });

  it('shows a week at a glance, each exercise by its own frequency', () => {
    const log = {
      'plantar-fascia-stretch': [+monday, +day(2), +day(2, 10)],
      'heel-raise/double-leg': [+monday, +day(2)],
    };
    const week = weekOf([fasciaStretch, heelRaise, hops], log, day(2, 12));
    expect(week.map(({ date }) => date.getDay())).to.deep.equal([1, 2, 3, 4, 5, 6, 0]);
    const of = (n: number) => week.map(({ exercises }) => exercises[n]!);
    expect(of(0).map(({ asked }) => `${asked}`)).to.deep.equal(Array(7).fill('2,3'));
    expect(of(0).map(({ done }) => done)).to.deep.equal([1, 0, 2, 0, 0, 0, 0]);
    expect(of(1).map(({ asked }) => +Boolean(asked))).to.deep.equal([1, 0, 1, 0, 1, 0, 0]);
    expect(of(1).map(({ done }) => done)).to.deep.equal([1, 0, 1, 0, 0, 0, 0]);
  });

  it('has seven days where the clocks change', () => {
    const week = weekOf([fasciaStretch], {}, new Date(2026, 2, 29, 12));
    expect(week.map(({ date }) => `${date.getDate()} ${date.getHours()}`)).to.deep.equal(
      [23, 24, 25, 26, 27, 28, 29].map((each) => `${each} 0`),
    );
  });
});
