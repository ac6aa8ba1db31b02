import type { ElementContent } from 'hast';
import { addLoss, type Findings } from '../findings';
import { isNamed } from '../hast/elements';
import { splitColumns } from './columns';
import { joinTables } from './joinPages';
import type { Line } from './lines';
import { beginsParagraph, measure, toBlock, type Measures } from './paragraphs';
import type { PdfPage } from './pdfPage';
import { readPdfTable } from './tables';

/** The text of a document without structure, by where it stands and how it looks, as HTML nodes. */
export function readUnstructured(pages: readonly PdfPage[], lines: readonly Line[], findings: Findings): ElementContent[] {
  const byPage = groupByPage(lines);
  const ordered = pages.flatMap((page) => inReadingOrder(page, byPage.get(page.number) ?? [], findings));
  const measures = measure(ordered);
  const blocks: ElementContent[] = [];
  for (let at = 0; at < ordered.length; ) {
    const table = readPdfTable(ordered, at);
    const next = table?.next ?? endOfParagraph(ordered, at, measures);
    addBlock(blocks, table?.table ?? toBlock(ordered.slice(at, next), measures));
    at = next;
  }
  return blocks;
}

function groupByPage(lines: readonly Line[]): ReadonlyMap<number, Line[]> {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) {
    const own = byPage.get(line.page);
    if (own === undefined) byPage.set(line.page, [line]);
    else own.push(line);
  }
  return byPage;
}

/** A table right after another one of its width is the same table, parted by the end of a page. */
function addBlock(blocks: ElementContent[], block: ElementContent): void {
  const last = blocks.at(-1);
  const both = isNamed(last, 'table') && isNamed(block, 'table') ? joinTables(last, block) : null;
  if (both === null) blocks.push(block);
  else blocks[blocks.length - 1] = both;
}

function inReadingOrder(page: PdfPage, lines: readonly Line[], findings: Findings): readonly Line[] {
  const split = splitColumns(page, lines);
  if (split !== null) addLoss(findings, 'column-layout', `Side ${page.number} står i to spalter`);
  return split ?? lines;
}

function endOfParagraph(lines: readonly Line[], at: number, measures: Measures): number {
  let next = at + 1;
  for (let line = lines[next]; line !== undefined && !beginsParagraph(line, lines[next - 1], measures); line = lines[next]) {
    if (readPdfTable(lines, next) !== null) break;
    next += 1;
  }
  return next;
}
