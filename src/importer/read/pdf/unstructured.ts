import type { ElementContent } from 'hast';
import { addLoss, type Findings } from '../findings';
import { isNamed } from '../hast/elements';
import { splitColumns } from './columns';
import { joinTables } from './joinPages';
import { findLines, type Line } from './lines';
import { findNotes } from './pageNotes';
import { beginsParagraph, measure, toBlock, type Measures } from './paragraphs';
import type { PdfPage, Piece } from './pdfPage';
import { ruledTableToHtml, takeRuledTables, type RuledTable } from './ruledTables';
import { readPdfTable } from './tables';

type Part = Line | RuledTable;

/**
 * The text of a document without structure, by where it stands and how it looks, as HTML nodes. `isRepeated` tells the text
 * of headers and footers, which is left out. Notes at the foot of pages come at the end.
 */
export function readUnstructured(pages: readonly PdfPage[], isRepeated: (piece: Piece) => boolean, findings: Findings): ElementContent[] {
  const byPage = pages.map((page) => readParts(page, page.pieces.filter((piece) => !piece.isArtifact && !isRepeated(piece)), findings));
  const measures = measure(byPage.flat().filter(isLine));
  const blocks: ElementContent[] = [];
  for (const section of sectionsOf(notesLast(byPage))) {
    if (Array.isArray(section)) readLines(section, measures).forEach((block) => addBlock(blocks, block));
    else addBlock(blocks, ruledTableToHtml(section, measures));
  }
  return blocks;
}

function notesLast(byPage: readonly (readonly Part[])[]): Part[] {
  const notes = new Set<Part>(byPage.flatMap((parts) => findNotes(parts.filter(isLine))));
  return [...byPage.flat().filter((part) => !notes.has(part)), ...notes];
}

/** Tables, and the runs of lines between them. */
function sectionsOf(parts: readonly Part[]): Array<Line[] | RuledTable> {
  const sections: Array<Line[] | RuledTable> = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (!isLine(part)) sections.push(part);
    else if (Array.isArray(last)) last.push(part);
    else sections.push([part]);
  }
  return sections;
}

function isLine(part: Part): part is Line {
  return 'chunks' in part;
}

/** The tables and lines of a page in the order in which they are read. */
function readParts(page: PdfPage, pieces: readonly Piece[], findings: Findings): Part[] {
  const { tables, rest } = takeRuledTables(page, pieces);
  const lines = findLines(page, rest);
  const split = tables.length > 0 ? null : splitColumns(page, lines);
  if (split !== null) addLoss(findings, 'column-layout', `Side ${page.number} står i to spalter`);
  return split ?? [...lines, ...tables].sort((left, right) => right.y - left.y);
}

function readLines(lines: readonly Line[], measures: Measures): ElementContent[] {
  const blocks: ElementContent[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = readPdfTable(lines, at);
    const next = table?.next ?? endOfParagraph(lines, at, measures);
    blocks.push(table?.table ?? toBlock(lines.slice(at, next), measures));
    at = next;
  }
  return blocks;
}

function endOfParagraph(lines: readonly Line[], at: number, measures: Measures): number {
  let next = at + 1;
  for (let line = lines[next]; line !== undefined && !beginsParagraph(line, lines[next - 1], measures); line = lines[next]) {
    if (readPdfTable(lines, next) !== null) break;
    next += 1;
  }
  return next;
}

/** A table right after another one of its width is the same table, parted by the end of a page. */
function addBlock(blocks: ElementContent[], block: ElementContent): void {
  const last = blocks.at(-1);
  const both = isNamed(last, 'table') && isNamed(block, 'table') ? joinTables(last, block) : null;
  if (both === null) blocks.push(block);
  else blocks[blocks.length - 1] = both;
}
