import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The words of a block on one line, without markup: paragraphs one after the other, items of a list with a semicolon between them. */
export function plainText(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === 'list') return node.children.map(wordsOf).join('; ');
  if (node.type === 'listItem' || node.type === 'blockquote' || node.type === 'containerDirective') return node.children.map(wordsOf).join(' ');
  return toString(node);
}
