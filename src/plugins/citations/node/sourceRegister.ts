import type { Root, RootContent } from 'mdast';
import { compareDanish } from '../../../danish/sort';
import type { Source } from '../../../model/kinds/source';
import type { Knowledge } from '../../../model/knowledge';
import { element, heading, link, text, type Markup, type MarkupChild } from '../../../model/markup';
import { notText, ownSection } from '../../../model/pageText';
import { describeSource } from './notes';

/** Replaces `::kilder` by the register: every source by who speaks in it, each with the pages that rest on it. */
export function replaceSourceRegister(tree: Root, knowledge: Knowledge): void {
  tree.children = tree.children.flatMap((node) =>
    node.type === 'leafDirective' && node.name === 'kilder' ? sourceRegister(knowledge) : [node],
  );
}

function sourceRegister(knowledge: Knowledge): RootContent[] {
  const roles = knowledge.vocabulary.filter(({ list }) => list === 'source-role');
  return roles.flatMap(({ id, label }) => {
    const sources = [...knowledge.sources.values()].filter(({ role }) => role === id).sort(compareSources);
    if (sources.length === 0) return [];
    const items = sources.map((source) => registerItem(source, knowledge));
    return [heading(2, `${label} (${sources.length})`, `rolle-${id}`), element('ul', { className: ['register'] }, items)];
  });
}

function compareSources(left: Source, right: Source): number {
  return compareDanish(left.publisher, right.publisher) || compareDanish(left.title, right.title) || compareDanish(left.id, right.id);
}

function registerItem(source: Source, knowledge: Knowledge): Markup {
  const item = element('li', { id: source.id }, [
    element('div', { className: ['register__source'] }, describeSource(source, knowledge)),
    notText(element('div', { className: ['register__uses'] }, usedOn(source.id, knowledge))),
  ]);
  return ownSection(source.title, item);
}

function usedOn(id: string, knowledge: Knowledge): MarkupChild[] {
  const pages = knowledge.pagesBySource.get(id) ?? [];
  if (pages.length === 0) return [text('Bruges i ordbogen eller i et tal, der ikke vises på en side.')];
  const links = pages.map((page) => link(page.address, page.fields.sidebar_label ?? page.fields.title));
  return [text('Bruges på: '), ...links.flatMap((item, index) => (index === 0 ? [item] : [text(', '), item]))];
}
