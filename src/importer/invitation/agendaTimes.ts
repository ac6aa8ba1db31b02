import { formatClockRange } from '../../danish/dates';
import { findTimeFaults, type MeetingSpan, type TimedItem } from '../../model/agendaTimes';
import type { Note } from '../report/notes';
import type { ProgrammeItem } from './programme';

/** The times of an item as fields of the post, or in words where they cannot be fields. */
interface WrittenTimes {
  start?: string;
  end?: string;
  words?: string;
}

/**
 * The times of the items of an invitation. Those that the check would refuse, for they are out of order or outside of the
 * meeting, stay as words in the text: what the invitation says is kept, and the editor is told to look.
 */
export function agendaTimes(items: readonly ProgrammeItem[], span: MeetingSpan, notes: Note[]): WrittenTimes[] {
  const timed = items.map(({ time }): TimedItem => (time === null ? {} : { start: time.start, end: time.end ?? undefined }));
  const wrong = new Set(findTimeFaults(timed, span).map(({ index }) => index));
  return items.map(({ title, time }, index) => {
    if (time === null) return {};
    if (!wrong.has(index)) return { start: time.start, ...(time.end === null ? {} : { end: time.end }) };
    const words = `Kl. ${formatClockRange(time.start, time.end ?? undefined)}.`;
    notes.push({ kind: 'look', place: 'dagsordenen', text: `»${title}« har tiden ${words.slice(0, -1).toLocaleLowerCase('da')}, som ikke passer med mødets tid eller rækkefølgen. Den står i teksten.` });
    return { words };
  });
}
