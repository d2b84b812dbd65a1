import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendarFile, type Reminder } from '../../src/practice/calendar.js';

const now = new Date(Date.UTC(2026, 2, 25, 8, 30, 15));
const daily: Reminder = {
  uid: 'calf-stretch-1@step-into-comfort',
  summary: 'Stræk af læggen',
  description: 'Hold hvert stræk i 30–45 sekunder, 3 gange pr. variant; 2–3 gange dagligt.',
  from: new Date(2026, 2, 25, 23),
  time: '07:30',
  weekdays: [],
  occurrences: 56,
  language: 'da',
};
const weekly: Reminder = { ...daily, uid: 'w', weekdays: ['MO', 'WE', 'FR'], occurrences: 24 };

function read(...reminders: Reminder[]) {
  const file = calendarFile(reminders, now);
  const component = new ICAL.Component(ICAL.parse(file));
  const events = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { file, component, events };
}

function occurrences(event: ICAL.Event): string[] {
  const times: string[] = [];
  const iterator = event.iterator();
  for (let time = iterator.next(); time; time = iterator.next()) times.push(time.toString());
  return times;
}

/** Days by the calendar, which has no hours to lose. */
const dayAfter = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

describe('calendar file', () => {
  it('is read by an independent library, word for word', () => {
    const { component, events } = read(daily);
    expect(component.getFirstPropertyValue('version')).to.equal('2.0');
    expect(component.getFirstPropertyValue('prodid')).to.contain('step-into-comfort');
    const [event] = events;
    expect(event!.uid).to.equal(daily.uid);
    expect(event!.summary).to.equal(daily.summary);
    expect(event!.description).to.equal(daily.description);
    expect(event!.component.getFirstPropertyValue('dtstamp')!.toString()).to.equal(
      '2026-03-25T08:30:15Z',
    );
    const alarm = event!.component.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
    expect(alarm.getFirstPropertyValue('description')).to.equal(daily.summary);
    expect(alarm.getFirstPropertyValue('trigger')!.toString()).to.equal('PT0S');
  });

  it('comes at the same time of day before summer time and in it', () => {
    // In Denmark the clocks go forward on 29 March 2026.
    const times = occurrences(read(daily).events[0]!);
    expect(times).to.deep.equal(
      Array.from({ length: 56 }, (_, n) => `${dayAfter('2026-03-25', n)}T07:30:00`),
    );
    expect(read(daily).events[0]!.startDate.zone.tzid).to.equal('floating');
  });

  it('comes at the same time of day when summer time ends', () => {
    const autumn = { ...daily, from: new Date(2026, 9, 23), time: '02:30', occurrences: 5 };
    expect(occurrences(read(autumn).events[0]!)).to.deep.equal(
      ['23', '24', '25', '26', '27'].map((day) => `2026-10-${day}T02:30:00`),
    );
  });

  it('comes on the weekdays that it names, from the first of them on', () => {
    const times = occurrences(read({ ...weekly, from: new Date(2026, 2, 28) }).events[0]!);
    expect(times).to.have.length(24);
    expect(times.slice(0, 4)).to.deep.equal([
      '2026-03-30T07:30:00',
      '2026-04-01T07:30:00',
      '2026-04-03T07:30:00',
      '2026-04-06T07:30:00',
    ]);
    const days = times.map((time) => new Date(`${time}Z`).getUTCDay());
    expect(new Set(days)).to.deep.equal(new Set([1, 3, 5]));
  });

  it('starts today where today is one of the days', () => {
    const times = occurrences(read({ ...weekly, from: new Date(2026, 2, 30, 22) }).events[0]!);
    expect(times[0]).to.equal('2026-03-30T07:30:00');
  });

  it('holds several reminders, each with its own id', () => {
    const { events } = read(daily, { ...daily, uid: 'b', time: '20:00' });
    expect(events.map(({ uid }) => uid)).to.deep.equal([daily.uid, 'b']);
    expect(events[1]!.startDate.toString()).to.equal('2026-03-25T20:00:00');
  });

  it('leads back to a page, whatever its address holds', () => {
    const url = 'https://shop.example/a,b;c?d=1&e=%C3%A6#heel-plan=calf-stretch=h40&side=l';
    const { events } = read({ ...daily, url });
    expect(events[0]!.component.getFirstPropertyValue('url')).to.equal(url);
    expect(read(daily).file).not.to.contain('URL');
  });

  it('escapes what would end a text, and reads back as it was', () => {
    const summary = 'A; b, c\\d\nand "e": f';
    const { file, events } = read({ ...daily, summary });
    expect(events[0]!.summary).to.equal(summary);
    expect(file).to.contain('A\\; b\\, c\\\\d\\nand "e": f');
  });

  it('has lines of at most 75 octets that end as the standard says, and breaks no character', () => {
    const { file, events } = read({ ...daily, description: 'æøå–½ '.repeat(60) + '🦶'.repeat(30) });
    const octets = new TextEncoder();
    const lines = file.split('\r\n');
    expect(lines.at(-1)).to.equal('');
    for (const line of lines) {
      expect(octets.encode(line).length).to.be.at.most(75);
      expect(line).to.not.match(/[\r\n]/);
    }
    expect(events[0]!.description).to.equal('æøå–½ '.repeat(60) + '🦶'.repeat(30));
  });
});
