import type { List, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from '../load/markdownPage';

/**
 * The words of a paragraph, one line for each of its blocks: what versions are compared by. Letters are composed (NFC), soft
 * hyphens are gone and every space is a plain one, so that what looks the same is the same. Items of a list begin with their
 * mark, further in by two spaces for each list around them.
 */
export function paragraphText(blocks: readonly RootContent[]): string {
  return blocks.flatMap((block) => linesOf(block, '')).filter((line) => line.trim() !== '').join('\n');
}

/** Words as they are compared: see `paragraphText`. */
export function plainWords(words: string): string {
  return words.normalize('NFC').replace(/\u00ad/g, '').replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
}

/** The same of words that are written as in a paragraph, but stand elsewhere: in front matter. */
export function wordingText(markdown: string): string {
  return paragraphText(parseMarkdown(markdown).children);
}

function linesOf(block: Nodes, indent: string): string[] {
  switch (block.type) {
    case 'list':
      return listLines(block, indent);
    case 'blockquote':
    case 'containerDirective':
      return block.children.flatMap((child) => linesOf(child, indent));
    case 'table':
      return block.children.map((row) => indent + row.children.map((cell) => plainWords(toString(cell))).join(' | '));
    case 'thematicBreak':
      return [];
    default:
      // A break that the writer set is a new line; one of the file is only a space.
      return brokenLines(block).map((line) => indent + line);
  }
}

function brokenLines(block: Nodes): string[] {
  if (!('children' in block)) return [plainWords(toString(block))];
  const pieces: Nodes[][] = [[]];
  for (const child of block.children as Nodes[]) {
    if (child.type === 'break') pieces.push([]);
    else pieces.at(-1)?.push(child);
  }
  return pieces.map((piece) => plainWords(piece.map((node) => toString(node)).join('')));
}

function listLines({ ordered, start, children }: List, indent: string): string[] {
  return children.flatMap((item, index) => {
    const mark = ordered === true ? `${(start ?? 1) + index}.` : '•';
    const [first = '', ...rest] = item.children.flatMap((child) => linesOf(child, ''));
    return [`${indent}${mark} ${first}`, ...rest.map((line) => `${indent}  ${line}`)];
  });
}
