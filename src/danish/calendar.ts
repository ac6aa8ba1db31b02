/** Whether `2019-02-30` and its like are in the calendar. Expects year, month and day in digits. */
export function isExistingDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

/** `2019, 3, 5` → `2019-03-05`; null when there is no such day. */
export function toDay(year: number, month: number, day: number): string | null {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  const iso = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isExistingDay(iso) ? iso : null;
}

/** `2019-02-27` and 3 → `2019-03-02`. Counts backwards with a negative number. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** `2019, 2` → `2019-02-28`. Months count from 1. */
export function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Monday first: 1 for Monday, 7 for Sunday, as ISO 8601 numbers them. */
export function isoWeekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/**
 * The Friday of a week by its number, as Danes count weeks (ISO 8601: the first has the year's first Thursday):
 * `2019, 12` → `2019-03-22`. Null for a week that the year does not have.
 */
export function fridayOfWeek(year: number, week: number): string | null {
  const fourth = `${year}-01-04`;
  const firstMonday = addDays(fourth, 1 - isoWeekday(fourth));
  const thursday = addDays(firstMonday, (week - 1) * 7 + 3);
  return week >= 1 && thursday.startsWith(String(year)) ? addDays(thursday, 1) : null;
}
