export const MONTHS = [
  'januar', 'februar', 'marts', 'april', 'maj', 'juni',
  'juli', 'august', 'september', 'oktober', 'november', 'december',
] as const;

/** Sunday first, as `Date.getUTCDay` counts. */
export const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** The Danish weekday of a calendar day: `2018-11-22` → `torsdag`. Expects a day that exists. */
export function weekdayOf(day: string): Weekday {
  const index = new Date(`${day}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[index] ?? 'søndag';
}

/** `2018-11-22` → `22. november 2018`, `2018-11` → `november 2018`, `2018` → `2018`. */
export function formatPartialDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}

/** The clock part of a local moment as Danes write it: `2018-11-22T09:00` → `kl. 9.00`. */
export function formatClock(localTime: string): string {
  const [hours = '', minutes = ''] = localTime.slice(11).split(':');
  return `kl. ${Number(hours)}.${minutes}`;
}

/** The day part of a local moment: `2018-11-22T09:00` → `2018-11-22`. */
export function dayOf(localTime: string): string {
  return localTime.slice(0, 10);
}

/** A weekday written together with a full date in running text. */
export interface WrittenDate {
  weekday: string;
  /** The calendar day, or null when it does not exist (31. februar). */
  day: string | null;
  /** The words as they stand in the text. */
  text: string;
  /** Where they begin in the text. */
  offset: number;
}

const WRITTEN_DATE = new RegExp(
  `\\b(${WEEKDAYS.join('|')})\\s+(?:den\\s+|d\\.\\s*)?(\\d{1,2})\\.\\s*(${MONTHS.join('|')})\\s+(\\d{4})`,
  'giu',
);

/** Finds `torsdag den 22. november 2018` and its like, so that weekday and date can be held against each other. */
export function findWrittenDates(text: string): WrittenDate[] {
  return [...text.matchAll(WRITTEN_DATE)].map((match) => {
    const [whole, weekday = '', day = '', month = '', year = ''] = match;
    return {
      weekday: weekday.toLocaleLowerCase('da'),
      day: toExistingDay(year, month, day),
      text: whole,
      offset: match.index,
    };
  });
}

function toExistingDay(year: string, month: string, day: string): string | null {
  const number = MONTHS.findIndex((name) => name === month.toLocaleLowerCase('da')) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
