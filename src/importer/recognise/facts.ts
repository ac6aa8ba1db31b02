import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findDates, readDate, type FoundDate } from '../../danish/findDates';
import type { Unit } from './units';
import { wordsOf } from './units';

/** What a document says of the meeting that it is about, beside its items. */
export interface MeetingDay {
  day: string;
  /** Where it was found, in Danish: `linjen »Dato: …«`. */
  from: string;
  guess: string | null;
}

const DATE_LINE = /^(?:(?:møde)?dato|tid(?:spunkt)?|tid og sted|dato og tid|mødet (?:blev )?(?:fandt sted|holdt)|dag)(?!\p{L})/iu;

/**
 * The day of the meeting: from a line that says so, else from the title or the first lines, else from the name of the
 * file. `today` settles the year where none is written. Null when no day is named.
 */
export function findMeetingDay(units: readonly Unit[], fileName: string, today: string): MeetingDay | null {
  const lines = units.slice(0, 40).flatMap(linesOfUnit).filter((line) => !/næste (?:netværks)?møde/iu.test(line));
  const labelled = lines.filter((line) => DATE_LINE.test(line));
  const top = lines.slice(0, 12);
  return dayIn(labelled, null) ?? dayIn(top, null) ?? dayInName(fileName) ?? dayIn([...labelled, ...top.slice(0, 4)], yearIn([...top, fileName], today));
}

/** A day in the middle of the year that stands elsewhere at the top, so that a date without one falls in it; else today. */
function yearIn(lines: readonly string[], today: string): string {
  const year = lines.flatMap((line) => /(?<!\d)20\d{2}(?!\d)/u.exec(line) ?? [])[0];
  return year === undefined ? today : `${year}-07-01`;
}

function linesOfUnit(unit: Unit): string[] {
  const textOf = (node: Nodes): string => toString(node, { includeImageAlt: false });
  if (unit.kind === 'table') return unit.table.children.map((row) => row.children.flatMap((cell) => cell.children).map(textOf).join(' '));
  if (unit.kind === 'block' && unit.node.type === 'list') return unit.node.children.map((item) => item.children.map(textOf).join(' '));
  if (unit.kind === 'block' && unit.node.type === 'blockquote') return unit.node.children.flatMap((node) => textOf(node).split('\n'));
  return wordsOf(unit).split('\n');
}

function dayIn(lines: readonly string[], today: string | null): MeetingDay | null {
  for (const line of lines) {
    const written = line.replace(/(?<!\d)(20\d{2})\.?([01]\d)\.?([0-3]\d)(?!\d)/gu, '$1-$2-$3');
    const found = findDates(written, today === null ? null : { day: today, lies: 'nearest' }).find(isDay);
    if (found !== undefined) return { day: found.day, guess: found.guess, from: `linjen »${line.trim()}«` };
  }
  return null;
}

/** No meeting is held in a whole month. */
function isDay({ guess }: FoundDate): boolean {
  return guess?.startsWith('månedens') !== true;
}

/** `referat_2019-03-05.docx`, `20190305 referat.pdf`, `Referat 5.3.2019.docx`. */
function dayInName(fileName: string): MeetingDay | null {
  const name = fileName.replace(/\.[a-z]+$/iu, '').replace(/_/gu, ' ');
  const run = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/u.exec(name);
  const found = readDate(run === null ? name.replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, ' ') : `${run[1]}-${run[2]}-${run[3]}`);
  return found === null ? null : { day: found.day, guess: found.guess, from: `filens navn »${fileName}«` };
}

/** The day of the next meeting, when the document names it; it is what »næste møde« means as a deadline. */
export function findNextMeeting(text: string, day: string): FoundDate | null {
  for (const match of text.matchAll(/(?:næste|kommende)\s+\p{L}*møde(?!\p{L})[^.\n]{0,20}[.:]?\s*([^\n]{0,80})/giu)) {
    const found = findDates(match[0].replace(/^\S+\s+\S+/u, ''), { day, lies: 'after' }).find((date) => date.day > day);
    if (found !== undefined) return found;
  }
  return null;
}
