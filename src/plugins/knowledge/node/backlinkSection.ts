import type { RootContent } from 'mdast';
import type { Backlink } from '../../../model/backlinks';
import type { Knowledge } from '../../../model/knowledge';
import { element, heading, link, text, type Markup } from '../../../model/markup';

/** Who mentions this page, grouped by mentioning page, with the sentence around each link. */
export function backlinkSection(address: string, knowledge: Knowledge): RootContent[] {
  const backlinks = knowledge.backlinks.get(address) ?? [];
  if (backlinks.length === 0) return [];
  const items = groupByPage(backlinks).map((group) => backlinkItem(group, knowledge));
  return [heading(2, 'Omtalt i', 'omtalt-i'), element('ul', { className: ['backlinks'] }, items)];
}

/** Mentions by the same page together, in the order of the pages. */
export function groupByPage(backlinks: readonly Backlink[]): Backlink[][] {
  const groups = new Map<string, Backlink[]>();
  for (const backlink of backlinks) {
    groups.set(backlink.from.address, [...(groups.get(backlink.from.address) ?? []), backlink]);
  }
  return [...groups.values()];
}

function backlinkItem(group: readonly Backlink[], knowledge: Knowledge): Markup {
  const [first] = group;
  if (first === undefined) return element('li');
  const sentences = group.map(({ sentence }) => element('li', {}, [text(sentence)]));
  return element('li', {}, [
    link(first.from.address, first.from.title),
    element('span', { className: ['backlinks__kind'] }, [text(` (${knowledge.label('kind', first.from.kind).toLocaleLowerCase('da')})`)]),
    element('ul', {}, sentences),
  ]);
}
