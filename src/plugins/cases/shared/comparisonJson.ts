import type { CaseRecord } from './caseRecord';
import type { ComparisonRow } from './comparisonRow';

/** Where and when a comparison was taken from the site. */
export interface Taken {
  /** The address of the comparison. */
  address: string;
  /** ISO date. */
  date: string;
}

/** The rows of a comparison as JSON, each value with the id of its case; an empty list where a case says nothing. */
export function comparisonToJson(
  rows: readonly ComparisonRow[],
  records: readonly CaseRecord[],
  addressOf: (record: CaseRecord) => string,
  { address, date }: Taken,
): string {
  const cases = records.map((record) => ({ id: record.id, title: record.title, address: addressOf(record) }));
  return `${JSON.stringify({ address, date, licence: 'CC BY 4.0', cases, rows: rows.map((row) => toData(row, records)) }, null, 2)}\n`;
}

function toData(row: ComparisonRow, records: readonly CaseRecord[]): Record<string, unknown> {
  const head = { group: row.group, id: row.id, label: row.label };
  if (row.group === 'facts') {
    return { ...head, cases: records.map(({ id }, column) => ({ case: id, items: (row.cells[column] ?? []).map(({ text }) => text) })) };
  }
  return { ...head, unit: row.unit, cases: records.map(({ id }, column) => ({ case: id, figures: row.cells[column] ?? [] })) };
}
