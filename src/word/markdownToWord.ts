import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type FileChild, type ParagraphChild } from 'docx';
import type { BlockContent, List, Nodes, PhrasingContent, RootContent, TableRow as Row } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { addressLink } from './paragraphs';
import { LISTS, TEXT_WIDTH } from './styles';

/** What the words of a page become outside of it. */
export interface WordContext {
  /** The whole address of a link, for one below the base URL as well. */
  wholeAddress(url: string): string;
  /** A text without its citations and with the values of its figures. */
  readAloud(text: string): string;
}

/** How a run of words is set. */
type RunStyle = Readonly<{ bold?: boolean; italics?: boolean; strike?: boolean }>;

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Blocks of a page as those of a Word document: headings from its second level on, paragraphs, lists, tables and quotations. */
export function blocksToWord(blocks: readonly RootContent[], context: WordContext): FileChild[] {
  return blocks.flatMap((block) => blockToWord(block, context));
}

function blockToWord(block: RootContent, context: WordContext): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[Math.min(block.depth, 4) - 2] ?? HeadingLevel.HEADING_1, children: runsOf(block.children, context) })];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.children, context) })];
    case 'list':
      return listToWord(block, 0, context);
    case 'table':
      return tableToWord(block.children, context);
    case 'blockquote':
      return blocksToWord(block.children, context);
    case 'code':
      return block.value.split('\n').map((line) => new Paragraph(line));
    default:
      return 'children' in block ? blocksToWord(block.children as RootContent[], context) : [];
  }
}

/** Word's own bullets and numbers; each numbered list counts for itself. Inside another list the signs are written out. */
function listToWord(list: List, level: number, context: WordContext): FileChild[] {
  return list.children.flatMap((item, index) => {
    const [first, ...rest] = item.children;
    const words = first?.type === 'paragraph' ? runsOf(first.children, context) : [];
    const left = first?.type === 'paragraph' ? rest : item.children;
    return [listLine(words, list, index, level), ...left.flatMap((block) => insideItem(block, level + 1, context))];
  });
}

function listLine(children: ParagraphChild[], { ordered, start, position }: List, index: number, level: number): Paragraph {
  const isNumbered = ordered === true;
  if (level === 0 && (!isNumbered || (start ?? 1) === 1)) {
    // A list is told from the others by the line that it begins on.
    const numbering = isNumbered ? { reference: LISTS.sources, level: 0, instance: position?.start.line ?? 0 } : { reference: LISTS.points, level: 0 };
    return new Paragraph({ style: 'ListParagraph', numbering, children });
  }
  const sign = isNumbered ? `${(start ?? 1) + index}. ` : '• ';
  return new Paragraph({ style: 'ListParagraph', indent: { left: 284 * (level + 1), hanging: 284 }, children: [new TextRun(sign), ...children] });
}

function insideItem(block: BlockContent | RootContent, level: number, context: WordContext): FileChild[] {
  return block.type === 'list' ? listToWord(block, level, context) : blockToWord(block, context);
}

/**
 * A table as wide as the page, and an empty line below it, for text in Word begins right at the edge of a table. `shares` says
 * how the columns share the width, in parts of one; without it they are equally wide.
 */
export function tableToWord(rows: readonly Row[], context: WordContext, shares?: readonly number[]): FileChild[] {
  const count = rows[0]?.children.length ?? 1;
  const columnWidths = Array.from({ length: count }, (_, column) => Math.round(TEXT_WIDTH * (shares?.[column] ?? 1 / count)));
  const cells = (row: Row, isHead: boolean): TableCell[] =>
    row.children.map(({ children }, column) => new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style: 'Celle', children: runsOf(children, context, isHead ? { bold: true } : {}) })],
    }));
  const table = new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    rows: rows.map((row, index) => new TableRow({ tableHeader: index === 0, cantSplit: true, children: cells(row, index === 0) })),
  });
  return [table, new Paragraph({ style: 'Celle' })];
}

/** A line of Markdown as runs of Word. */
export function runsOf(nodes: readonly PhrasingContent[], context: WordContext, style: RunStyle = {}): ParagraphChild[] {
  return nodes.flatMap((node) => runOf(node, context, style));
}

function runOf(node: PhrasingContent, context: WordContext, style: RunStyle): ParagraphChild[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [new TextRun({ ...style, text: context.readAloud(node.value.replace(/\n/g, ' ')) })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runsOf(node.children, context, { ...style, bold: true });
    case 'emphasis':
      return runsOf(node.children, context, { ...style, italics: true });
    case 'delete':
      return runsOf(node.children, context, { ...style, strike: true });
    case 'link':
      return [addressLink(context.wholeAddress(node.url), toString(node as Nodes))];
    default:
      return [new TextRun({ ...style, text: toString(node as Nodes) })];
  }
}
