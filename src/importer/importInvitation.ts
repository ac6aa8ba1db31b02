import { daySchema, idSchema } from '../model/kinds/fields';
import { findHolder } from '../model/skeletonIds';
import type { ContentTree } from '../model/tree';
import type { ImportPlan } from './importMinutes';
import { readInvitation } from './invitation/readInvitation';
import { hasNoYear, unknownYear } from './invitation/unknownYear';
import { writeMeetingPost } from './invitation/meetingPost';
import type { ImportProblem, NeutralDocument } from './neutral';
import { stopFor } from './problems';
import { lastLook } from './protect/lastLook';
import { protectDocument } from './protect/protectDocument';
import { createFindOrganisation } from './recognise/organisations';
import { reportInvitation } from './report/reportInvitation';
import { referableIds, tracksOf } from './site';
import { wrongSource } from './whichSource';

export interface InvitationImport {
  fileName: string;
  /** The day of the import, `2026-11-26`. */
  today: string;
  /** The id of the post; made of number and city when it is not given. */
  meeting?: string | undefined;
  date?: string | undefined;
  /** The id of the source that the invitation is registered as. */
  source?: string | undefined;
  redact: boolean;
}

/** Where posts go unless the editor says otherwise. */
export const POSTS_FOLDER = 'blog';

/** Turns an invitation into a meeting's post and a report. Pure: the same document gives the same bytes. */
export function importInvitation(document: NeutralDocument, tree: ContentTree, options: InvitationImport): ImportPlan {
  const wrong = wrongOption(options, tree);
  if (wrong !== null) return { problem: wrong };
  const safe = protectDocument(document, options.fileName);
  const stop = stopFor(safe.findings, options.redact);
  if (stop !== null) return { problem: stop };
  const invitation = readInvitation(safe.document.body, { find: createFindOrganisation(tree), today: options.today, date: options.date ?? null });
  const { day } = invitation;
  if (day === null) return { problem: withoutDay };
  if (hasNoYear(day)) return { problem: unknownYear(day, options.today) };
  const facts = {
    id: options.meeting ?? null,
    day: day.day,
    today: options.today,
    source: options.source ?? '',
    nextNumber: nextNumber(tree),
    known: referableIds(tree),
    tracks: tracksOf(tree),
  };
  const post = writeMeetingPost(invitation, facts);
  const holder = findHolder(post.id, tree);
  if (holder !== null) return { problem: takenId(post.id, holder) };
  const report = reportInvitation({ post, invitation, day, losses: safe.document.losses, findings: safe.findings, fileName: safe.fileName, images: safe.document.images.length });
  return lastLook({ files: [{ name: `${day.day}-${post.id}.md`, content: post.text }], report, replaces: null, movesTo: null });
}

function nextNumber({ pages, indirectMeetings }: ContentTree): number {
  const numbers = pages.flatMap((page) => (page.kind === 'meeting' ? [page.fields.number] : []));
  return Math.max(0, ...numbers, ...indirectMeetings.flatMap(({ value }) => (value === null ? [] : [value.number]))) + 1;
}

const withoutDay: ImportProblem = {
  found: 'Mødets dag står ikke i invitationen.',
  expected: 'en dato, fx »torsdag den 21. marts 2019«',
  fix: 'Tilføj --date ÅÅÅÅ-MM-DD.',
};

function takenId(id: string, holder: string): ImportProblem {
  return { found: `Id'et »${id}« er allerede brugt i ${holder}.`, expected: 'et møde, som videnbanken ikke har endnu', fix: 'Er det et andet møde, så giv det et andet id med --meeting.' };
}

function wrongOption({ date, meeting, source }: InvitationImport, tree: ContentTree): ImportProblem | null {
  if (date !== undefined && !daySchema.safeParse(date).success) return { found: `Datoen »${date}« findes ikke.`, expected: 'en dag som 2019-03-05', fix: 'Ret --date.' };
  if (meeting !== undefined && !idSchema.safeParse(meeting).success) {
    return { found: `»${meeting}« kan ikke være et id.`, expected: 'små bogstaver a-z, tal og bindestreger', fix: 'Ret --meeting, fx femte-moede-horsens.' };
  }
  return wrongSource(source, tree, SOURCE_OF);
}

const SOURCE_OF = { whose: 'Invitationens', what: 'invitationen', reason: 'mødets oplysninger skal have en' };
