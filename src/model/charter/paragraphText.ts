import type { List, Nodes, RootContent } from 'mdast';
import { withOneTypography, withoutUnseen } from '../../danish/typography';
import { parseMarkdown } from '../load/markdownPage';

/**
 * The words of a paragraph, one line for each of its blocks: what versions are compared by. What looks the same is the same
 * (`withoutUnseen`), and so is what a word processor turns into each other by itself (`withOneTypography`); emphasis is no wording. Items
 * of a list begin with their mark, further in by two spaces for each list around them; the row of a table is `| Træ | 20 |`.
 */
export function paragraphText(blocks: readonly RootContent[]): string {
  return blocks.flatMap((block) => linesOf(block, '')).filter((line) => line.trim() !== '').join('\n');
}

/** Words as they are compared: see `paragraphText`. */
export function plainWords(words: string): string {
  return withOneTypography(withoutUnseen(words));
}

/** The same of words that are written as in a paragraph, but stand elsewhere: in front matter. */
export function wordingText(markdown: string): string {
  return paragraphText(parseMarkdown(markdown).children);
}

/** Whether there is a table among the lines of such a text. */
export function hasTable({ text }: { text: string }): boolean {
  return text.split('\n').some((line) => /^\s*\| .*\|$/u.test(line));
}

function linesOf(block: Nodes, indent: string): string[] {
  switch (block.type) {
    case 'list':
      return listLines(block, indent);
    case 'blockquote':
    case 'containerDirective':
      return block.children.flatMap((child) => linesOf(child, indent));
    case 'table':
      return block.children.map((row) => `${indent}| ${row.children.map((cell) => cellWords(cell)).join(' | ')} |`);
    case 'thematicBreak':
      return [];
    default:
      // A break that the writer set is a new line; one of the file is only a space.
      return inlineText(block).split('\n').map((line) => plainWords(line)).filter((line) => line !== '').map((line) => indent + line);
  }
}

/** A line of its own in a cell would end the row, and a bar the cell; this one looks the same. */
function cellWords(cell: Nodes): string {
  return plainWords(inlineText(cell).replaceAll('\n', ' ')).replaceAll('|', '∣');
}

/** What is read, with a line break for each that the writer set, and for no other. */
function inlineText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('children' in node) return (node.children as Nodes[]).map(inlineText).join('');
  return 'value' in node ? node.value.replaceAll('\n', ' ') : '';
}

function listLines({ ordered, start, children }: List, indent: string): string[] {
  return children.flatMap((item, index) => {
    const mark = ordered === true ? `${(start ?? 1) + index}.` : '•';
    const box = item.checked == null ? '' : item.checked ? '☑ ' : '☐ ';
    const [first = '', ...rest] = item.children.flatMap((child) => linesOf(child, ''));
    return [`${indent}${mark} ${box}${first}`, ...rest.map((line) => `${indent}  ${line}`)];
  });
}
