import { asText } from '../offer.js';
import type { TimeOf } from './dates.js';

/** How the months begin in Danish, English and German. */
const months =
  /^(?:(jan)|(feb)|(m[aä]r)|(apr)|(ma[jiy])|(jun)|(jul)|(aug)|(sep)|(o[ck]t)|(nov)|(de[cz]))/i;

const monthOf = (name: string): number =>
  (months.exec(name) ?? []).findIndex((each, n) => n > 0 && each !== undefined);

const timeOfDay = (year: string, month: string | number, day: string): number =>
  new Date(+year, Number(month) - 1, +day).getTime();

/** The time in whatever form it stands; engines agree on few of those. */
function parsed(text: string): number {
  if (/^\d{10}(?:\d{3})?$/.test(text)) return Number(text.padEnd(13, '0'));
  const [, year, month, day] =
    /^(\d{4})[./](\d\d?)[./](\d\d?)\b/.exec(text) ?? /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text) ?? [];
  if (year) return timeOfDay(year, month!, day!);
  const [, first, second, last] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})\b/.exec(text) ?? [];
  // Where day and month may be either, it is the later time.
  if (last)
    return Math.max(
      ...[
        [first, second],
        [second, first],
      ]
        .filter(([, number]) => Number(number) <= 12)
        .map(([number, other]) => timeOfDay(last, other!, number!)),
    );
  const [, date, name, ofYear] = /^(\d\d?)\.? (\p{L}+)\.? (\d{4})\b/u.exec(text) ?? [];
  if (ofYear) return monthOf(name!) > 0 ? timeOfDay(ofYear, monthOf(name!), date!) : NaN;
  return /\d{4}/.test(text) ? Date.parse(text) : NaN;
}

/** The time of a date as pages write it. What computers begin to count at was never set. */
export const timeOfWritten: TimeOf = (date) => {
  const time = parsed(asText(date) ?? '');
  return time > 86_400_000 ? time : NaN;
};
