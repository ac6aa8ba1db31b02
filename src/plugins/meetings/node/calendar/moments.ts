import { dayOf } from '../../../../danish/dates';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A day as a calendar file has it: `2018-11-22` → `20181122` (RFC 5545, 3.3.4). */
export function formatDay(day: string): string {
  return day.replaceAll('-', '');
}

/** A wall-clock moment as a calendar file has it: `2018-11-22T09:00` → `20181122T090000` (RFC 5545, 3.3.5, form 1). */
export function formatLocal(localTime: string): string {
  return `${formatDay(dayOf(localTime))}T${localTime.slice(11).replace(':', '')}00`;
}

/** A moment in universal time, with the mark of it: `20181122T080000Z` (RFC 5545, 3.3.5, form 2). */
export function formatUniversal(moment: number): string {
  return `${formatLocal(new Date(moment).toISOString().slice(0, 16))}Z`;
}

/** The wall clock that is so many minutes ahead of universal time, as text: `2018-11-22T09:00`. */
export function wallClock(moment: number, offset: number): string {
  return new Date(moment + offset * MINUTE).toISOString().slice(0, 16);
}

/** The day after, `2018-12-31` → `2019-01-01`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}
