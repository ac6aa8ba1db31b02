import { toDay } from './calendar';
import { MONTHS, WEEKDAYS } from './dates';

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

export const SHORT_MONTHS = [...MONTHS.map((name) => name.slice(0, 3)), 'sept'];

/** The full stop is required of short forms, since `man` is also a word of its own. */
export const WEEKDAY = `${WEEKDAYS.join('|')}|(?:søn|man|tirs?|ons|tors?|fre|lør)\\.`;
const NAMED_MONTH = `\\.?\\s*(?<name>${[...MONTHS, ...SHORT_MONTHS].join('|')})(?:\\.\\s*|,?\\s+)`;
const NUMBERED_MONTH = '\\s?[./-]\\s?(?<number>\\d{1,2})(?:\\s?[./-]\\s?|\\s+)';

/** Looks behind, which Safari cannot before 16.4: this module stays out of what browsers load. */
const WRITTEN_DATE = new RegExp(
  `(?<!\\p{L})(?<weekday>${WEEKDAY}),?\\s+(?<link>den\\s+|d\\.\\s*)?(?<day>\\d{1,2})(?:${NAMED_MONTH}|${NUMBERED_MONTH})(?<year>\\d{4})(?!\\d)`,
  'giu',
);

/**
 * Finds a weekday with a full date, so that the two can be held against each other: `torsdag den 22. november 2018`,
 * `torsdag, den 22. nov. 2018`, `tors. d. 22/11 2018`, `torsdag 22.11.2018` and their like. A year has four digits: in
 * `torsdag 22/11-24` the last two may be a day.
 */
export function findWrittenDates(text: string): WrittenDate[] {
  return [...text.matchAll(WRITTEN_DATE)].flatMap((match) => {
    const { weekday = '', link = '', day = '', name, number = '', year = '' } = match.groups ?? {};
    if (endsSentence(weekday, link)) return [];
    const month = name === undefined ? Number(number) : numberOfMonth(name);
    return [{ weekday: nameOfWeekday(weekday), day: toDay(Number(year), month, Number(day)), text: match[0], offset: match.index }];
  });
}

/** In `Det kan man. Den 22. november 2018 …` the word before the full stop is no weekday. */
function endsSentence(weekday: string, link: string): boolean {
  return weekday.endsWith('.') && link.startsWith('Den');
}

/** `Tors.` → `torsdag`. */
export function nameOfWeekday(written: string): string {
  const beginning = written.toLocaleLowerCase('da').replace('.', '');
  return WEEKDAYS.find((name) => name.startsWith(beginning)) ?? beginning;
}

/** `Nov` → 11; 0 when no month begins so. */
export function numberOfMonth(written: string): number {
  return MONTHS.findIndex((name) => name.startsWith(written.toLocaleLowerCase('da'))) + 1;
}

const ANY_MONTH = [...MONTHS, ...SHORT_MONTHS].join('|');
const MONTH_OF_YEAR = new RegExp(`^(?:${ANY_MONTH})(?:\\.\\s*|,?\\s+)\\d{4}(?!\\d|-\\p{L})`, 'iu');
const MONTH_ALONE = new RegExp(`^(?:(?:${MONTHS.join('|')})(?![\\p{L}\\d]|[-/]\\p{L})|(?:${SHORT_MONTHS.join('|')})\\.)`, 'u');

/**
 * What follows the day of a date, when the text begins with that: `december 2010, da …` → `december 2010`, `dec. …` →
 * `dec.`; null for other words. Without a year a month has a small letter, as it has in Danish inside a sentence: `Marts
 * er travl` begins a sentence of its own.
 */
export function monthAtStart(text: string): string | null {
  return (MONTH_OF_YEAR.exec(text) ?? MONTH_ALONE.exec(text))?.[0] ?? null;
}
