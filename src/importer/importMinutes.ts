import type { ContentTree } from '../model/tree';
import { existingAdvice, existingMinutes, existingProblem, replacedPath, withoutFile, type Existing, type ExistingMode } from './existing';
import type { ImportProblem, NeutralDocument, NeutralImage } from './neutral';
import { protectDocument, type Protected } from './protect/protectDocument';
import { createFindOrganisation } from './recognise/organisations';
import { recogniseMinutes, type Minutes } from './recognise/recogniseMinutes';
import { reportMinutes } from './report/reportMinutes';
import type { Report } from './report/sections';
import { agendaOf, isPublished, meetingsOf, referableIds, takenIds, tracksOf, type KnownMeeting } from './site';
import { takeFootnotes, type Footnotes } from './write/footnotes';
import { writeMinutesPage } from './write/minutesPage';
import { lastLook } from './protect/lastLook';
import { stopFor } from './problems';
import { isMissing, meetingOnDay, missingMeeting, wrongOption, type MeetingOptions } from './whichMeeting';

export interface ImportOptions extends MeetingOptions {
  fileName: string;
  /** The day of the import, `2026-11-26`. */
  today: string;
  /** Take CPR numbers out and go on, instead of stopping. */
  redact: boolean;
  /** What to do when the meeting has minutes already. */
  existing?: ExistingMode | undefined;
}

/** A file to write, with its path inside the folder of the import. */
export interface PlannedFile {
  name: string;
  content: string | Uint8Array;
}

/** Files to write, and what the editor reads. */
export interface PlannedImport {
  files: PlannedFile[];
  report: Report;
  /** The file whose place the first one takes, from the root of the site; null when there is none. */
  replaces: string | null;
  /** Where that file goes before anything is written; null when it stays where it is, for the new one goes elsewhere. */
  movesTo: string | null;
  /** Whether nothing is written when the check finds a fault: nobody guessed in the file, so the fault is its own. */
  mustPass?: boolean;
}

/** What an import writes and tells, or why there is none. */
export type ImportPlan = PlannedImport | { problem: ImportProblem };

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
  const mode = options.existing ?? 'refuse';
  const day = minutes.day?.day ?? null;
  const found = named ?? meetingOnDay(day, tree);
  // What goes nowhere yet may be looked at before its meeting is there.
  const missing = 'problem' in found && mode === 'beside' && isMissing(day, tree) ? missingMeeting(day) : null;
  const meeting = missing ?? found;
  if ('problem' in meeting) return meeting;
  if (missing !== null) minutes.notes.push({ kind: 'look', place: 'mødet', text: missing.advice });
  if (meeting.isCancelled) minutes.notes.push({ kind: 'look', place: 'mødet', text: 'Mødets opslag siger, at det er aflyst. Er det blevet holdt, så fjern cancelled i opslaget.' });
  const existing = existingMinutes(meeting.id, tree);
  const problem = existing === null ? null : existingProblem(meeting.id, existing, mode);
  if (problem !== null) return { problem };
  return planFiles(minutes, meeting, { ...safe, footnotes, tree: existing === null ? tree : withoutFile(tree, existing.file), today: options.today, existing, mode });
}

interface Planning extends Protected {
  footnotes: Footnotes['notes'];
  /** The site without the minutes that the meeting has already. */
  tree: ContentTree;
  today: string;
  existing: Existing | null;
  mode: ExistingMode;
}

/** The page is called by the minutes that it takes the place of, else by the day of the meeting, as the site knows it; a meeting without a day gives its own name. */
function planFiles(minutes: Minutes, meeting: KnownMeeting, { document, fileName, findings, footnotes, tree, today, existing, mode }: Planning): ImportPlan {
  const day = meeting.day ?? minutes.day?.day ?? null;
  const stem = day ?? meeting.id;
  const name = existing?.stem ?? stem;
  if (isPublished(`/referater/${name}/`, tree)) minutes.notes.push({ kind: 'look', place: 'adressen', text: `/referater/${name}/ har været udgivet før. npm run check savner den, så længe den nye side er en kladde.` });
  const page = writeMinutesPage(minutes, {
    meeting: meeting.id,
    day,
    today,
    stem,
    isExample: meeting.isExample || minutes.own?.state === 'Eksempel',
    inherited: existing?.menu ?? {},
    pictures: { folder: name, images: document.images },
    footnotes,
    known: referableIds(tree),
    taken: takenIds(tree),
    tracks: tracksOf(tree),
    agenda: new Map([...(existing?.anchors ?? []), ...agendaOf(meeting.id, tree)]),
  });
  const advice = existing === null ? [] : [existingAdvice(existing, mode)];
  const report = reportMinutes({ page, minutes, meeting: meeting.id, name, losses: document.losses, findings, fileName, advice });
  return lastLook({ files: [{ name: `${name}.md`, content: page.text }, ...picturesOf(document.images, name)], report, ...placeOf(existing, mode) });
}

/** What becomes of the minutes that are there. */
export function placeOf(existing: Existing | null, mode: ExistingMode): Pick<PlannedImport, 'replaces' | 'movesTo'> {
  return { replaces: existing?.file ?? null, movesTo: existing !== null && mode === 'replace-awaiting' ? replacedPath(existing) : null };
}

function picturesOf(images: readonly NeutralImage[], folder: string): PlannedFile[] {
  return images.map(({ name, bytes }) => ({ name: `${folder}/${name}`, content: bytes }));
}
