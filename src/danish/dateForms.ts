import { fridayOfWeek, lastDayOfMonth, toDay } from './calendar';
import { MONTHS, WEEKDAYS } from './dates';
import { nameOfWeekday, numberOfMonth, SHORT_MONTHS, WEEKDAY } from './writtenDates';

/** What the words of a date say, before anything is known of when they were written. */
export type DateParts =
  | { kind: 'whole'; day: string; weekday: string | null; guess: string | null }
  /** `at` gives the day in a year, or null when that year has none (29 February, week 53). */
  | { kind: 'yearless'; at: (year: number) => string | null; weekday: string | null; guess: string | null }
  | { kind: 'relative'; days: number }
  | { kind: 'weekday'; weekday: string }
  | { kind: 'next-meeting' };

type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date. `read` gives null for what has the form and is no date. */
export interface DateForm {
  pattern: RegExp;
  read: (groups: Groups) => DateParts | null;
}

const LEAD = `(?:(?<weekday>${WEEKDAY}),?\\s+)?(?:den\\s+|d\\.\\s*)?`;
const START = '(?<![\\p{L}\\d/])(?<!\\d[.,-])';
const DAY = '(?<day>\\d{1,2})';
/** A full stop after a whole name ends the sentence; after a short one it belongs to it. */
const MONTH = `(?<name>${[...MONTHS, ...SHORT_MONTHS].join('|')})(?!\\p{L})(?:(?<=${SHORT_MONTHS.join('|')})\\.)?`;
const WHOLE_MONTH = `(?<name>${MONTHS.join('|')})(?!\\p{L})`;
/** Two digits stand for a year with an apostrophe or at the end of a phrase: `5. marts 19.30` has a clock time. */
const YEAR = "(?<year>\\d{4}|['’]?\\d{2}(?=\\s*(?:$|[);,]|\\.(?!\\d)))|['’]\\d{2})(?!\\d)";
const MAYBE_YEAR = '(?:,?\\s+(?:i\\s+)?(?<year>\\d{4})(?!\\d))?';

/** Looks behind, which Safari cannot before 16.4: this module stays out of what browsers load. */
export const DATE_FORMS: readonly DateForm[] = [
  { pattern: form(`${START}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])`), read: readDay },
  { pattern: form(`${START}${LEAD}${DAY}\\.?\\s*${MONTH},?\\s*-?${YEAR}`), read: readDay },
  { pattern: form(`${START}${LEAD}${DAY}\\.?\\s*${MONTH}`), read: readDay },
  { pattern: form(`${START}${LEAD}${DAY}\\s?[./-]\\s?(?<month>\\d{1,2})(?:\\s?[./-]\\s?|\\s+)(?<year>\\d{4}|\\d{2})(?![\\d/-]|[.,]\\d)`), read: readDay },
  { pattern: form(`${START}${LEAD}${DAY}/(?<month>\\d{1,2})(?!\\s?[/-]?\\s?\\d)\\.?`), read: readDay },
  { pattern: form(`${START}(?:(?<weekday>${WEEKDAY}),?\\s+)?(?:den\\s+|d\\.\\s*)${DAY}\\.(?<month>\\d{1,2})(?![\\d]|[.,]\\d)\\.?`), read: readDay },
  { pattern: form(`${START}uge\\s*(?:\\d{1,2}\\s?[-–/]\\s?)?(?<week>\\d{1,2})(?!\\d)${MAYBE_YEAR}`), read: readWeek },
  { pattern: form(`${START}(?<part>primo|prim\\.|medio|med\\.|ultimo|ult\\.)\\s+${MONTH}${MAYBE_YEAR}`), read: readPartOfMonth },
  { pattern: form(`${START}(?<part>begyndelsen|starten|midten|midt|slutningen|udgangen)\\s+(?:af|i)\\s+${WHOLE_MONTH}${MAYBE_YEAR}`), read: readPartOfMonth },
  { pattern: form(`${START}(?<!\\d\\.?\\s*)${WHOLE_MONTH}${MAYBE_YEAR}`), read: readPartOfMonth },
  { pattern: form(`${START}(?:(?<number>[1-4])\\.\\s*kvartal|Q(?<letter>[1-4])(?!\\d))${MAYBE_YEAR}`), read: readQuarter },
  { pattern: form(`${START}(?:årsskiftet|årets udgang|nytår)`), read: () => yearless((year) => toDay(year, 12, 31), 'årets sidste dag') },
  { pattern: form(`${START}i\\s+morgen(?!\\p{L})`), read: () => ({ kind: 'relative', days: 1 }) },
  { pattern: form(`${START}om\\s+(?<count>\\d{1,2}|en|et|to|tre|fire|fem|seks)\\s+(?<span>dage?|uger?|måneder|måned)(?!\\p{L})`), read: readSpan },
  { pattern: form(`${START}(?<weekday>${WEEKDAYS.join('|')})(?!\\p{L})`), read: ({ weekday = '' }) => ({ kind: 'weekday', weekday: nameOfWeekday(weekday) }) },
  { pattern: form(`${START}(?:næste|kommende)\\s+(?:netværks)?møde(?!\\p{L})`), read: () => ({ kind: 'next-meeting' }) },
];

function form(source: string): RegExp {
  return new RegExp(source, 'giu');
}

function readDay({ weekday, day, month, name, year }: Groups): DateParts | null {
  const number = name === undefined ? Number(month) : numberOfMonth(name);
  const named = weekday === undefined ? null : nameOfWeekday(weekday);
  if (year === undefined) return yearless((each) => toDay(each, number, Number(day)), null, named);
  const whole = toDay(wholeYear(year), number, Number(day));
  return whole === null ? null : { kind: 'whole', day: whole, weekday: named, guess: null };
}

/** `'19` → 2019. Minutes are younger than 1970, and what they plan lies before 2070. */
function wholeYear(written: string): number {
  const year = Number(written.replace(/\D/g, ''));
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** A week's work is done when the week's work days are. */
function readWeek({ week, year }: Groups): DateParts | null {
  return wholeOrYearless((each) => fridayOfWeek(each, Number(week)), year, `fredag i uge ${week}`);
}

/** `primo` is the first day of its month, `medio` the 15th and all else the last, as book-keepers use the words. */
function readPartOfMonth({ part = '', name = '', year }: Groups): DateParts | null {
  const month = numberOfMonth(name);
  const word = part.toLocaleLowerCase('da');
  if (/^(?:prim(?:o|\.)|begyndelsen|starten)$/.test(word)) return wholeOrYearless((each) => toDay(each, month, 1), year, 'månedens første dag');
  if (/^(?:mid|med)/.test(word)) return wholeOrYearless((each) => toDay(each, month, 15), year, 'månedens midte');
  return wholeOrYearless((each) => lastDayOfMonth(each, month), year, 'månedens sidste dag');
}

function readQuarter({ number, letter, year }: Groups): DateParts | null {
  return wholeOrYearless((each) => lastDayOfMonth(each, Number(number ?? letter) * 3), year, 'kvartalets sidste dag');
}

const COUNTS: Readonly<Record<string, number>> = { en: 1, et: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6 };

function readSpan({ count = '', span = '' }: Groups): DateParts {
  const number = COUNTS[count.toLocaleLowerCase('da')] ?? Number(count);
  const unit = span.toLocaleLowerCase('da');
  return { kind: 'relative', days: number * (unit.startsWith('dag') ? 1 : unit.startsWith('uge') ? 7 : 30) };
}

function wholeOrYearless(at: (year: number) => string | null, year: string | undefined, guess: string): DateParts | null {
  if (year === undefined) return yearless(at, guess);
  const day = at(Number(year));
  return day === null ? null : { kind: 'whole', day, weekday: null, guess };
}

function yearless(at: (year: number) => string | null, guess: string | null, weekday: string | null = null): DateParts {
  return { kind: 'yearless', at, weekday, guess };
}
