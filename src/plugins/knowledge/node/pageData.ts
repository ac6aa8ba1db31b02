import { compareDanish } from '../../../danish/sort';
import type { PageKind } from '../../../model/kinds';
import type { Knowledge } from '../../../model/knowledge';
import { isListed } from '../../../model/listed';
import { isMeeting, isMinutes } from '../../../model/minutes/buildRecords';
import type { PageOf } from '../../../model/tree';
import { mentionsOf } from './backlinkSection';
import type { IndexGroup, MeetingRow, MentionGroup } from '../shared/pageData';

/** What the React pages show; each part becomes `@generated/knowledge/default/<name>.json`. */
export interface PageData {
  /** Every listed page by kind, for `/soeg/`. */
  siteIndex: IndexGroup[];
  /** All listed network meetings, those known only indirectly included; the newest first. */
  meetings: MeetingRow[];
  /** Meetings that were made up to show how minutes work; the newest first. */
  exampleMeetings: MeetingRow[];
  /** Who mentions the overview of meetings, which is no content file and so cannot gather it itself. */
  mentions: MentionGroup[];
}

const ORDER: readonly PageKind[] = ['case', 'guidance', 'requirement', 'meeting', 'minutes', 'event', 'track', 'charter', 'proposal', 'municipality', 'page'];

export function buildPageData(knowledge: Knowledge): PageData {
  return {
    siteIndex: buildSiteIndex(knowledge),
    meetings: buildMeetings(knowledge),
    exampleMeetings: describedMeetings(knowledge).filter(({ fields }) => fields.example === true).map((page) => toRow(page, knowledge)).sort(newestFirst),
    mentions: mentionsOf('/moeder/', knowledge),
  };
}

function buildSiteIndex(knowledge: Knowledge): IndexGroup[] {
  return ORDER.map((kind) => {
    const pages = knowledge.pages.filter((page) => page.kind === kind && isListed(page));
    const items = pages
      .map(({ address, fields }) => ({ address, title: fields.title, description: knowledge.readAloud(fields.description) }))
      .sort((left, right) => compareDanish(left.title, right.title));
    return { label: knowledge.label('kind', kind), items };
  }).filter(({ items }) => items.length > 0);
}

function describedMeetings({ pages }: Knowledge): PageOf<'meeting'>[] {
  return pages.filter(isListed).filter(isMeeting);
}

function newestFirst(left: MeetingRow, right: MeetingRow): number {
  return right.number - left.number;
}

function toRow({ id, address, fields }: PageOf<'meeting'>, knowledge: Knowledge): MeetingRow {
  return {
    id,
    number: fields.number,
    title: fields.title,
    address,
    start: fields.start,
    place: placeOf(fields.venue),
    isCancelled: fields.cancelled !== undefined,
    minutes: minutesRow(id, knowledge),
    summary: [knowledge.readAloud(fields.description)],
    notFound: [],
    sources: [],
  };
}

/** `Innovest, Skjern`; a name that says the town itself needs no more: `Rådhuset i Skive`. */
function placeOf({ name, city }: PageOf<'meeting'>['fields']['venue']): string {
  return wordsIn(name).includes(wordsIn(city)) ? name : `${name}, ${city}`;
}

/** With a space at both ends, so that only whole words are found in it. */
function wordsIn(text: string): string {
  return ` ${text.toLocaleLowerCase('da').replace(/[^\p{L}\d]+/gu, ' ').trim()} `;
}

function minutesRow(meeting: string, knowledge: Knowledge): MeetingRow['minutes'] {
  const page = knowledge.pages.filter(isListed).filter(isMinutes).find(({ fields }) => fields.meeting === meeting);
  return page === undefined ? null : { address: page.address, state: knowledge.label('minutes-state', page.fields.state).toLocaleLowerCase('da') };
}

function buildMeetings(knowledge: Knowledge): MeetingRow[] {
  const documented = describedMeetings(knowledge).filter(({ fields }) => fields.example !== true).map((page) => toRow(page, knowledge));
  const indirect = knowledge.indirectMeetings.map(({ id, number, title, known, notFound, sources }) => ({
    id,
    number,
    title,
    address: null,
    start: null,
    place: null,
    isCancelled: false,
    minutes: minutesRow(id, knowledge),
    summary: known.map(knowledge.readAloud),
    notFound: notFound.map(knowledge.readAloud),
    sources: sources.map((source) => ({ id: source, name: knowledge.sources.get(source)?.publisher ?? source })),
  }));
  return [...documented, ...indirect].sort(newestFirst);
}
