import { isExistingDay } from './calendar';

/** Judges ten digits. Where numbers stand in a text, and how they may be written, is said in `cprForms.ts`. */

/** Weights of the check digit, from the Danish CPR office's note on the personal number's construction. */
const CPR_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Whether ten digits, with or without a separator after the sixth, are written as a Danish personal number. */
export function isCprNumber(number: string): boolean {
  const digits = digitsOf(number);
  if (digits.length !== 10 || !beginsWithDate(digits)) return false;
  return number.length > 10 || satisfiesModulus11(digits);
}

/**
 * Whether somebody may have been given these ten digits: a day that was in the calendar of its century, and either
 * modulus 11 or the 1st of January. The civil registration office writes (»Opbygning af CPR-nummeret«, cpr.dk) that since
 * October 2007 numbers without modulus 11 have been issued, and so far only to people born on that day.
 *
 * Stricter than `isCprNumber`, which takes any date with a separator: that warns, and this stops an import.
 */
export function isIssuableCprNumber(number: string): boolean {
  const day = birthDay(digitsOf(number));
  return day !== null && (day.endsWith('-01-01') || satisfiesModulus11(digitsOf(number)));
}

/** Whether ten digits begin with a day that existed and have the right check digit. */
export function isProvenCprNumber(number: string): boolean {
  const digits = digitsOf(number);
  return birthDay(digits) !== null && satisfiesModulus11(digits);
}

/** Whether the check digit of ten digits is the one that they call for. */
export function satisfiesModulus11(digits: string): boolean {
  const sum = CPR_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/** `070761-4285` → `0707614285`, the digits of a foreign keyboard as ours: `０７０７６１` → `070761`. */
export function digitsOf(number: string): string {
  return number.normalize('NFKC').replace(/%2d/gi, '').replace(/\D/g, '');
}

/** Whether six or more digits begin with a day and a month; the year is not looked at. */
export function beginsWithDate(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
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
