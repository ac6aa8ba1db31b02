import { weekdayOf } from './dates';
import { addDays, daysBetween } from './calendar';
import { DATE_FORMS, type DateParts } from './dateForms';
import { withoutOverlaps } from './withoutOverlaps';

/** What a date in running text is read against. */
export interface DateContext {
  /** A day that the text was written about, `2019-03-05`. */
  day: string;
  /** Where a date without a year lies: the first time from that day on (a deadline), or as near to it as can be (a meeting). */
  lies: 'after' | 'nearest';
  /** The day that »næste møde« means; without it those words are no date. */
  nextMeeting?: string | undefined;
}

/** A day that a text names, with the words that name it. */
export interface FoundDate {
  day: string;
  text: string;
  offset: number;
  /** In Danish, what had to be guessed; null when the text says the whole date. */
  guess: string | null;
}

/**
 * All days that a text names, in order, in any form that Danes write: `d. 5/3-19`, `den 5. marts 2019`, `5.3.2019`,
 * `2019-03-05`, and with a guess `5/3`, `uge 12`, `ultimo marts`, `fredag`, `om 14 dage`. What is no day of the calendar
 * (`31/2-2019`) is passed over. Without a context only whole dates are found.
 */
export function findDates(text: string, context: DateContext | null = null): FoundDate[] {
  const found = DATE_FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const parts = read(match.groups ?? {});
      const date = parts === null ? null : settle(parts, context);
      return date === null ? [] : [{ ...date, text: match[0].trim(), offset: match.index + (match[0].length - match[0].trimStart().length) }];
    }),
  );
  return withoutOverlaps(found);
}

/** The first day that a text names, or null. */
export function readDate(text: string, context: DateContext | null = null): FoundDate | null {
  return findDates(text, context)[0] ?? null;
}

type Settled = Pick<FoundDate, 'day' | 'guess'>;

function settle(parts: DateParts, context: DateContext | null): Settled | null {
  switch (parts.kind) {
    case 'whole':
      return { day: parts.day, guess: parts.guess ?? otherWeekday(parts.day, parts.weekday) };
    case 'yearless':
      return context === null ? null : settleYear(parts, context);
    case 'relative':
      return context === null ? null : { day: addDays(context.day, parts.days), guess: `regnet fra mødet den ${context.day}` };
    case 'weekday':
      return context?.lies === 'after' ? { day: nextWeekday(context.day, parts.weekday), guess: 'den første efter mødet' } : null;
    case 'next-meeting':
      return context?.nextMeeting === undefined ? null : { day: context.nextMeeting, guess: 'dagen for næste møde' };
  }
}

/** A weekday beside the date is its check digit, and tells the year where there is none. */
function settleYear({ at, weekday, guess }: DateParts & { kind: 'yearless' }, context: DateContext): Settled | null {
  const days = yearsAround(context).flatMap((year) => at(year) ?? []);
  const candidates = context.lies === 'after' ? days.filter((day) => day >= context.day) : days;
  const byDistance = [...candidates].sort((left, right) => distance(context.day, left) - distance(context.day, right));
  const fitting = weekday === null ? undefined : byDistance.find((day) => weekdayOf(day) === weekday);
  const day = fitting ?? byDistance[0];
  if (day === undefined) return null;
  const why = fitting === undefined ? 'året står ikke i teksten' : `året står ikke i teksten, men dagen er en ${weekdayOf(day)} i ${day.slice(0, 4)}`;
  return { day, guess: [guess, why, otherWeekday(day, weekday)].filter((reason) => reason !== null).join('; ') };
}

/** A day falls on each weekday at least once in eleven years, and in twelve when a century has no leap day. */
const MOST_YEARS = 12;

function yearsAround({ day, lies }: DateContext): number[] {
  const year = Number(day.slice(0, 4));
  const first = lies === 'after' ? year : year - MOST_YEARS;
  return Array.from({ length: year + MOST_YEARS - first + 1 }, (_, index) => first + index);
}

function distance(from: string, to: string): number {
  return Math.abs(daysBetween(from, to));
}

function otherWeekday(day: string, weekday: string | null): string | null {
  return weekday === null || weekday === weekdayOf(day) ? null : `teksten siger ${weekday}, men dagen er en ${weekdayOf(day)}`;
}

/** The first such weekday after a day: a deadline on the day of the meeting itself would be written as today. */
function nextWeekday(day: string, weekday: string): string {
  const week = [1, 2, 3, 4, 5, 6, 7].map((count) => addDays(day, count));
  return week.find((each) => weekdayOf(each) === weekday) ?? day;
}
