import type { Span } from '../redline/span';
import type { RedlineLine } from './lines';

/** The row of a table: its cells, and whether the break before it is new or gone. */
export interface RedlineRow {
  break: Span['kind'];
  cells: Span[][];
}

/** What is shown as one: a line, or the rows of a table, all with as many cells. */
export type RedlineBlock = { kind: 'line'; line: RedlineLine } | { kind: 'table'; rows: readonly RedlineRow[] };

/** The lines of a redline with neighbouring rows (`| Træ | 20 |`) as a table. Rows with more cells than others stay lines. */
export function toBlocks(lines: readonly RedlineLine[]): RedlineBlock[] {
  const blocks: RedlineBlock[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && isRow(lines[end])) end += 1;
    blocks.push(...(end > start ? toTable(lines.slice(start, end)) : toLines(lines.slice(start, start + 1))));
    start = Math.max(end, start + 1);
  }
  return blocks;
}

function isRow(line: RedlineLine | undefined): boolean {
  return /^\s*\|.*\|\s*$/u.test((line?.spans ?? []).map(({ text }) => text).join(''));
}

function toTable(lines: readonly RedlineLine[]): RedlineBlock[] {
  const rows = lines.map((line): RedlineRow => ({ break: line.break, cells: cellsOf(line) }));
  const isEven = rows.every(({ cells }) => cells.length === rows[0]?.cells.length);
  return isEven ? [{ kind: 'table', rows }] : toLines(lines);
}

function toLines(lines: readonly RedlineLine[]): RedlineBlock[] {
  return lines.map((line) => ({ kind: 'line', line }));
}

/** What stands between the bars; where a bar has come or gone a cell has. */
function cellsOf({ spans }: RedlineLine): Span[][] {
  const cells: Span[][] = [[]];
  for (const { kind, text } of spans) {
    text.split('|').forEach((words, index) => {
      if (index > 0) cells.push([]);
      if (words.trim() !== '') cells.at(-1)?.push({ kind, text: words });
    });
  }
  return cells.slice(1, -1).map(trimmed);
}

/** Without the spaces between the words of a cell and its bars. */
function trimmed(cell: readonly Span[]): Span[] {
  return cell.map(({ kind, text }, index) => {
    const begun = index === 0 ? text.trimStart() : text;
    return { kind, text: index === cell.length - 1 ? begun.trimEnd() : begun };
  });
}
