import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { currentLanguage, msg, str } from '../../localization/catalogue.js';
import { formatNumber } from '../../localization/format.js';
import type { Day } from '../../practice/programme.js';

const dayName = (date: Date, weekday: 'narrow' | 'short' | 'long') =>
  date.toLocaleDateString(currentLanguage(), { weekday }).replace('.', '');

/**
 * A day of an exercise: what was done before today, what is asked for after it, both of them today. In
 * words as well, for who cannot see it.
 */
function renderDay({ asked, done }: Day['exercises'][number], daysAway: number): TemplateResult {
  const least = asked?.[0] ?? 0;
  if (!least && !done) return html`<td></td>`;
  const [count, wanted] = [formatNumber(done), formatNumber(least)];
  const text = daysAway < 0 ? (done ? count : '–') : daysAway > 0 ? wanted : `${count}/${wanted}`;
  return html`<td>
    <span aria-hidden="true">${text}${done && done >= least ? ' ✓' : nothing}</span>
    <span class="unseen">
      ${
        daysAway > 0
          ? msg(str`${wanted} to do`, {
              desc: 'How often an exercise is asked for on a day to come. The placeholder is a number.',
            })
          : msg(str`${count} of ${wanted}`, {
              desc: 'How often an exercise was done on a day, and how often it is asked for. Placeholders: two numbers.',
            })
      }
    </span>
  </td>`;
}

/** A week at a glance: a row for each exercise, a column for each day. */
export function renderWeek(week: readonly Day<Exercise>[], now: Date): TemplateResult {
  const today = week.findIndex(({ date }) => date.toDateString() === now.toDateString());
  return html`<div class="week" part="week">
    <table>
      <caption>
        ${msg('This week', { desc: 'Heading of a table: exercises and days.' })}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${week.map(
            ({ date }, day) =>
              html`<th scope="col" aria-current=${day === today ? 'date' : nothing}>
                <span class="short" aria-hidden="true">${dayName(date, 'short')}</span>
                <span class="narrow" aria-hidden="true">${dayName(date, 'narrow')}</span>
                <span class="unseen">${dayName(date, 'long')}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${week[0]!.exercises.map(
          ({ exercise }, row) =>
            html`<tr>
              <th scope="row">${exercise.text().title}</th>
              ${week.map(({ exercises }, day) => renderDay(exercises[row]!, day - today))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
