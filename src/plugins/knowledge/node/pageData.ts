import { compareDanish } from '../../../danish/sort';
import type { PageKind } from '../../../model/kinds';
import type { Knowledge } from '../../../model/knowledge';
import { isListed } from '../../../model/listed';
import type { Page, PageOf } from '../../../model/tree';
import { mentionsOf } from './backlinkSection';
import type { IndexGroup, MeetingRow, MentionGroup } from '../shared/pageData';

/** What the React pages show; each part becomes `@generated/knowledge/default/<name>.json`. */
export interface PageData {
  /** Every listed page by kind, for `/soeg/`. */
  siteIndex: IndexGroup[];
  /** All listed network meetings, those known only indirectly included; the newest first. */
  meetings: MeetingRow[];
  /** Who mentions the overview of meetings, which is no content file and so cannot gather it itself. */
  mentions: MentionGroup[];
}

const ORDER: readonly PageKind[] = ['case', 'guidance', 'meeting', 'minutes', 'event', 'track', 'charter', 'municipality', 'page'];

export function buildPageData(knowledge: Knowledge): PageData {
  return { siteIndex: buildSiteIndex(knowledge), meetings: buildMeetings(knowledge), mentions: mentionsOf('/moeder/', knowledge) };
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

function buildMeetings(knowledge: Knowledge): MeetingRow[] {
  const documented = knowledge.pages.filter(isListed).filter(isMeeting).map(({ id, address, fields }) => ({
    id,
    number: fields.number,
    title: fields.title,
    address,
    start: fields.start,
    place: `${fields.venue.name}, ${fields.venue.city}`,
    summary: [knowledge.readAloud(fields.description)],
    notFound: [],
    sources: [],
  }));
  const indirect = knowledge.indirectMeetings.map(({ id, number, title, known, notFound, sources }) => ({
    id,
    number,
    title,
    address: null,
    start: null,
    place: null,
    summary: known.map(knowledge.readAloud),
    notFound: notFound.map(knowledge.readAloud),
    sources: sources.map((source) => ({ id: source, name: knowledge.sources.get(source)?.publisher ?? source })),
  }));
  return [...documented, ...indirect].sort((left, right) => right.number - left.number);
}

function isMeeting(page: Page): page is PageOf<'meeting'> {
  return page.kind === 'meeting';
}
