import { html, type TemplateResult } from 'lit';
import { dosageLine } from '../../guides/dosage-text.js';
import type { Exercise, Guide } from '../../guides/guide.js';
import { inLanguage, msg, type Language } from '../../localization/catalogue.js';
import { calendarFile, type Reminder, type Weekday } from '../../practice/calendar.js';
import type { PracticeSession } from './practice-session.js';

/** Spread over the week, for what is done some days of it. */
const someDays: readonly Weekday[] = ['MO', 'WE', 'FR', 'SU', 'TU'];

/** Times of day to start from; the shopper changes them. */
const proposals = ['07:30', '20:00', '13:00'];

function timesOf(form: HTMLFormElement): readonly string[] {
  const times = new FormData(form).getAll('time').map(String);
  return [...new Set(times.filter((time) => /^\d\d:\d\d$/.test(time)))].sort();
}

/** How many times a day an exercise wants a reminder at most. */
const timesADay = ({ dosage: { perDay } }: Exercise) => perDay?.[1] ?? 1;

/** An exercise's reminders, at as many of the times as it is to be done a day. */
function remindersOf(
  exercise: Exercise,
  { improvementWeeks }: Guide,
  times: readonly string[],
  language: Language,
  now: Date,
): readonly Reminder[] {
  const { id, dosage } = exercise;
  const { perDay, perWeek, perWeekFromFaq } = dosage;
  const weekdays = perDay ? [] : someDays.slice(0, (perWeek ?? perWeekFromFaq)![0]);
  const [summary, description] = inLanguage(language, () => [
    exercise.text().title,
    dosageLine(dosage),
  ]) as [string, string];
  return times.slice(0, timesADay(exercise)).map((time, n) => ({
    uid: `${id}-${n + 1}@step-into-comfort`,
    summary,
    description,
    from: now,
    time,
    weekdays,
    // As long as the guide says that it often takes.
    occurrences: improvementWeeks[1] * (weekdays.length || 7),
    language,
  }));
}

function download(session: PracticeSession, times: readonly string[]): void {
  const { exercises, guide, element } = session;
  const now = new Date();
  const reminders = exercises.flatMap((each) =>
    remindersOf(each, guide, times, element.language, now),
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([calendarFile(reminders, now)], { type: 'text/calendar' }),
  );
  link.download = `${exercises.length === 1 ? exercises[0]!.id : guide.id}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Asks at what times a calendar is to remind, and makes the file. */
export function renderReminders(session: PracticeSession): TemplateResult {
  const count = Math.max(...session.exercises.map(timesADay));
  return html`<form
    class="stack"
    part="reminders"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const times = timesOf(form);
      if (times.length) download(session, times);
      else form.querySelector('input')!.focus();
    }}
  >
    <fieldset class="row">
      <legend>
        ${msg('Remind me at', { desc: 'Heading above times of day for a calendar reminder.' })}
      </legend>
      ${proposals
        .slice(0, count)
        .map(
          (time) =>
            html`<input
              type="time"
              name="time"
              part="reminder-time"
              .value=${time}
              aria-label=${msg('Time of day', { desc: 'Name of a field, once for each reminder.' })}
            />`,
        )}
    </fieldset>
    <button class="pill" part="download">
      ${msg('Save the calendar file', { desc: 'Button: downloads an .ics file.' })}
    </button>
  </form>`;
}
