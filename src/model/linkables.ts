import { dayOf, formatPartialDate } from '../danish/dates';
import { currentVersion, paragraphId, paragraphsOf, standsToday } from './charter/buildCharters';
import { paragraphName } from './charter/paragraphName';
import type { CharterDocument, CharterParagraph, CharterVersion } from './charter/records';
import { bearingOf } from './charter/versionState';
import type { Knowledge } from './knowledge';
import { isListed } from './listed';
import { contextOf } from './minutes/contextOf';
import { STATE_LISTS, type Action, type AgendaItem, type Decision, type MinutesPlace } from './minutes/records';
import { kindOfMark, type LinkedRecord } from './linkedRecord';
import { SITE_TITLE } from './siteTitle';
import type { Page } from './tree';

/** A record with a short link of its own, and the place that it leads to. */
export interface Linkable extends LinkedRecord {
  /** Below the base URL, with its anchor: `/referater/2018-11-22/#charter`. */
  to: string;
  /** The page that the place is on: what a card of the link shows. */
  page: string;
}

/**
 * Every record that can be linked to by its id: the listed pages but those that only lead on to others, agenda items,
 * decisions, actions, the paragraphs of charters, and figures. Ids are unique; where a figure would take another's, it has none.
 */
export function linkablesOf(knowledge: Knowledge): Linkable[] {
  const { items, decisions, actions } = knowledge.minutes;
  const records = [
    ...knowledge.pages.filter(isListed).filter(({ kind }) => kind !== 'page').map((page) => toPageLink(page, knowledge)),
    ...items.map((item) => toMinutesLink(item, kindOfItem(item))),
    ...decisions.map((decision) => toMinutesLink(decision, kindOfDecision(decision, knowledge))),
    ...actions.map((action) => toMinutesLink(action, kindOfAction(action, knowledge))),
    ...knowledge.charters.flatMap(paragraphLinks),
  ];
  const taken = new Set(records.map(({ id }) => id));
  return [...records, ...figureLinks(knowledge).filter(({ id }) => !taken.has(id))];
}

function toPageLink(page: Page, knowledge: Knowledge): Linkable {
  return { ...linkedPage(page, knowledge), to: page.address, page: page.id };
}

/** What a link to a whole page is sent with. Meetings and their minutes say their day. */
export function linkedPage(page: Page, { label, pageById }: Pick<Knowledge, 'label' | 'pageById'>): LinkedRecord {
  const meeting = page.kind === 'minutes' ? pageById(page.fields.meeting) : page;
  const day = meeting?.kind === 'meeting' ? `${formatPartialDate(dayOf(meeting.fields.start))} · ` : '';
  const isCancelled = meeting?.kind === 'meeting' && meeting.fields.cancelled !== undefined;
  return { id: page.id, kind: kindOfMark(label('kind', page.kind), false, isCancelled ? 'aflyst' : null), title: page.fields.title, context: `${day}${SITE_TITLE}` };
}

/** What an item of an agenda is called where it is linked to. */
export function kindOfItem({ isPlanned, isExample }: Pick<AgendaItem, 'isPlanned' | 'isExample'>): string {
  return kindOfMark(isPlanned ? 'Punkt på dagsordenen' : 'Punkt i referat', isExample, null);
}

/** That a decision counts goes without saying. */
export function kindOfDecision({ state, isExample }: Pick<Decision, 'state' | 'isExample'>, { label }: Pick<Knowledge, 'label'>): string {
  return kindOfMark('Beslutning', isExample, state === 'valid' ? null : label(STATE_LISTS.decision, state));
}

/** An action that is still to be done goes without saying. */
export function kindOfAction({ state, isExample }: Pick<Action, 'state' | 'isExample'>, { label }: Pick<Knowledge, 'label'>): string {
  return kindOfMark('Handling', isExample, state === 'open' ? null : label(STATE_LISTS.action, state));
}

function toMinutesLink(record: MinutesPlace & { id: string; title: string }, kind: string): Linkable {
  return { id: record.id, kind, title: record.title, context: contextOf(record), to: record.address, page: record.page.id };
}

/** The short id of a figure, which is also its anchor on every page that shows it. */
export function figureLinkId(id: string): string {
  return `tal-${id}`;
}

/** Each paragraph of each version, and each paragraph whatever the version: that leads to where it stands today. */
function paragraphLinks(document: CharterDocument): Linkable[] {
  const ofVersions = document.versions.flatMap((version) => version.paragraphs.map((paragraph) => ({ ...linkedParagraph(paragraph, version, document), to: `${version.address}#${paragraph.id}`, page: version.id })));
  const ofDocument = paragraphsOf(document).flatMap((id): Linkable[] => {
    const found = standsToday(document, id);
    if (found === null) return [];
    const { version, paragraph } = found;
    return [{ ...linkedParagraph(paragraph, version, document), id: paragraphId(document, id), to: `${version.address}#${id}`, page: version.id }];
  });
  return [...ofVersions, ...ofDocument];
}

/** What a link to a paragraph of one version is sent with. */
export function linkedParagraph(paragraph: CharterParagraph, version: CharterVersion, document: CharterDocument): LinkedRecord {
  const day = version.date === null ? '' : `, ${formatPartialDate(version.date)}`;
  const kind = kindOfMark('Paragraf i charter', version.isExample, markOfVersion(version, currentVersion(document)));
  return { id: `${version.id}-${paragraph.id}`, kind, title: paragraphName(paragraph), context: `${version.title}${day}` };
}

/** What is said of a version that does not count: an older one, or one that came after the adopted one. */
function markOfVersion(version: CharterVersion, current: CharterVersion | null): string | null {
  const marks = { older: 'ældre version', later: 'ikke vedtaget i fællesskab' } as const;
  const bearing = bearingOf(version, current);
  return bearing === null ? null : marks[bearing];
}

/** A figure is read on the page that it is about, else on the first that shows it. */
function figureLinks(knowledge: Knowledge): Linkable[] {
  const shown = knowledge.pages.filter(isListed).map((page) => ({ page, figures: knowledge.figuresByPage.get(page.address) ?? [] }));
  return [...knowledge.figures.values()].flatMap((figure) => {
    const places = shown.filter(({ figures }) => figures.includes(figure));
    const page = (places.find((place) => place.page.id === figure.subject) ?? places[0])?.page;
    if (page === undefined) return [];
    const id = figureLinkId(figure.id);
    return [{ id, kind: 'Tal', title: figure.label, context: page.fields.title, to: `${page.address}#${id}`, page: page.id }];
  });
}
