import { formatPartialDate } from '../danish/dates';
import type { Knowledge } from './knowledge';
import { isListed } from './listed';
import { markExample } from './minutes/exampleTitle';
import type { MinutesPlace } from './minutes/records';
import type { LinkedRecord } from './recordLink';
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
 * decisions, actions and figures. Ids are unique; where a figure would take another's, it has none.
 */
export function linkablesOf(knowledge: Knowledge): Linkable[] {
  const { items, decisions, actions } = knowledge.minutes;
  const records = [
    ...knowledge.pages.filter(isListed).filter(({ kind }) => kind !== 'page').map((page) => toPageLink(page, knowledge)),
    ...items.map((item) => toMinutesLink(item, item.isPlanned ? 'Punkt på dagsordenen' : 'Punkt i referat')),
    ...decisions.map((decision) => toMinutesLink(decision, 'Beslutning')),
    ...actions.map((action) => toMinutesLink(action, 'Handling')),
  ];
  const taken = new Set(records.map(({ id }) => id));
  return [...records, ...figureLinks(knowledge).filter(({ id }) => !taken.has(id))];
}

function toPageLink({ id, kind, address, fields }: Page, { label }: Knowledge): Linkable {
  return { id, kind: label('kind', kind), title: fields.title, context: SITE_TITLE, to: address, page: id };
}

function toMinutesLink(record: MinutesPlace & { id: string; title: string }, kind: string): Linkable {
  return { id: record.id, kind, title: record.title, context: contextOf(record), to: record.address, page: record.page.id };
}

/** The meeting of a record and its day: `Tredje netværksmøde i Skjern, 22. november 2018`. Examples say that they are. */
export function contextOf({ meeting, isExample }: Pick<MinutesPlace, 'meeting' | 'isExample'>): string {
  const title = markExample(meeting.title, isExample);
  return meeting.day === null ? title : `${title}, ${formatPartialDate(meeting.day)}`;
}

/** The short id of a figure, which is also its anchor on every page that shows it. */
export function figureLinkId(id: string): string {
  return `tal-${id}`;
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
