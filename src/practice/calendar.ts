/** A reminder that comes back. */
export interface Reminder {
  /** Unlike that of any other shopper's, and stable, so that a calendar that reads the file again replaces what it has. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** The first day, of the device's own calendar. */
  readonly from: Date;
  /** `HH:MM`, local time. */
  readonly time: string;
  /** RFC 5545 weekdays; none for every day. */
  readonly weekdays: readonly Weekday[];
  readonly occurrences: number;
  /** The page that the reminder leads back to, http(s); none where there is no such address. */
  readonly url?: string | undefined;
  readonly language: string;
}

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

const weekdays: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const utf8 = new TextEncoder();

/** No line is longer than 75 octets; what is longer goes on behind a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const digits = (value: number, length = 2) => `${value}`.padStart(length, '0');

const day = (date: Date) =>
  digits(date.getFullYear(), 4) + digits(date.getMonth() + 1) + digits(date.getDate());

const stamp = (date: Date) => `${date.toISOString().replace(/[-:]|\.\d+/g, '')}`;

/** A recurrence counts from its first occurrence, which has to be one of its weekdays. */
function firstDay({ from, weekdays: wanted }: Reminder): Date {
  const date = new Date(from);
  while (wanted.length && !wanted.includes(weekdays[date.getDay()]!)) {
    date.setDate(date.getDate() + 1);
  }
  return date;
}

function event(reminder: Reminder, now: Date): readonly string[] {
  const {
    uid,
    summary,
    description,
    time,
    weekdays: wanted,
    occurrences,
    language,
    url,
  } = reminder;
  const rule = wanted.length ? `FREQ=WEEKLY;BYDAY=${wanted.join()}` : 'FREQ=DAILY';
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(now)}`,
    // Floating time: seven in the morning is seven in the morning, before summer time and in it.
    `DTSTART:${day(firstDay(reminder))}T${time.replace(':', '')}00`,
    'DURATION:PT10M',
    `RRULE:${rule};COUNT=${occurrences}`,
    `SUMMARY;LANGUAGE=${language}:${escape(summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escape(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION;LANGUAGE=${language}:${escape(summary)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The reminders as an iCalendar file (RFC 5545). */
export function calendarFile(reminders: readonly Reminder[], now: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//step-into-comfort//reminders//EN',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => event(reminder, now)),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
