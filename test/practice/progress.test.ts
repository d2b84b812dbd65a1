import { expect } from '@open-wc/testing';
import { exerciseOf } from '../../src/guides/guide.js';
import { heelGuide } from '../../src/guides/heel/guide.js';
import { logged, progressOf, type Log } from '../../src/practice/progress.js';

const monday = new Date(2026, 2, 30, 9);
const hours = (count: number) => new Date(+monday + count * 3_600_000);
const progress = (log: Log, exercise: 'calf-stretch' | 'heel-raise', now: Date) =>
  progressOf(log, exercise, exerciseOf(heelGuide, exercise)!.dosage, now);

describe('progress', () => {
  it('counts a stretch by the day', () => {
    const log: Log = { 'calf-stretch': [+hours(-10), +monday, +hours(3)] };
    expect(progress(log, 'calf-stretch', hours(4))).to.deep.equal({
      count: 2,
      recommended: [2, 3],
      period: 'day',
    });
    expect(progress(log, 'calf-stretch', hours(24)).count).to.equal(0);
  });

  it('counts strength work by the week from Monday, by the figure of the questions and answers', () => {
    const log: Log = { 'heel-raise': [+hours(-10), +monday, +hours(50)] };
    expect(progress(log, 'heel-raise', hours(60))).to.deep.equal({
      count: 2,
      recommended: [3, 5],
      period: 'week',
    });
    expect(progress(log, 'heel-raise', hours(24 * 7)).count).to.equal(0);
  });

  it('counts nothing that lies in the future, as after a change of the clock', () => {
    expect(progress({ 'calf-stretch': [+hours(2)] }, 'calf-stretch', hours(1)).count).to.equal(0);
  });

  it('adds a session and lets go of last week', () => {
    const log = logged({ 'calf-stretch': [+hours(-20), +monday] }, 'calf-stretch', hours(1));
    expect(log).to.deep.equal({ 'calf-stretch': [+monday, +hours(1)] });
  });

  it('keeps what other exercises have', () => {
    const log = logged({ 'heel-raise': [1] }, 'calf-stretch', monday);
    expect(log['heel-raise']).to.deep.equal([1]);
  });
});
