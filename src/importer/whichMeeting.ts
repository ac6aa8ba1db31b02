import { formatPartialDate } from '../danish/dates';
import { daySchema } from '../model/kinds/fields';
import { findNearest } from '../model/nearest';
import type { ContentTree } from '../model/tree';
import type { ImportProblem } from './neutral';
import { unknownDay } from './problems';
import { meetingsOf, type KnownMeeting } from './site';

/** What the editor said of the meeting. */
export interface MeetingOptions {
  meeting?: string | undefined;
  /** The day of the meeting. */
  date?: string | undefined;
}

/** What is wrong with what the editor said of the meeting, or null. */
export function wrongOption({ date, meeting }: MeetingOptions, tree: ContentTree): ImportProblem | null {
  if (date !== undefined && !daySchema.safeParse(date).success) {
    return { found: `Datoen »${date}« findes ikke.`, expected: 'en dag som 2019-03-05', fix: 'Ret --date.' };
  }
  if (meeting === undefined) return null;
  const ids = meetingsOf(tree).map(({ id }) => id);
  if (ids.includes(meeting)) return null;
  const nearest = findNearest(meeting, ids);
  return {
    found: `Mødet »${meeting}« findes ikke.`,
    expected: 'id’et på et opslag i blog/ eller på et møde i src/data/indirect-meetings.yml',
    fix: nearest === null ? 'Ret --meeting, eller lav mødet med npm run new -- meeting.' : `Skriv --meeting ${nearest}.`,
  };
}

/** The meeting that was held on the day. */
export function meetingOnDay(day: string | null, tree: ContentTree): KnownMeeting | { problem: ImportProblem } {
  if (day === null) return { problem: unknownDay };
  const onDay = meetingsOf(tree).filter((each) => each.day === day);
  const [only, another] = onDay;
  if (only === undefined) return { problem: noMeeting(day) };
  return another === undefined ? only : { problem: severalMeetings(day, onDay) };
}

/** A meeting that the knowledge base does not have yet. */
export interface MissingMeeting extends KnownMeeting {
  /** What the editor has to do before the page can lie among the others. */
  advice: string;
}

/**
 * Stands in for a meeting that is not there, so that minutes can be looked at first. The page names it, and the check asks for it as
 * soon as the page lies in its place.
 */
export function missingMeeting(day: string | null): MissingMeeting {
  const id = day === null ? 'moede-uden-dato' : `moede-${day}`;
  const { found, fix } = day === null ? unknownDay : noMeeting(day);
  return { id, day, isExample: false, isCancelled: false, advice: `${found} Siden peger på »${id}«, som ikke findes endnu. Før siden lægges i docs/referater: ${fix}` };
}

/** Whether there is no meeting on the day; several are another matter, which only the editor can settle. */
export function isMissing(day: string | null, tree: ContentTree): boolean {
  return !meetingsOf(tree).some((each) => day !== null && each.day === day);
}

function noMeeting(day: string): ImportProblem {
  return {
    found: `Der er intet møde den ${formatPartialDate(day)} i videnbanken.`,
    expected: 'et opslag i blog/ på mødets dag, eller --meeting med et mødes id',
    fix: `Lav mødet af dets invitation med npm run import -- invitation FIL --date ${day}, eller tomt med npm run new -- meeting MØDETS-ID --date ${day} --source KILDENS-ID. Er datoen forkert, så skriv --date.`,
  };
}

function severalMeetings(day: string, meetings: readonly KnownMeeting[]): ImportProblem {
  return {
    found: `Der er ${meetings.length} møder den ${formatPartialDate(day)}.`,
    expected: '--meeting med et af dem',
    fix: meetings.map(({ id }) => `--meeting ${id}`).join(' eller '),
  };
}

