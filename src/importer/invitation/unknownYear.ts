import { formatPartialDate, weekdayOf } from '../../danish/dates';
import { joinWithAnd } from '../../danish/joinWithAnd';
import type { ImportProblem } from '../neutral';

/** A day whose year the invitation does not say. */
export interface YearlessDay {
  /** With the year that lies nearest. */
  day: string;
  /** As it is written. */
  text: string;
  guess: string | null;
}

/** Whether the year of a day is nowhere in the text: a weekday fits several, and the day stands in addresses for good. */
export function hasNoYear({ guess }: Pick<YearlessDay, 'guess'>): boolean {
  return guess?.includes('året står ikke i teksten') === true;
}

/** Asks for the year, with those that the weekday allows. */
export function unknownYear({ day, text, guess }: YearlessDay, today: string): ImportProblem {
  const days = guess?.includes('dagen er en') === true ? candidates(day, today) : [];
  const [first = day] = days;
  return {
    found: `Invitationen skriver »${text}«, men ikke hvilket år.`,
    expected: days.length === 0 ? 'en dato med år' : `et år; ${withoutYear(day)} er en ${weekdayOf(first)} i ${joinWithAnd(days.map((each) => each.slice(0, 4)))}`,
    fix: days.length === 0 ? `Tilføj --date med mødets dag, fx --date ${first}.` : `Tilføj en af disse: ${days.map((each) => `--date ${each}`).join(', ')}.`,
  };
}

/** As far as a weekday may be from its next fitting year, to both sides of today. */
const MOST_YEARS = 12;

function candidates(day: string, today: string): string[] {
  const year = Number(today.slice(0, 4));
  const days = Array.from({ length: 2 * MOST_YEARS + 1 }, (_, index) => `${year - MOST_YEARS + index}${day.slice(4)}`);
  return days.filter((each) => isDay(each) && weekdayOf(each) === weekdayOf(day));
}

/** The 29th of February is none in most years. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function withoutYear(day: string): string {
  return formatPartialDate(day).replace(/\s\d{4}$/u, '');
}
