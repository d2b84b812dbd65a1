import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../guides/guide.js';
import { currentLanguage, msg, str } from '../../localization/catalogue.js';
import { formatNumber } from '../../localization/format.js';
import type { Day } from '../../practice/programme.js';

const dayName = (date: Date, weekday: 'short' | 'long') =>
  date.toLocaleDateString(currentLanguage(), { weekday }).replace('.', '');

/** How often it was done against the least that is asked for; in words for who cannot see it. */
function renderDay({ asked, done }: Day['exercises'][number]): TemplateResult {
  if (!asked && !done) return html`<td></td>`;
  const [count, least] = [formatNumber(done), formatNumber(asked?.[0] ?? 0)];
  const isEnough = done >= (asked?.[0] ?? 0);
  return html`<td class=${isEnough ? 'enough' : nothing}>
    <span aria-hidden="true"
      >${asked ? `${count}/${least}` : count}${isEnough ? ' ✓' : nothing}</span
    >
    <span class="unseen">
      ${
        asked
          ? msg(str`${count} of ${least}`, {
              desc: 'How often an exercise was done on a day, and how often it is asked for. Placeholders: two numbers.',
            })
          : count
      }
    </span>
  </td>`;
}

/** A week at a glance: a row for each exercise, a column for each day. */
export function renderWeek(week: readonly Day<Exercise>[], now: Date): TemplateResult {
  const today = now.toDateString();
  return html`<div class="week" part="week">
    <table>
      <caption>
        ${msg('This week', { desc: 'Heading of a table: exercises and days.' })}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${week.map(
            ({ date }) =>
              html`<th scope="col" aria-current=${date.toDateString() === today ? 'date' : nothing}>
                <span aria-hidden="true">${dayName(date, 'short')}</span>
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
              ${week.map(({ exercises }) => renderDay(exercises[row]!))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
