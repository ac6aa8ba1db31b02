import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { paragraphOf } from '../text/phrasing';

/** The footnotes of a document: the page has none, for its notes are its sources. */
export interface Footnotes {
  /** The document without its notes. */
  body: Root;
  notes: ReadonlyMap<string, FootnoteDefinition>;
}

/** Takes the texts of footnotes out of a document. */
export function takeFootnotes(body: Root): Footnotes {
  const definitions = body.children.filter((node) => node.type === 'footnoteDefinition');
  const rest = body.children.filter((node) => node.type !== 'footnoteDefinition');
  return { body: { ...body, children: rest }, notes: new Map(definitions.map((node) => [node.identifier, node])) };
}

/**
 * Gives references their number in words, `(note 1)`, and each item its notes as a numbered list at its end. `numbers` goes
 * on from item to item; a note that is referred to again keeps its number and is not repeated.
 */
export function writeFootnotes(blocks: RootContent[], notes: Footnotes['notes'], numbers: Map<string, number>): RootContent[] {
  const fresh: string[] = [];
  visit({ type: 'root', children: blocks } satisfies Root, 'footnoteReference', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (!numbers.has(node.identifier)) {
      numbers.set(node.identifier, numbers.size + 1);
      fresh.push(node.identifier);
    }
    parent.children[index] = { type: 'text', value: ` (note ${numbers.get(node.identifier) ?? ''})` };
  });
  return [...blocks, ...listOf(fresh, notes, numbers)];
}

/** Notes that nothing refers to, so that no word is lost. */
export function leftFootnotes(notes: Footnotes['notes'], numbers: Map<string, number>): RootContent[] {
  const left = [...notes.keys()].filter((id) => !numbers.has(id));
  for (const id of left) numbers.set(id, numbers.size + 1);
  return listOf(left, notes, numbers);
}

function listOf(ids: readonly string[], notes: Footnotes['notes'], numbers: ReadonlyMap<string, number>): RootContent[] {
  const [first] = ids;
  if (first === undefined) return [];
  const items = ids.map((id) => ({ type: 'listItem' as const, spread: false, children: notes.get(id)?.children ?? [paragraphOf([])] }));
  return [paragraphOf([{ type: 'text', value: 'Noter:' }]), { type: 'list', ordered: true, start: numbers.get(first) ?? 1, spread: false, children: items }];
}
