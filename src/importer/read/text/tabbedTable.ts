import type { Table } from 'mdast';

const MARKER = /^\s*(?:[-–*•]|\d+(?:\.\d+)*[.)]?|\p{L}[.)])\s*$/u;

/**
 * The table that begins at a line: two or more lines with as many tabs, as text from a spreadsheet or a Word table has. Null
 * where none begins; numbered or bulleted lines, whose tab stands after their mark, are none.
 */
export function readTabbedTable(lines: readonly string[], at: number): { block: Table; next: number } | null {
  const first = cellsOf(lines[at] ?? '');
  let next = at;
  while (next < lines.length && isRow(cellsOf(lines[next] ?? ''), first.length)) next += 1;
  return next - at < 2 ? null : { block: toTable(lines.slice(at, next).map(cellsOf)), next };
}

function cellsOf(line: string): string[] {
  return line.split('\t').map((cell) => cell.trim());
}

function isRow(cells: readonly string[], columns: number): boolean {
  return columns > 1 && cells.length === columns && !MARKER.test(cells[0] ?? '') && cells.some((cell) => cell !== '');
}

function toTable(rows: ReadonlyArray<readonly string[]>): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: value === '' ? [] : [{ type: 'text', value }] })),
    })),
  };
}
