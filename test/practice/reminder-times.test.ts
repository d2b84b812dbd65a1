import { expect } from '@open-wc/testing';
import { reminderTimes, remindersADay } from '../../src/practice/reminder-times.js';
import {
  calfStretch,
  everyExercise,
  fasciaStretch,
  heelRaise,
  hops,
  massage,
} from './exercises.js';

const morning = new Date(2026, 10, 27, 6, 0);
const noon = new Date(2026, 10, 27, 12, 0);
const day = ({ from }: { from: Date }) => [from.getMonth() + 1, from.getDate(), from.getHours()];

describe('times of reminders', () => {
  it('are as many as the guide asks for at the least', () => {
    expect(remindersADay(calfStretch)).to.equal(2);
    expect(remindersADay(massage)).to.equal(1);
    expect(remindersADay(heelRaise)).to.equal(1);
    const times = reminderTimes([calfStretch], ['07:30', '13:00', '20:00'], morning);
    expect(times.map(({ time }) => time)).to.deep.equal(['07:30', '13:00']);
  });

  it('come in their order, whatever order they were chosen in, each once', () => {
    const times = reminderTimes([calfStretch], ['20:00', '07:30', '20:00'], morning);
    expect(times.map(({ time }) => time)).to.deep.equal(['07:30', '20:00']);
  });

  it('join what is done at the same time of the same days', () => {
    const times = reminderTimes(
      [fasciaStretch, heelRaise, calfStretch, massage],
      ['07:30', '20:00'],
      morning,
    );
    expect(
      times.map(({ time, weekdays, exercises }) => [
        time,
        `${weekdays}`,
        exercises.map(({ id }) => id),
      ]),
    ).to.deep.equal([
      ['07:30', '', ['plantar-fascia-stretch', 'calf-stretch', 'tissue-mobilization']],
      ['07:30', 'MO,WE,FR', ['heel-raise']],
      ['20:00', '', ['plantar-fascia-stretch', 'calf-stretch']],
    ]);
  });

  it('put every exercise on as many days or times as it is asked for', () => {
    const times = reminderTimes(everyExercise, ['07:30', '20:00'], morning);
    for (const exercise of everyExercise) {
      const { perDay, perWeek, perWeekFromFaq } = exercise.dosage;
      const its = times.filter(({ exercises }) => exercises.includes(exercise));
      const aWeek = its.reduce((sum, { weekdays }) => sum + (weekdays.length || 7), 0);
      expect(aWeek, exercise.id).to.equal(perDay ? perDay[0] * 7 : (perWeek ?? perWeekFromFaq)![0]);
    }
  });

  it('begin today only where the time is still to come', () => {
    const times = reminderTimes([calfStretch], ['07:30', '20:00'], noon);
    expect(times.map(day)).to.deep.equal([
      [11, 28, 0],
      [11, 27, 0],
    ]);
    const [now] = reminderTimes([hops], ['12:00'], noon);
    expect(day(now!)).to.deep.equal([11, 28, 0]);
    const [soon] = reminderTimes([hops], ['12:01'], noon);
    expect(day(soon!)).to.deep.equal([11, 27, 0]);
    const [newYear] = reminderTimes([hops], ['00:00'], new Date(2026, 11, 31, 23, 59));
    expect(day(newYear!)).to.deep.equal([1, 1, 0]);
  });

  it('are none where there is nothing to do or no time', () => {
    expect(reminderTimes([], ['07:30'], noon)).to.deep.equal([]);
    expect(reminderTimes([calfStretch], [], noon)).to.deep.equal([]);
  });
});
