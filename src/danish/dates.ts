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

/** Whether one day, month or year lies before another. A year or a month is before a day only when it is over by then: `2018` is not before `2018-11-22`. */
export function isPartialDateBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** Years from the first to the last with an en dash: `2007, 2016` → `2007–2016`; one year alone where both are it or only one is known; '' where none is. */
export function formatYears(first: number | null | undefined, last: number | null | undefined): string {
  return [...new Set([first, last].filter((year) => year != null))].join('–');
}

/** The clock part of a local moment as Danes write it: `2018-11-22T09:00` → `kl. 9.00`. */
export function formatClock(localTime: string): string {
  const [hours = '', minutes = ''] = localTime.slice(11).split(':');
  return `kl. ${Number(hours)}.${minutes}`;
}

/** A stretch of a day as Danes write it, without »kl.«: `09:30` and `10:00` → `9.30-10.00`; `9.30` where the end is not known. */
export function formatClockRange(start: string, end: string | undefined): string {
  return [start, ...(end === undefined ? [] : [end])].map((clock) => clock.replace(/^0/, '').replace(':', '.')).join('-');
}

/** The clock part of a local moment: `2018-11-22T09:00` → `09:00`. */
export function clockOf(localTime: string): string {
  return localTime.slice(11);
}

/** The day part of a local moment: `2018-11-22T09:00` → `2018-11-22`. */
export function dayOf(localTime: string): string {
  return localTime.slice(0, 10);
}

/** The calendar day of a moment where the reader is, as an ISO date: `2018-11-22`. */
export function localDay(moment: Date): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');
}
