import { expect } from '@open-wc/testing';
import { timeOfWritten } from '../../../src/commerce/product-page/written-date.js';

/** The day that begins then, where the visitor is. */
const inWords = (date: unknown): string => {
  const time = timeOfWritten(date);
  if (Number.isNaN(time)) return 'none';
  const day = new Date(time);
  expect(time, 'the beginning of a day').to.equal(new Date(time).setHours(0, 0, 0, 0));
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

describe('a date as pages write it', () => {
  const months: Record<string, string> = {
    danish: 'januar februar marts april maj juni juli august september oktober november december',
    english:
      'January February March April May June July August September October November December',
    german: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    short: 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.',
  };
  for (const [language, names] of Object.entries(months)) {
    it(`has each month by its name, ${language}`, () => {
      for (const [n, name] of names.split(' ').entries()) {
        const expected = `2026-${`${n + 1}`.padStart(2, '0')}-05`;
        expect(inWords(`5. ${name} 2026`), name).to.equal(expected);
        expect(inWords(`05 ${name} 2026 kl. 12`), name).to.equal(expected);
      }
    });
  }

  const dates: readonly [date: unknown, expected: string][] = [
    ['2025-12-31', '2025-12-31'],
    ['2025.12.31', '2025-12-31'],
    ['2025/1/5', '2025-01-05'],
    ['20251231', '2025-12-31'],
    ['31.12.2025', '2025-12-31'],
    ['31-12-2025', '2025-12-31'],
    ['31/12 2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['01/02/2026', '2026-02-01'],
    ['02/01/2026', '2026-02-01'],
    ['3. kvartal 2026', 'none'],
    ['3. smarch 2026', 'none'],
    ['5 maand 2026', 'none'],
    ['15778368001', 'none'],
    ['157783680', 'none'],
    ['no. 1577836800', 'none'],
    ['202512310', 'none'],
    ['sold 31.12.2025', 'none'],
    ['1970-01-01', 'none'],
    ['soon', 'none'],
    ['in 14 days', 'none'],
    ['', 'none'],
    [undefined, 'none'],
    [{}, 'none'],
    [0, 'none'],
  ];
  for (const [date, expected] of dates) {
    it(`${JSON.stringify(date)} is ${expected}`, () => expect(inWords(date)).to.equal(expected));
  }

  it('may be a moment, which is the same everywhere', () => {
    expect(timeOfWritten('2025-12-31T12:00:00Z')).to.equal(Date.UTC(2025, 11, 31, 12));
    expect(timeOfWritten('1577836800')).to.equal(Date.UTC(2020, 0, 1));
    expect(timeOfWritten(1577836800000)).to.equal(Date.UTC(2020, 0, 1));
  });
});
