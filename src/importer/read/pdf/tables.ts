import type { Element } from 'hast';
import { element } from '../hast/elements';
import { findBullet, findNumber } from './itemMark';
import { chunkText, type Chunk, type Line } from './lines';
import { joinLines, lineToRuns, runsToHtml } from './runs';

/** How far apart two beginnings may stand and still be one column. */
const SLACK = 4;

/**
 * The table that begins at a line, as far as it can be told from where text stands: at least two lines with parts at the
 * same places. Lines that continue one or more cells belong to the row above. Null where none begins.
 */
export function readPdfTable(lines: readonly Line[], at: number): { table: Element; next: number } | null {
  const columns = columnsAt(lines[at]);
  if (columns === null) return null;
  const own: Line[] = [];
  for (let line = lines[at]; line !== undefined; line = lines[at + own.length]) {
    const cells = splitAtColumns(line, columns);
    if (!belongs(cells, own.at(-1), columns)) break;
    own.push(cells);
  }
  if (own.filter(({ chunks }) => chunks.length > 1).length < 2) return null;
  return { table: element('table', {}, toRows(own, columns).map((row) => toRow(row, columns))), next: at + own.length };
}

/** The places where the parts of a line begin; null when it has only one, or a mark with a tab after it. */
function columnsAt(line: Line | undefined): number[] | null {
  return line === undefined || line.chunks.length < 2 || beginsWithMark(line) ? null : line.chunks.map(({ x }) => x);
}

/** `3.` with a tab after it makes no table. */
function beginsWithMark({ chunks }: Line): boolean {
  const [first] = chunks;
  const text = first === undefined ? '' : `${chunkText(first)} `;
  return (findBullet(text) ?? findNumber(text))?.length === text.length || /^\s*\d+(?:\.\d+)+\.?\s*$/.test(text);
}

/** A line cut where columns begin, also where a full cell leaves hardly any space before the next one. */
function splitAtColumns(line: Line, columns: readonly number[]): Line {
  const chunks: Chunk[] = [];
  for (const piece of line.chunks.flatMap(({ pieces }) => pieces)) {
    const chunk = chunks.at(-1);
    const right = piece.x + piece.width;
    const isSame = chunk !== undefined && (columnOf(piece.x, columns) === null || piece.x - chunk.right < piece.size * 0.2) && !line.chunks.some(({ pieces: [first] }) => first === piece);
    if (isSame) {
      chunk.pieces.push(piece);
      chunk.right = Math.max(chunk.right, right);
    } else chunks.push({ x: piece.x, right, pieces: [piece] });
  }
  return { ...line, chunks };
}

function belongs(line: Line, before: Line | undefined, columns: readonly number[]): boolean {
  if (before !== undefined && (line.page !== before.page || before.y - line.y > line.size * 3.2)) return false;
  if (!line.chunks.every(({ x }) => columnOf(x, columns) !== null) || beginsWithMark(line)) return false;
  return line.chunks.length > 1 || isContinuation(line, before, columns);
}

/** A lone part goes on with the table in any column but the first, and in the first only close below. */
function isContinuation(line: Line, before: Line | undefined, columns: readonly number[]): boolean {
  const [only] = line.chunks;
  if (only === undefined || before === undefined) return false;
  if (columnOf(only.x, columns) !== 0) return true;
  const edge = columns[1] ?? Number.POSITIVE_INFINITY;
  return only.right < edge && before.y - line.y < line.size * 1.35;
}

function columnOf(x: number, columns: readonly number[]): number | null {
  const index = columns.findIndex((column) => Math.abs(column - x) <= SLACK);
  return index === -1 ? null : index;
}

/**
 * Where rows stand further apart than the lines in them, that tells the rows. Where all lines stand alike, each one that has
 * a first cell begins a row.
 */
function toRows(lines: readonly Line[], columns: readonly number[]): Line[][] {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? line.y) - line.y);
  const least = gaps.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = gaps.reduce((one, other) => Math.max(one, other), 0);
  const isApart = (gap: number): boolean => most < least * 1.15 || gap > least * 1.15;
  const rows: Line[][] = [];
  for (const line of lines) {
    const above = rows.at(-1)?.at(-1);
    const isFirst = line.chunks.some(({ x }) => columnOf(x, columns) === 0);
    if (above === undefined || (isFirst && isApart(above.y - line.y))) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows;
}

function toRow(lines: readonly Line[], columns: readonly number[]): Element {
  const cells = columns.map((_, column) => lines.flatMap(({ chunks }) => chunks.filter(({ x }) => columnOf(x, columns) === column)));
  return element('tr', {}, cells.map(toCell));
}

function toCell(chunks: readonly Chunk[]): Element {
  return element('td', {}, [element('p', {}, runsToHtml(joinLines(chunks.map(({ pieces }) => lineToRuns(pieces)))))]);
}
