import { html, type TemplateResult } from 'lit';
import { dosageLine } from '../../guides/dosage-text.js';
import type { Exercise, Guide } from '../../guides/guide.js';
import { inLanguage, msg, str } from '../../localization/catalogue.js';
import { calendarFile, type Reminder } from '../../practice/calendar.js';
import { keep, recall } from '../../practice/device/memory.js';
import { remindersADay, reminderTimes } from '../../practice/reminder-times.js';
import type { HeelElement } from '../base/heel-element.js';
import { pageAddress } from './page-address.js';

/** What reminders are of, and where they lead back to. */
export interface ReminderSource {
  readonly element: HeelElement;
  readonly guide: Guide;
  readonly exercises: readonly Exercise[];
  /** The plan's own fragment; the page alone where there is none. */
  readonly fragment?: string;
}

/** Times of day to start from; the shopper changes them. */
const proposals = ['07:30', '20:00', '13:00'];

function timesOf(form: HTMLFormElement): readonly string[] {
  const times = new FormData(form).getAll('time').map(String);
  return times.filter((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time));
}

/** What no other shopper's entries have; the same for this one's, so that a new file replaces an old one. */
function ownToken(): string {
  const known = recall().calendar;
  if (known) return known;
  const calendar = Date.now().toString(36) + Math.random().toString(36).slice(2);
  keep(() => ({ calendar }));
  return calendar;
}

function remindersOf(
  { element, guide, exercises, fragment }: ReminderSource,
  times: readonly string[],
  now: Date,
): readonly Reminder[] {
  const token = ownToken();
  const url = pageAddress(fragment);
  return reminderTimes(exercises, times, now).map(
    ({ exercises: due, weekdays, time, from }, n) => ({
      uid: `${fileName({ guide, exercises })}-${n + 1}-${token}@step-into-comfort`,
      ...wordsOf(due, url),
      url,
      from,
      time,
      weekdays,
      // As long as the guide says that it often takes.
      occurrences: guide.improvementWeeks[1] * (weekdays.length || 7),
      language: element.language,
    }),
  );
}

/** The address stands in the words as well, as not every calendar shows the field for it. */
function wordsOf(due: readonly Exercise[], url: string | undefined) {
  const titles = due.map((each) => each.text().title);
  const lines = due.map(({ dosage }, n) =>
    due.length > 1 ? `${titles[n]}: ${dosageLine(dosage)}` : dosageLine(dosage),
  );
  return { summary: titles.join(', '), description: [...lines, ...(url ? [url] : [])].join('\n') };
}

const fileName = ({ guide, exercises }: Pick<ReminderSource, 'guide' | 'exercises'>) =>
  exercises.length === 1 ? exercises[0]!.id : guide.id;

function download(source: ReminderSource, times: readonly string[]): void {
  const now = new Date();
  const reminders = inLanguage(source.element.language, () => remindersOf(source, times, now));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([calendarFile(reminders, now)], { type: 'text/calendar' }),
  );
  link.download = `${fileName(source)}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Asks at what times a calendar is to remind, and makes the file: one for all of a list of exercises. */
export function renderReminders(source: ReminderSource): TemplateResult {
  const count = Math.max(...source.exercises.map(remindersADay));
  return html`<form
    class="stack"
    part="reminders"
    novalidate
    aria-label=${msg('Reminders for your calendar', { desc: 'Button: leads to a calendar file.' })}
    @submit=${(event: Event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const times = timesOf(form);
      if (times.length) download(source, times);
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
          (time, n) =>
            html`<input
              type="time"
              name="time"
              part="reminder-time"
              .value=${time}
              aria-label=${msg(str`Time of day ${n + 1}`, { desc: 'Name of a field, once for each reminder. The placeholder is its number.' })}
            />`,
        )}
    </fieldset>
    <button class="pill" part="download">
      ${msg('Save the calendar file', { desc: 'Button: downloads an .ics file.' })}
    </button>
  </form>`;
}
