import { expect } from '@open-wc/testing';
import { logged, progressOf, type Log } from '../../src/practice/progress.js';
import { calfStretch, heelRaise, invented, shortFoot, fasciaStretch } from './exercises.js';

const monday = new Date(2026, 2, 30, 9);
const hours = (count: number) => new Date(+monday + count * 3_600_000);

describe('progress', () => {
  it('counts a stretch by the day', () => {
    const log: Log = { 'plantar-fascia-stretch': [+hours(-10), +monday, +hours(3)] };
    expect(progressOf(log, fasciaStretch, hours(4))).to.deep.equal({
      count: 2,
      recommended: [2, 3],
      period: 'day',
    });
    expect(progressOf(log, fasciaStretch, hours(24)).count).to.equal(0);
  });

  it('counts strength work by the week from Monday, by the figure of the questions and answers', () => {
    const log: Log = { 'heel-raise/double-leg': [+hours(-10), +monday, +hours(50)] };
    expect(progressOf(log, heelRaise, hours(60))).to.deep.equal({
      count: 2,
      recommended: [3, 5],
      period: 'week',
    });
    expect(progressOf(log, heelRaise, hours(24 * 7)).count).to.equal(0);
  });

  it('counts any variant where one is chosen, or where they lead from one to the next', () => {
    const choice: Log = { 'short-foot/sitting': [+monday], 'short-foot/standing': [+hours(1)] };
    expect(progressOf(choice, shortFoot, hours(2)).count).to.equal(2);
    const progression: Log = {
      'heel-raise/double-leg': [+monday],
      'heel-raise/single-leg': [+hours(1), +hours(2)],
    };
    expect(progressOf(progression, heelRaise, hours(3)).count).to.equal(3);
  });

  it('counts one round of each variant as one time where all are part of the exercise', () => {
    const log: Log = {
      'calf-stretch/gastrocnemius': [+monday, +hours(1)],
      'calf-stretch/soleus': [+hours(2)],
    };
    expect(progressOf(log, calfStretch, hours(3)).count).to.equal(1);
    expect(progressOf(log, calfStretch, hours(3), 'gastrocnemius').count).to.equal(2);
    expect(progressOf({ 'tape-walk/forwards': [+monday] }, invented, hours(1)).count).to.equal(0);
  });

  it('reads what was stored before variants were told apart, where any of them counts', () => {
    const log: Log = { 'heel-raise': [+monday], 'calf-stretch': [+monday] };
    expect(progressOf(log, heelRaise, hours(1)).count).to.equal(1);
    expect(progressOf(log, calfStretch, hours(1)).count).to.equal(0);
  });

  it('counts nothing that lies in the future, as after a change of the clock', () => {
    const log: Log = { 'plantar-fascia-stretch': [+hours(2)] };
    expect(progressOf(log, fasciaStretch, hours(1)).count).to.equal(0);
  });

  it('adds what was done, by exercise and variant', () => {
    const done = [
      { exercise: calfStretch, variant: 'soleus' },
      { exercise: fasciaStretch },
      { exercise: calfStretch, variant: 'soleus' },
    ];
    expect(logged({ 'calf-stretch/soleus': [+monday] }, done, hours(1))).to.deep.equal({
      'calf-stretch/soleus': [+monday, +hours(1), +hours(1)],
      'plantar-fascia-stretch': [+hours(1)],
    });
  });

  it('lets go of last week, and of what it leaves empty', () => {
    const log: Log = {
      'heel-raise': [+hours(-20)],
      'short-foot/sitting': [+hours(-20), +monday],
    };
    expect(logged(log, [{ exercise: fasciaStretch }], hours(1))).to.deep.equal({
      'short-foot/sitting': [+monday],
      'plantar-fascia-stretch': [+hours(1)],
    });
  });
});
