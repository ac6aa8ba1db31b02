import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { DateContext } from '../../danish/findDates';
import type { Note } from '../report/notes';
import { paragraphOf } from '../text/phrasing';
import type { Directory } from './names';
import type { FindOrganisation } from './organisations';
import type { RawRecord } from './record';

/** What the words of a record are read against. */
export interface Settling {
  find: FindOrganisation;
  directory: Directory;
  /** Null when the day of the meeting is not known: then only whole dates are deadlines. */
  day: string | null;
  nextMeeting: string | null;
  notes: Note[];
}

export function textOf({ blocks }: RawRecord): string {
  return blocks.map((block) => toString(block)).join(' ').replace(/\s+/gu, ' ').trim();
}

export function guess({ place }: RawRecord, words: string, taken: string, why: string, { notes }: Settling): void {
  notes.push({ kind: 'guess', place, words, taken, why });
}

export function plain(value: string): RootContent {
  return paragraphOf([{ type: 'text', value }]);
}

/** Words without the full stop and the spaces behind them. */
export function withoutEnd(words: string): string {
  return words.replace(/[.\s]+$/u, '');
}

export function dateContextOf({ day, nextMeeting }: Settling): DateContext | null {
  return day === null ? null : { day, lies: 'after', ...(nextMeeting === null ? {} : { nextMeeting }) };
}

/** What stands in brackets or behind a dash at the end of a text; '' when nothing does. */
export function tailOf(text: string): string {
  return /(?:[([]([^()[\]]{2,60})[)\]]|\s[–—-]\s([^–—]{2,60}?)|\sv\/\s?([^()]{2,40}?))\s*\.?$/u.exec(text)?.slice(1).find((tail) => tail !== undefined) ?? '';
}
