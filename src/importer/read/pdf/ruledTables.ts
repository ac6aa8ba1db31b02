import type { Element, ElementContent } from 'hast';
import { element } from '../hast/elements';
import { findLines, lineText, type Line } from './lines';
import { beginsParagraph, toBlock, type Measures } from './paragraphs';
import type { PdfPage, Piece } from './pdfPage';
import { findGrids, type Grid } from './ruledGrids';

/** A table with drawn borders, and the text in it, cell by cell. */
export interface RuledTable {
  page: number;
  /** Where it begins, to be read in its turn. */
  y: number;
  rows: RuledCell[][];
}

interface RuledCell {
  across: number;
  down: number;
  lines: Line[];
  /** Where the words of a full line end at the latest. */
  right: number;
}

/** The tables with drawn borders of a page, and the text that stands outside of them. */
export function takeRuledTables(page: PdfPage, pieces: readonly Piece[]): { tables: RuledTable[]; rest: Piece[] } {
  const tables: RuledTable[] = [];
  let rest = [...pieces];
  for (const grid of findGrids(page.rules)) {
    const inside = rest.filter((piece) => placeOf(piece, grid) !== null);
    if (inside.length === 0) continue;
    tables.push({ page: page.number, y: grid.ys[0] ?? 0, rows: toRows(page, inside, grid) });
    rest = rest.filter((piece) => placeOf(piece, grid) === null);
  }
  return { tables, rest };
}

function placeOf({ x, y, width, size }: Piece, { xs, ys }: Grid): readonly [row: number, column: number] | null {
  const [middleX, middleY] = [x + Math.min(width, size) / 2, y + size / 3];
  const column = xs.findLastIndex((left) => left <= middleX);
  const row = ys.findLastIndex((top) => top >= middleY);
  return column === -1 || row === -1 || column >= xs.length - 1 || row >= ys.length - 1 ? null : [row, column];
}

function toRows(page: PdfPage, pieces: readonly Piece[], grid: Grid): RuledCell[][] {
  const [height, width] = [grid.ys.length - 1, grid.xs.length - 1];
  const taken = new Set<string>();
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => column).flatMap((column) => {
      if (taken.has(`${row} ${column}`)) return [];
      const cell = spanFrom(row, column, grid);
      const own = pieces.filter((piece) => isWithin(placeOf(piece, grid), row, column, cell));
      forEachPlace(row, column, cell, (key) => taken.add(key));
      const lines = findLines(page, own);
      return [{ ...cell, lines, right: rightOf(lines, grid.xs[column] ?? 0, grid.xs[column + cell.across] ?? 0) }];
    }),
  );
}

/** As far from its right border as the lines begin from its left one, or the longest line where that reaches further. */
function rightOf(lines: readonly Line[], from: number, to: number): number {
  const padding = Math.max(0, Math.min(...lines.map(({ chunks }) => chunks[0]?.x ?? from)) - from);
  return Math.max(to - padding, ...lines.map(({ chunks }) => chunks.at(-1)?.right ?? 0));
}

/** How far a cell reaches: over every border that is not drawn. */
function spanFrom(row: number, column: number, grid: Grid): { across: number; down: number } {
  let [across, down] = [1, 1];
  while (column + across < grid.xs.length - 1 && !grid.hasRight(row, column + across - 1)) across += 1;
  while (row + down < grid.ys.length - 1 && !grid.hasBelow(row + down - 1, column)) down += 1;
  return { across, down };
}

function isWithin(place: ReturnType<typeof placeOf>, row: number, column: number, { across, down }: { across: number; down: number }): boolean {
  return place !== null && place[0] >= row && place[0] < row + down && place[1] >= column && place[1] < column + across;
}

function forEachPlace(row: number, column: number, { across, down }: { across: number; down: number }, visit: (key: string) => void): void {
  for (let at = row; at < row + down; at += 1) for (let place = column; place < column + across; place += 1) visit(`${at} ${place}`);
}

/** The table as HTML, each cell with its own paragraphs and items. */
export function ruledTableToHtml(table: RuledTable, measures: Measures): Element {
  const rows = table.rows.map((cells) =>
    element('tr', {}, cells.map((cell) => element('td', { colSpan: cell.across, rowSpan: cell.down }, cellBlocks(cell, measures)))),
  );
  return element('table', {}, rows);
}

/** In a cell a line is full when the next word would have crossed its border: `Kommune A` above `Anna Berg` are two. */
function cellBlocks({ lines, right }: RuledCell, measures: Measures): ElementContent[] {
  const own = { ...measures, right };
  const isList = areEntries(lines);
  const blocks: ElementContent[] = [];
  for (let at = 0; at < lines.length; ) {
    let next = at + 1;
    for (let line = lines[next]; line !== undefined && !isList && !beginsParagraph(line, lines[next - 1], own); line = lines[next]) next += 1;
    blocks.push(toBlock(lines.slice(at, next), own));
    at = next;
  }
  return blocks;
}

/** Whether each line is an entry of its own, whatever room there was: all begin with a capital, and none stops where something must follow. */
function areEntries(lines: readonly Line[]): boolean {
  const texts = lines.map((line) => lineText(line).trim());
  return texts.length > 1 && texts.every((text) => /^\p{Lu}/u.test(text)) && texts.slice(0, -1).every((text) => !/(?:[,–-]|(?<!\p{L})(?:og|af|i|på|til|for|med|om|fra|ved|v\/|den|det|de|en|et|som|der|at|er|har|kan|skal|vil|eller|hos))$/iu.test(text));
}
