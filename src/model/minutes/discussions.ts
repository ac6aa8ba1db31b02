import type { Knowledge } from '../knowledge';
import type { Page } from '../tree';
import { isMeeting } from './buildRecords';
import { numberedTitle } from './numberedTitle';
import type { Action, AgendaItem, Decision, MinutesPlace, MinutesRecords } from './records';

/** One place where a meeting took a subject up. */
export interface Discussion extends MinutesPlace {
  kind: 'item' | 'decision' | 'action' | 'planned' | 'named';
  id: string;
  title: string;
  /** A state of its list, for decisions and actions. */
  state: string | null;
}

/**
 * Where meetings took up the subject of a page: items, decisions and actions that name it, tracks of items, municipalities
 * that have something to do, and meetings that are only known to have named a case, a track or a version of a charter. That a
 * municipality has to do with a meeting does not say that it was discussed there. The newest meeting first.
 */
export function discussionsOf(page: Page, { minutes, pages }: Pick<Knowledge, 'minutes' | 'pages'>): Discussion[] {
  const told = mentionsOf(page.id, minutes);
  const meetings = new Set(told.map(({ meeting }) => meeting.id));
  const named = page.kind === 'municipality' ? [] : meetingsNaming(page, pages).filter(({ meeting }) => !meetings.has(meeting.id));
  return [...told, ...named].sort((left, right) => (right.meeting.day ?? '').localeCompare(left.meeting.day ?? '', 'en'));
}

/** Where minutes and agendas say by its id that they took something up: a page, or a paragraph of a charter. */
export function mentionsOf(id: string, { items, decisions, actions }: MinutesRecords): Discussion[] {
  const named = items.filter(({ affects, tracks }) => affects.includes(id) || tracks.includes(id));
  return [...named.map(toItem), ...decisions.filter(isAbout(id)).map(toDecision), ...actions.filter(isAbout(id)).map(toAction)];
}

function isAbout(id: string): (mark: Pick<Decision, 'affects' | 'who'>) => boolean {
  return ({ affects, who }) => affects.includes(id) || who.includes(id);
}

function toItem({ address, page, meeting, isExample, id, number, title, isPlanned }: AgendaItem): Discussion {
  return { address, page, meeting, isExample, id, title: numberedTitle(number, title), kind: isPlanned ? 'planned' : 'item', state: null };
}

function toDecision({ address, page, meeting, isExample, id, title, state }: Decision): Discussion {
  return { address, page, meeting, isExample, id, title, kind: 'decision', state };
}

function toAction({ address, page, meeting, isExample, id, title, state }: Action): Discussion {
  return { address, page, meeting, isExample, id, title, kind: 'action', state };
}

/** Meetings that name the page, and those that the page names. */
function meetingsNaming(page: Page, pages: readonly Page[]): Discussion[] {
  const named = 'meetings' in page.fields ? page.fields.meetings : [];
  return pages.filter(isMeeting).flatMap(({ id, address, fields }) => {
    if (!fields.cases.includes(page.id) && !named.includes(id)) return [];
    const meeting = { id, title: fields.title, day: fields.start.slice(0, 10) };
    return [{ address, page: { id, title: fields.title }, meeting, isExample: fields.example === true, kind: 'named' as const, id, title: fields.title, state: null }];
  });
}

/** What was told of a municipality in the partner rounds, the newest first. */
export function statusesOf(municipality: string, { statuses }: Pick<MinutesRecords, 'statuses'>): MinutesRecords['statuses'] {
  return statuses.filter((status) => status.municipality === municipality);
}
