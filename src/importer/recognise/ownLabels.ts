import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A line of the knowledge base's own Word file that begins with a word in bold and a colon; null for any other block. */
export function labelled(block: RootContent): { label: string; words: string } | null {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return null;
  const match = /^([\p{L} ]+):\s*([\s\S]*)$/u.exec(toString(block));
  return match === null ? null : { label: match[1] ?? '', words: (match[2] ?? '').trim() };
}
