import type { RootContent } from 'mdast';
import type { Knowledge } from '../../../model/knowledge';
import { element, heading, link, text, type Markup } from '../../../model/markup';
import { notText } from '../../../model/pageText';
import type { MentionGroup } from '../shared/pageData';

/** Who mentions this page, grouped by mentioning page, with the sentence around each link. */
export function backlinkSection(address: string, knowledge: Knowledge): RootContent[] {
  const mentions = mentionsOf(address, knowledge);
  if (mentions.length === 0) return [];
  return [heading(2, 'Omtalt i', 'omtalt-i'), element('ul', { className: ['backlinks'] }, mentions.map(mentionItem))].map(notText);
}

/** The mentions of an address by page, each page once with all its sentences. */
export function mentionsOf(address: string, knowledge: Knowledge): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  for (const { from, sentence } of knowledge.backlinks.get(address) ?? []) {
    const kind = knowledge.label('kind', from.kind).toLocaleLowerCase('da');
    const group = groups.get(from.address) ?? { address: from.address, title: from.title, kind, sentences: [] };
    group.sentences.push(sentence);
    groups.set(from.address, group);
  }
  return [...groups.values()];
}

function mentionItem({ address, title, kind, sentences }: MentionGroup): Markup {
  return element('li', {}, [
    link(address, title),
    element('span', { className: ['backlinks__kind'] }, [text(` (${kind})`)]),
    element('ul', {}, sentences.map((sentence) => element('li', {}, [text(sentence)]))),
  ]);
}
