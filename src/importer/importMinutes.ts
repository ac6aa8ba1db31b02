import { findNearest } from '../model/nearest';
import { daySchema, idSchema } from '../model/kinds/fields';
import { formatPartialDate } from '../danish/dates';
import type { ContentTree } from '../model/tree';
import type { ImportProblem, NeutralDocument, NeutralImage } from './neutral';
import { holdsCprNumber, protectDocument } from './protect/protectDocument';
import { createFindOrganisation } from './recognise/organisations';
import { recogniseMinutes, type Minutes } from './recognise/recogniseMinutes';
import { reportMinutes } from './report/reportMinutes';
import { meetingsOf, referableIds, takenIds, tracksOf, type KnownMeeting } from './site';
import { takeFootnotes } from './write/footnotes';
import { writeMinutesPage } from './write/minutesPage';
import { cprProblem, unknownDay } from './problems';

export interface ImportOptions {
  fileName: string;
  /** The day of the import, `2026-11-26`. */
  today: string;
  meeting?: string | undefined;
  /** The day of the meeting. */
  date?: string | undefined;
  /** Take CPR numbers out and go on, instead of stopping. */
  redact: boolean;
}

/** A file to write, with its path inside the folder of the import. */
export interface PlannedFile {
  name: string;
  content: string | Uint8Array;
}

/** What an import writes and tells, or why there is none. */
export type ImportPlan = { files: PlannedFile[]; report: string } | { problem: ImportProblem };

/** Where minutes go unless the editor says otherwise. */
export const MINUTES_FOLDER = 'docs/referater';

/** Turns a document into a page of minutes, its pictures and a report. Pure: the same document gives the same bytes. */
export function importMinutes(document: NeutralDocument, tree: ContentTree, options: ImportOptions): ImportPlan {
  const wrong = wrongOption(options, tree);
  if (wrong !== null) return { problem: wrong };
  const safe = protectDocument(document, options.fileName);
  if (holdsCprNumber(safe.findings) && !options.redact) return { problem: cprProblem(safe.findings) };
  const { body, notes: footnotes } = takeFootnotes(safe.document.body);
  const find = createFindOrganisation(tree);
  const minutes = recogniseMinutes(body, { fileName: safe.fileName, find, today: options.today, day: options.date ?? null });
  const meeting = chooseMeeting(minutes, tree, options);
  if ('problem' in meeting) return meeting;
  const day = minutes.day?.day ?? meeting.day;
  const name = day ?? meeting.id;
  const facts = {
    meeting: meeting.id,
    day,
    today: options.today,
    stem: name,
    pictures: { folder: name, images: safe.document.images },
    footnotes,
    known: referableIds(tree),
    taken: takenIds(tree),
    tracks: tracksOf(tree),
  };
  const page = writeMinutesPage(minutes, facts);
  const report = reportMinutes({ page, minutes, meeting: meeting.id, name, losses: safe.document.losses, findings: safe.findings, fileName: safe.fileName });
  return { files: [{ name: `${name}.md`, content: page.text }, ...picturesOf(safe.document.images, name)], report };
}

function picturesOf(images: readonly NeutralImage[], folder: string): PlannedFile[] {
  return images.map(({ name, bytes }) => ({ name: `${folder}/${name}`, content: bytes }));
}

function wrongOption({ date, meeting }: ImportOptions, tree: ContentTree): ImportProblem | null {
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

/** The meeting that the editor named, else the one that was held on the day. */
function chooseMeeting({ day }: Minutes, tree: ContentTree, { meeting }: ImportOptions): KnownMeeting | { problem: ImportProblem } {
  const meetings = meetingsOf(tree);
  const named = meetings.find(({ id }) => id === meeting);
  if (named !== undefined) return named;
  if (day === null) return { problem: unknownDay };
  const onDay = meetings.filter((each) => each.day === day.day);
  const [only, another] = onDay;
  if (only === undefined) return { problem: noMeeting(day.day) };
  return another === undefined ? only : { problem: severalMeetings(day.day, onDay) };
}

function noMeeting(day: string): ImportProblem {
  return {
    found: `Der er intet møde den ${formatPartialDate(day)} i videnbanken.`,
    expected: 'et opslag i blog/ på mødets dag, eller --meeting med et mødes id',
    fix: `Lav mødet af dets invitation med npm run import -- invitation FIL --date ${day}, eller tomt med npm run new -- meeting ${suggestId(day)} --date ${day} --source KILDE. Er datoen forkert, så skriv --date.`,
  };
}

function suggestId(day: string): string {
  const id = `moede-${day}`;
  return idSchema.safeParse(id).success ? id : 'moede';
}

function severalMeetings(day: string, meetings: readonly KnownMeeting[]): ImportProblem {
  return {
    found: `Der er ${meetings.length} møder den ${formatPartialDate(day)}.`,
    expected: '--meeting med et af dem',
    fix: meetings.map(({ id }) => `--meeting ${id}`).join(' eller '),
  };
}

