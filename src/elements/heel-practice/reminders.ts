import { html, type TemplateResult } from 'lit';
import { dosageLine } from '../../guides/dosage-text.js';
import { inLanguage, msg } from '../../localization/catalogue.js';
import { calendarFile, type Weekday } from '../../practice/calendar.js';
import type { Practice } from './session-controller.js';

/** Spread over the week, for what is done some days of it. */
const someDays: readonly Weekday[] = ['MO', 'WE', 'FR', 'SU', 'TU'];

/** Times of day to start from; the shopper changes them. */
const proposals = ['07:30', '20:00', '13:00'];

function timesOf(form: HTMLFormElement): readonly string[] {
  const times = new FormData(form).getAll('time').map(String);
  return [...new Set(times.filter((time) => /^\d\d:\d\d$/.test(time)))].sort();
}

function download(practice: Practice, times: readonly string[]): void {
  const { exercise, host } = practice;
  const { perDay, perWeek, perWeekFromFaq } = exercise.dosage;
  const { language } = host.element;
  const weekdays = perDay ? [] : someDays.slice(0, (perWeek ?? perWeekFromFaq)![0]);
  const now = new Date();
  const [summary, description] = inLanguage(language, () => [
    exercise.text().title,
    dosageLine(exercise.dosage),
  ]) as [string, string];
  const file = calendarFile(
    times.map((time, n) => ({
      uid: `${exercise.id}-${n + 1}@step-into-comfort`,
      summary,
      description,
      from: now,
      time,
      weekdays,
      // As long as the guide says that it often takes.
      occurrences: host.guide.improvementWeeks[1] * (weekdays.length || 7),
      language,
    })),
    now,
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
  link.download = `${exercise.id}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Asks at what times a calendar is to remind, and makes the file. */
export function renderReminders(practice: Practice): TemplateResult {
  const { perDay } = practice.exercise.dosage;
  const count = perDay?.[1] ?? 1;
  return html`<form
    class="stack"
    part="reminders"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const times = timesOf(form);
      if (times.length) download(practice, times);
      else form.querySelector('input')!.focus();
    }}
  >
    <fieldset class="row">
      <legend>
        ${msg('Remind me at', { desc: 'Heading above times of day for a calendar reminder.' })}
      </legend>
      ${Array.from(
        { length: count },
        (_, n) =>
          html`<input
            type="time"
            name="time"
            part="reminder-time"
            .value=${proposals[n]!}
            aria-label=${msg('Time of day', { desc: 'Name of a field, once for each reminder.' })}
          />`,
      )}
    </fieldset>
    <button class="pill" part="download">
      ${msg('Save the calendar file', { desc: 'Button: downloads an .ics file.' })}
    </button>
  </form>`;
}
