import { Feed } from 'feed';
import { formatPartialDate } from '../../../../danish/dates';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { escapeHtml } from '../../../../model/escapeHtml';
import { contextOf } from '../../../../model/minutes/contextOf';
import { changedDay } from '../../../../model/minutes/changedDay';
import { markExample } from '../../../../model/minutes/exampleTitle';
import { namesOf } from '../../../../model/minutes/namesOf';
import { STATE_LISTS, type Action, type Decision } from '../../../../model/minutes/records';
import type { Knowledge } from '../../../../model/knowledge';
import { shortAddressOf } from '../../../../model/shortAddress';
import { SITE_TITLE } from '../../../../model/siteTitle';
import { wholeAddress } from '../../../../model/wholeAddress';

/** A feed and the address below the base URL that it is fetched from. */
export interface FeedFile {
  address: string;
  text: string;
}

/** Programs ask every hour; whoever wants more than the newest takes the list itself. */
const MOST_ENTRIES = 100;

/** Before everything: what is undated never looks new. */
const UNDATED = '1970-01-01';

/** Atom feeds of the newest decisions and the newest actions: the same bytes for the same content. `siteUrl` ends in a slash. */
export function buildFeeds(knowledge: Knowledge, siteUrl: string): FeedFile[] {
  const { decisions, actions } = knowledge.minutes;
  return [
    feedFile({ folder: '/beslutninger/', title: 'Beslutninger', description: 'Beslutninger fra netværkets referater' }, decisions, knowledge, siteUrl),
    feedFile({ folder: '/handlinger/', title: 'Handlinger', description: 'Handlinger fra netværkets referater' }, actions, knowledge, siteUrl),
  ];
}

interface FeedName {
  /** The page that shows the same. */
  folder: string;
  title: string;
  description: string;
}

function feedFile({ folder, title, description }: FeedName, marks: readonly (Decision | Action)[], knowledge: Knowledge, siteUrl: string): FeedFile {
  const whole = (address: string): string => wholeAddress(address, siteUrl);
  const address = `${folder}atom.xml`;
  const days = marks.map((mark) => changedDay(mark, knowledge) ?? UNDATED);
  const feed = new Feed({
    id: whole(folder),
    title: `${SITE_TITLE}: ${title}`,
    description,
    link: whole(folder),
    feedLinks: { atom: whole(address) },
    // RFC 4287, 4.1.1: a feed has an author unless each of its entries has one.
    author: { name: SITE_TITLE },
    generator: SITE_TITLE,
    copyright: 'Indhold: CC BY 4.0',
    updated: momentOf([...days, UNDATED].sort().at(-1) ?? UNDATED),
  });
  for (const mark of marks.slice(0, MOST_ENTRIES)) feed.addItem(feedItem(mark, knowledge, whole));
  return { address, text: feed.atom1() };
}

/** The library takes titles and contents for HTML. The id is the short link, which never changes. */
function feedItem(mark: Decision | Action, knowledge: Knowledge, whole: (address: string) => string): Parameters<Feed['addItem']>[0] {
  const { title, isExample, address, meeting } = mark;
  return {
    title: escapeHtml(markExample(title, isExample)),
    id: whole(shortAddressOf(mark)),
    link: whole(address),
    date: momentOf(changedDay(mark, knowledge) ?? UNDATED),
    ...(meeting.day === null ? {} : { published: momentOf(meeting.day) }),
    content: contentOf(mark, knowledge),
  };
}

function contentOf(mark: Decision | Action, { label, pages }: Knowledge): string {
  const isAction = 'deadline' in mark;
  const who = joinWithAnd(namesOf(mark.who, pages));
  const facts = [
    ...(mark.isExample ? ['Opdigtet eksempel'] : []),
    `Tilstand: ${label(isAction ? STATE_LISTS.action : STATE_LISTS.decision, mark.state)}`,
    ...(who === '' ? [] : [`${isAction ? 'Ansvarlig' : 'Gælder for'}: ${who}`]),
    ...(isAction && mark.deadline !== null ? [`Frist: ${formatPartialDate(mark.deadline)}`] : []),
    `Møde: ${contextOf(mark)}`,
  ];
  return [mark.text, ...facts].map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
