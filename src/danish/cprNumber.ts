import { isExistingDay } from './calendar';
import { findCprForms, satisfiesModulus11, type PrivateData } from './privateData';

/** A number in the form of a CPR number, and whether it can be somebody's. */
export interface CprForm extends PrivateData {
  isIssuable: boolean;
}

/**
 * Numbers that are written as CPR numbers: those that somebody may bear, and those with a separator that nobody can
 * (`310219-1234`), which may be one with a slip of the pen. Ten other digits in one run are something else.
 */
export function findCprNumbers(text: string): CprForm[] {
  return findCprForms(text)
    .map((form) => ({ ...form, isIssuable: isIssuableCprNumber(form.text) }))
    .filter(({ isIssuable, text: number }) => isIssuable || number.length > 10);
}

/**
 * Whether somebody may have been given these ten digits: a day that was in the calendar of its century, and either
 * modulus 11 or the 1st of January. The civil registration office writes (»Opbygning af CPR-nummeret«, cpr.dk) that since
 * October 2007 numbers without modulus 11 have been issued, and so far only to people born on that day.
 *
 * Stricter than `isCprNumber`, which takes any date with a separator: that warns, and this stops an import.
 */
export function isIssuableCprNumber(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  const day = birthDay(digits);
  return day !== null && (day.endsWith('-01-01') || satisfiesModulus11(digits));
}

/** `0707614285` → `1961-07-07`; null when it is not ten digits, or when there was no such day. */
function birthDay(digits: string): string | null {
  if (digits.length !== 10) return null;
  const year = centuryOf(Number(digits[6]), Number(digits.slice(4, 6))) + Number(digits.slice(4, 6));
  const day = `${year}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  return isExistingDay(day) ? day : null;
}

/** The seventh digit says the century together with the year, by the table of the same office's »Personnummeret i CPR-systemet«. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}
