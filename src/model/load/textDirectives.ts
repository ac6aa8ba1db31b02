import type { Parent, Root, RootContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

/**
 * Turns directives in running text back into the words they were made of. Our blocks stand on lines of their own; in a
 * sentence a colon is a colon, and `kl. 9:30`, `16:9` or `tlf:12 34` must stay whole for readers, rules and search alike.
 *
 * `source` is the text that the tree was parsed from. Neighbouring pieces of text become one, so that a reference with
 * a colon in it (`[@kilde, kl. 9:30]`) is still read as one.
 */
export function restoreTextDirectives(tree: Root, source: string): void {
  const parents = new Set<Parent>();
  visit(tree, 'textDirective', (node: TextDirective, index, parent: Parent | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    parent.children[index] = textOf(node, source);
    parents.add(parent);
    return index + 1;
  });
  for (const parent of parents) parent.children = joinTexts(parent.children);
}

function textOf({ position }: TextDirective, source: string): Text {
  const value = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return position === undefined ? { type: 'text', value } : { type: 'text', value, position };
}

function joinTexts(children: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (last?.type === 'text' && child.type === 'text') joined.splice(-1, 1, joinTwo(last, child));
    else joined.push(child);
  }
  return joined;
}

function joinTwo(left: Text, right: Text): Text {
  const value = left.value + right.value;
  if (left.position === undefined || right.position === undefined) return { type: 'text', value };
  return { type: 'text', value, position: { start: left.position.start, end: right.position.end } };
}
