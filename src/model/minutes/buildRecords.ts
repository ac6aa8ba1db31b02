import { dayOf } from '../../danish/dates';
import { textToSlug } from '../../danish/slug';
import type { CharterDocument } from '../charter/records';
import { isListed } from '../listed';
import type { Participant } from '../kinds/minutes';
import type { IndirectMeeting } from '../kinds/meeting';
import type { ActionPart, DecisionPart } from '../kinds/minutesParts';
import type { Lists } from '../kinds/lists';
import type { Page, PageOf } from '../tree';
import { withoutLostIds } from './lostIds';
import { readMinutesParts, type FoundItem, type FoundMark } from './readParts';
import type { Action, AgendaItem, Decision, MinutesPlace, MinutesRecords, PartnerStatus } from './records';

/** What the records of minutes are made from. */
export interface MinutesSources {
  pages: readonly Page[];
  indirectMeetings: readonly IndirectMeeting[];
  charters: readonly CharterDocument[];
  lists: Lists;
  readAloud(text: string): string;
}

type Meeting = MinutesPlace['meeting'];

/** Gathers the items, decisions, actions and statuses of all listed minutes, and the items of agendas that have none. */
export function buildMinutesRecords(sources: MinutesSources): MinutesRecords {
  return readMinutesRecords({ ...sources, pages: sources.pages.filter(isListed) });
}

/** The same of minutes that only those read who have been given their address. */
export function recordsOfUnlisted(page: Page, { pages, ...sources }: MinutesSources): MinutesRecords {
  return readMinutesRecords({ ...sources, pages: [...pages.filter((other) => !isMinutes(other)), page] });
}

function readMinutesRecords(sources: MinutesSources): MinutesRecords {
  const meetings = meetingsOf(sources);
  const minutes = sources.pages.filter(isMinutes).map((page) => ({ page, meeting: meetings.get(page.fields.meeting) ?? unknownMeeting(page) }));
  const newestFirst = minutes.sort((left, right) => compareDays(right.meeting.day, left.meeting.day));
  const read = newestFirst.map(({ page, meeting }) => recordsOf(page, meeting, sources));
  const decisions = read.flatMap((records) => records.decisions);
  return withoutLostIds({
    items: [...read.flatMap((records) => records.items), ...plannedItems(sources, minutes, meetings)],
    decisions: decisions.map((decision) => ({ ...decision, supersedes: supersededBy(decision.id, decisions) })),
    actions: read.flatMap((records) => records.actions),
    statuses: read.flatMap((records) => records.statuses),
  }, sources);
}

function meetingsOf({ pages, indirectMeetings }: MinutesSources): Map<string, Meeting> {
  const posts = pages.filter(isMeeting).map(({ id, fields }): Meeting => ({ id, title: fields.title, day: dayOf(fields.start) }));
  const indirect = indirectMeetings.map(({ id, title }): Meeting => ({ id, title, day: null }));
  return new Map([...indirect, ...posts].map((meeting) => [meeting.id, meeting]));
}

/** The check has named a meeting that does not exist; the dev server shows its minutes all the same. */
function unknownMeeting({ fields }: PageOf<'minutes'>): Meeting {
  return { id: fields.meeting, title: fields.title, day: null };
}

/** Days of one form sort as text; what has none comes first. */
function compareDays(left: string | null, right: string | null): number {
  return (left ?? '').localeCompare(right ?? '', 'en');
}

function recordsOf(page: PageOf<'minutes'>, meeting: Meeting, { pages, lists, readAloud }: MinutesSources): MinutesRecords {
  const parts = readMinutesParts(page, lists);
  const place = placeIn(page, meeting);
  const items = parts.items.map((item) => toItem(item, place));
  const mark = <P extends DecisionPart | ActionPart>(found: FoundMark<P>) => ({
    ...place(found.part.id),
    ...markFacts(found, items, parts.items),
    title: readAloud(found.title),
    text: readAloud(found.text),
  });
  return {
    items,
    decisions: parts.decisions.map((found): Decision => ({ ...mark(found), supersededBy: found.part.supersededBy ?? null, supersedes: [] })),
    actions: parts.actions.map((found): Action => ({ ...mark(found), deadline: found.part.deadline ?? null, decision: found.part.decision ?? null })),
    statuses: page.fields.partnerRound.map((report): PartnerStatus => ({
      ...place(partnerAnchor(report)),
      municipality: report.municipality ?? null,
      name: nameOf(report, pages),
      state: report.state,
      status: report.status ?? null,
      next: report.next,
      sources: report.sources,
    })),
  };
}

/** The anchor of a municipality's row in the table of the partner round. */
export function partnerAnchor({ municipality, who }: Pick<Participant, 'municipality' | 'who'>): string {
  return `partner-${municipality ?? textToSlug(who ?? '')}`;
}

function placeIn({ id, address, fields }: PageOf<'minutes' | 'meeting'>, meeting: Meeting): (anchor: string) => MinutesPlace {
  return (anchor) => ({ address: `${address}#${anchor}`, page: { id, title: fields.title }, meeting, isExample: fields.example === true });
}

function toItem({ anchor, title, part }: FoundItem, place: (anchor: string) => MinutesPlace): AgendaItem {
  const where = place(anchor);
  return { ...where, id: itemId(where.meeting.id, anchor), title, number: part.number ?? null, tracks: part.tracks, affects: part.affects, isPlanned: false };
}

/** The id of an agenda item, by which its short link leads to it: `tredje-moede-skjern` and `charter` → `tredje-moede-skjern-charter`. */
export function itemId(meeting: string, anchor: string): string {
  return `${meeting}-${anchor}`;
}

function markFacts({ part, item: anchor }: FoundMark<DecisionPart | ActionPart>, items: readonly AgendaItem[], found: readonly FoundItem[]) {
  const index = found.findIndex((item) => item.anchor === anchor);
  const item = items[index];
  const { id, state, who, affects } = part;
  return { id, state, who, affects, item: item?.id ?? null, itemTitle: item?.title ?? null, itemNumber: item?.number ?? null, tracks: tracksAt(index, found) };
}

/** What is decided under 5.1 belongs to the tracks of 5.1, or else of 5. */
function tracksAt(index: number, found: readonly FoundItem[]): readonly string[] {
  const item = found[index];
  if (item === undefined) return [];
  if (item.part.tracks.length > 0) return item.part.tracks;
  const above = found.slice(0, index).findLastIndex(({ depth }) => depth < item.depth);
  return above === -1 ? [] : tracksAt(above, found);
}

/** The name that readers know a municipality by. */
export function nameOf({ municipality, who }: Pick<Participant, 'municipality' | 'who'>, pages: readonly Page[]): string {
  const page = pages.find(({ kind, id }) => kind === 'municipality' && id === municipality);
  return page?.fields.sidebar_label ?? page?.fields.title ?? who ?? municipality ?? '';
}

/**
 * The items of the agendas that no minutes repeat. Under awaiting minutes the agenda stands on their page, so that a link to
 * an item leads there and stays right when the minutes come.
 */
function plannedItems({ pages }: MinutesSources, minutes: readonly { page: PageOf<'minutes'> }[], meetings: ReadonlyMap<string, Meeting>): AgendaItem[] {
  return pages.filter(isMeeting).flatMap((post) => {
    const own = minutes.find(({ page }) => page.fields.meeting === post.id)?.page;
    if (own !== undefined && own.fields.state !== 'awaiting') return [];
    const place = placeIn(own ?? post, meetings.get(post.id) ?? { id: post.id, title: post.fields.title, day: null });
    return post.fields.agenda.map(({ id, title, tracks }): AgendaItem => ({
      ...place(id), id: itemId(post.id, id), title, number: null, tracks, affects: [], isPlanned: true,
    }));
  });
}

function supersededBy(id: string, decisions: readonly Decision[]): string[] {
  return decisions.filter((decision) => decision.supersededBy === id).map((decision) => decision.id);
}

export function isMinutes(page: Page): page is PageOf<'minutes'> {
  return page.kind === 'minutes';
}

export function isMeeting(page: Page): page is PageOf<'meeting'> {
  return page.kind === 'meeting';
}
