import type { CaseRecord } from './caseRecord';
import { factRows } from './comparisonFacts';
import { figureRows } from './comparisonFigures';
import type { ComparisonRow, FactItem } from './comparisonRow';


/** Everything about some cases side by side. Every value of every figure stands in exactly one row. */
export function buildComparison(records: readonly CaseRecord[]): ComparisonRow[] {
  return [...factRows(records), ...figureRows(records)];
}

/** Whether all cases say the same in a row, in whatever order. One case alone differs from nothing. */
export function isSame(row: ComparisonRow): boolean {
  const said = row.group === 'facts' ? row.cells.map(wordsOf) : row.cells.map((figures) => JSON.stringify(figures));
  return new Set(said).size <= 1;
}

function wordsOf(items: readonly FactItem[]): string {
  return JSON.stringify(items.map(({ text }) => text).sort());
}
