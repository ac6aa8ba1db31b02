import { formatPartialDate } from '../../../danish/dates';
import { OLDER, type MarkedText, type PageResult, type SearchAnswer } from '../shared/answer';

/** Entrances for who does not know what to search for. */
export const ENTRIES = [
  { url: '/cases/', title: 'Cases', text: 'Hvad andre har bygget, og hvad det kostede' },
  { url: '/vejledning/', title: 'Vejledning', text: 'Krav, kriterier og klausuler til et udbud' },
  { url: '/moeder/', title: 'Møder', text: 'Netværkets møder og begivenheder' },
  { url: '/charter/', title: 'Charter', text: 'Det fælles charter, trin for trin' },
  { url: '/ordbog/', title: 'Ordbog', text: 'Fagets udtryk forklaret' },
] as const;

/** Longer queries are shown by their beginning. */
const LONGEST_QUERY = 60;

/** What stands in the place of a count for a query without a word that can be searched for. */
export const ONLY_SIGNS = 'Skriv et ord, der siger noget om emnet.';

/** `Ingen sider passer.`, `1 side passer.`, `12 sider passer.` */
export function countText(total: number): string {
  if (total === 0) return 'Ingen sider passer.';
  return total === 1 ? '1 side passer.' : `${formatCount(total)} sider passer.`;
}

/** The count for who hears it, which says of what: `12 sider passer til »mursten«.` */
export function spokenCount({ total, request }: Pick<SearchAnswer, 'total' | 'request'>): string {
  return countText(total).replace(/\.$/, ` til »${shownQuery(request.query)}«.`);
}

/** As Danes write large numbers: 1234 → `1.234`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** A query as it is shown in a message: white space closed up, and no longer than a line. */
export function shownQuery(query: string): string {
  const letters = [...query.trim().replace(/\s+/g, ' ')];
  return letters.length <= LONGEST_QUERY ? letters.join('') : `${letters.slice(0, LONGEST_QUERY).join('')}…`;
}

/** What a result is: `Case · 22. november 2018`. The label of examples is apart, for it must not be overlooked. */
export function factsOf({ kindLabel, older, date }: PageResult): string {
  return [kindLabel, older ? OLDER : '', date === null ? '' : formatPartialDate(date)].filter((fact) => fact !== '').join(' · ');
}

/** A snippet of no more than about `length` characters around its first mark, for where there is little room. */
export function shortenSnippet(snippet: readonly MarkedText[], length: number): MarkedText[] {
  const first = Math.max(snippet.findIndex(({ marked }) => marked), 0);
  const lead = shortenLead(snippet.slice(0, first).map(({ text }) => text).join(''), length / 3);
  const kept: MarkedText[] = lead === '' ? [] : [{ text: lead, marked: false }];
  let room = length - lead.length;
  for (const { text, marked } of snippet.slice(first)) {
    const fitting = text.length <= room ? text : text.slice(0, room).replace(/\s*\S*$/, '');
    if (fitting !== '') kept.push({ text: fitting, marked });
    if (fitting !== text) return [...kept, { text: ' …', marked: false }];
    room -= text.length;
  }
  return kept;
}

/** The end of a text, from a whole word on. */
function shortenLead(text: string, length: number): string {
  return text.length <= length ? text : `… ${text.slice(-length).replace(/^\S*\s*/, '')}`;
}
