import type { Root, RootContent } from 'mdast';
import type { Knowledge } from '../../../model/knowledge';
import { cite, element, heading, inline, link, text, type Markup, type MarkupChild } from '../../../model/markup';
import { notText, ownSection } from '../../../model/pageText';
import { lowerFirst } from '../../../danish/capitals';
import { textToSlug } from '../../../danish/slug';
import { glossaryEntries, initialOf, type GlossaryEntry } from './entries';

/** Replaces `::ordbog` by the whole glossary, a section for each letter. */
export function replaceGlossary(tree: Root, knowledge: Knowledge): void {
  tree.children = tree.children.flatMap((node) =>
    node.type === 'leafDirective' && node.name === 'ordbog' ? glossary(knowledge) : [node],
  );
}

function glossary(knowledge: Knowledge): RootContent[] {
  const entries = glossaryEntries(knowledge.vocabulary);
  const anchors = new Map(entries.filter(({ entry }) => entry.list === undefined).map((item) => [item.entry.id, item]));
  const letters = [...new Set(entries.map(({ entry }) => initialOf(entry.label)))];
  return letters.flatMap((letter) => {
    const items = entries.filter(({ entry }) => initialOf(entry.label) === letter);
    return [
      notText(heading(2, letter, `bogstav-${textToSlug(letter)}`)),
      element('ul', { className: ['glossary'] }, items.map((item) => glossaryItem(item, anchors))),
    ];
  });
}

function glossaryItem({ entry, anchor }: GlossaryEntry, anchors: ReadonlyMap<string, GlossaryEntry>): Markup {
  const citation = cite(entry.sources ?? []);
  const item = element('li', { id: anchor }, [
    notText(element('strong', { className: ['glossary__word'] }, [text(entryWord(entry))])),
    element('div', { className: ['glossary__definition'] }, [...inline(entry.definition), ...citation]),
    ...also('Også kaldt: ', entry.synonyms.length === 0 ? [] : [text(entry.synonyms.join(', '))]),
    ...also('Se også: ', relatedLinks(entry.related, anchors)).map(notText),
  ]);
  return ownSection(entryWord(entry), item);
}

/**
 * The word as a dictionary begins it: `Markedsdialog`, the label of a value in a closed list, is `markedsdialog` here.
 * Abbreviations (`C2C-produkter`) keep their capitals, and so do countries and words that are in no list, which the
 * vocabulary spells as they are.
 */
function entryWord({ list, label }: GlossaryEntry['entry']): string {
  const isCommonWord = list !== undefined && list !== 'country' && /^\p{Lu}\p{Ll}/u.test(label);
  return isCommonWord ? lowerFirst(label) : label;
}

function also(label: string, content: readonly MarkupChild[]): Markup[] {
  return content.length === 0 ? [] : [element('div', { className: ['glossary__also'] }, [text(label), ...content])];
}

function relatedLinks(ids: readonly string[], anchors: ReadonlyMap<string, GlossaryEntry>): MarkupChild[] {
  const links = ids.flatMap((id) => {
    const item = anchors.get(id);
    return item === undefined ? [] : [link(`/ordbog/#${item.anchor}`, item.entry.label)];
  });
  return links.flatMap((item, index) => (index === 0 ? [item] : [text(', '), item]));
}
