import { findNearest } from '../model/nearest';
import { daySchema } from '../model/kinds/fields';
import { formatPartialDate } from '../danish/dates';
import type { ContentTree } from '../model/tree';
import type { ImportProblem, NeutralDocument, NeutralImage } from './neutral';
import { protectDocument, type Protected } from './protect/protectDocument';
import { createFindOrganisation } from './recognise/organisations';
import { recogniseMinutes, type Minutes } from './recognise/recogniseMinutes';
import { reportMinutes } from './report/reportMinutes';
import { agendaOf, isPublished, meetingsOf, minutesOf, referableIds, takenIds, tracksOf, type KnownMeeting } from './site';
import { takeFootnotes, type Footnotes } from './write/footnotes';
import { writeMinutesPage } from './write/minutesPage';
import { lastLook } from './protect/lastLook';
import { stopFor, unknownDay } from './problems';

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
  const stop = stopFor(safe.findings, options.redact);
  if (stop !== null) return { problem: stop };
  const { body, notes: footnotes } = takeFootnotes(safe.document.body);
  const named = meetingsOf(tree).find(({ id }) => id === options.meeting) ?? null;
  const given = options.date ?? named?.day ?? null;
  const minutes = recogniseMinutes(body, { fileName: safe.fileName, find: createFindOrganisation(tree), today: options.today, day: given });
  const meeting = named ?? meetingOnDay(minutes, tree);
  if ('problem' in meeting) return meeting;
  const existing = minutesOf(meeting.id, tree);
  if (existing !== null) return { problem: hasMinutes(meeting.id, existing) };
  return planFiles(minutes, meeting, { ...safe, footnotes, tree, today: options.today });
}

interface Planning extends Protected {
  footnotes: Footnotes['notes'];
  tree: ContentTree;
  today: string;
}

/** The page is called by the day of the meeting, as the site knows it; a meeting without a day gives its own name. */
function planFiles(minutes: Minutes, meeting: KnownMeeting, { document, fileName, findings, footnotes, tree, today }: Planning): ImportPlan {
  const day = meeting.day ?? minutes.day?.day ?? null;
  const name = day ?? meeting.id;
  if (isPublished(`/referater/${name}/`, tree)) minutes.notes.push({ kind: 'look', place: 'adressen', text: `/referater/${name}/ har været udgivet før. npm run check savner den, så længe den nye side er en kladde.` });
  const page = writeMinutesPage(minutes, {
    meeting: meeting.id,
    day,
    today,
    stem: name,
    pictures: { folder: name, images: document.images },
    footnotes,
    known: referableIds(tree),
    taken: takenIds(tree),
    tracks: tracksOf(tree),
    agenda: agendaOf(meeting.id, tree),
  });
  const report = reportMinutes({ page, minutes, meeting: meeting.id, name, losses: document.losses, findings, fileName });
  return lastLook({ files: [{ name: `${name}.md`, content: page.text }, ...picturesOf(document.images, name)], report });
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

/** The meeting that was held on the day. */
function meetingOnDay({ day }: Minutes, tree: ContentTree): KnownMeeting | { problem: ImportProblem } {
  if (day === null) return { problem: unknownDay };
  const onDay = meetingsOf(tree).filter((each) => each.day === day.day);
  const [only, another] = onDay;
  if (only === undefined) return { problem: noMeeting(day.day) };
  return another === undefined ? only : { problem: severalMeetings(day.day, onDay) };
}

function hasMinutes(meeting: string, file: string): ImportProblem {
  return {
    found: `Mødet »${meeting}« har allerede et referat i ${file}.`,
    expected: 'et møde uden referat; importen overskriver ikke noget',
    fix: 'Se efter, om noget i den fil skal bevares. Flyt den så væk, og kør importen igen. Er det et andet møde, så skriv --meeting eller --date.',
  };
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

