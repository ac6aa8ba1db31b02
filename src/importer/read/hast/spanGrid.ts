import type { Element } from 'hast';
import { addLoss, type Findings } from '../findings';
import { element, isElement, isNamed, propertyOf, textOf } from './elements';

/** No real table is wider; a false span must not make one of a billion cells. */
const MOST_COLUMNS = 200;

/**
 * The rows of a table as a grid of single cells. The text of a merged cell stands in its first place and the others are
 * empty; each merged cell is counted as a loss. Rows and columns without any content are left out.
 */
export function toGrid(table: Element, findings: Findings): Element[][] {
  const rows = rowsOf(table);
  const grid: Element[][] = rows.map(() => []);
  rows.forEach((row, at) => placeCells(row, at, grid, findings));
  const width = grid.reduce((most, cells) => Math.max(most, cells.length), 0);
  const full = grid.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? element('td')));
  return withoutEmptyColumns(full.filter((cells) => cells.some(hasContent)));
}

/** The rows of the table itself, not those of tables in its cells. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (isNamed(child, 'tr')) return [child];
    return isNamed(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

function placeCells(row: Element, at: number, grid: Element[][], findings: Findings): void {
  let column = 0;
  for (const cell of row.children) {
    if (!isNamed(cell, 'td', 'th')) continue;
    while (grid[at]?.[column] !== undefined) column += 1;
    const [across, down] = [spanOf(cell, 'colSpan', MOST_COLUMNS - column), spanOf(cell, 'rowSpan', grid.length - at)];
    if (across * down > 1) addLoss(findings, 'merged-cells', textOf(cell));
    fill(grid, at, column, across, down, cell);
    column += across;
  }
}

/** A span as a number from 1 to `most`; rowspan 0 means all rows below, in HTML. */
function spanOf(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const span = Number.parseInt(propertyOf(cell, name), 10);
  if (name === 'rowSpan' && span === 0) return Math.max(1, most);
  return Math.max(1, Math.min(Number.isNaN(span) ? 1 : span, most));
}

function fill(grid: Element[][], at: number, column: number, across: number, down: number, cell: Element): void {
  for (let row = at; row < at + down; row += 1) {
    for (let place = column; place < column + across; place += 1) {
      const cells = grid[row];
      if (cells !== undefined) cells[place] ??= row === at && place === column ? cell : element('td');
    }
  }
}

function withoutEmptyColumns(grid: Element[][]): Element[][] {
  const width = grid[0]?.length ?? 0;
  const used = Array.from({ length: width }, (_, column) => grid.some((cells) => hasContent(cells[column])));
  return grid.map((cells) => cells.filter((_, column) => used[column]));
}

function hasContent(cell: Element | undefined): boolean {
  return cell !== undefined && (textOf(cell).trim() !== '' || cell.children.some(holdsPicture));
}

function holdsPicture(node: Element['children'][number]): boolean {
  return isElement(node) && (node.tagName === 'img' || node.tagName === 'input' || node.children.some(holdsPicture));
}
