import { findDates } from '../../danish/findDates';
import { formatPartialDate } from '../../danish/dates';
import { isDateLine } from './metaLine';

/** When a version is from, as its own text says it. */
export interface VersionDate {
  /** `2026-02-12`, or `2026-02` where only the month is said. */
  date: string;
  /** The line that says so. */
  line: string;
}

/** The dates that lines outside the paragraphs give for the version, each once. One is the version's; of several only an editor can tell. */
export function findVersionDates(lines: readonly string[]): VersionDate[] {
  const found = lines.filter(isDateLine).flatMap((line) => findDates(line).map(({ day, guess }): VersionDate => ({ date: guess?.startsWith('månedens') === true ? day.slice(0, 7) : day, line: line.replace(/\s+/gu, ' ').trim() })));
  return found.filter(({ date }, index) => found.findIndex((other) => other.date === date) === index);
}

/** `12. februar 2026 (»Udkast, 12. februar 2026«)`. */
export function describeDate({ date, line }: VersionDate): string {
  return `${formatPartialDate(date)} (»${line}«)`;
}
