import type { Blockquote, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { WordingBlock } from './wording';

/** The quotations in which a wording stands; a requirement must have exactly one. */
export function quotesIn(content: readonly RootContent[]): Blockquote[] {
  return content.filter((node) => node.type === 'blockquote');
}

/** What is copied out of a quotation. Blocks that it cannot hold, such as tables, are left out; the check has named them. */
export function readWording({ children }: Blockquote): WordingBlock[] {
  return children.flatMap((node): WordingBlock[] => {
    if (node.type === 'paragraph') return [{ type: 'paragraph', text: onOneLine(toString(node)) }];
    if (node.type === 'list') return [{ type: 'list', isOrdered: node.ordered === true, items: node.children.map((item) => onOneLine(toString(item))) }];
    return [];
  });
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
